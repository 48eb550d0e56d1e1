import type { Copy } from '../copy-shape.ts';

export const refusal: Copy['refusal'] = {
  picking_run_taken: { title: '{run} jest zajęta', detail: 'Zbiera ją ktoś inny. Weź następną.' },
  picking_run_unknown: { title: '{run} już nie ma', detail: 'Weź następną trasę.' },
  picking_run_finished: { title: '{run} jest już gotowa', detail: 'Weź następną trasę.' },
  picking_holds_another_run: { title: 'Najpierw skończ {run}', detail: 'Ta trasa nadal jest twoja.' },
  picking_not_yours: { title: '{run} nie jest twoja', detail: 'Oddać może ją tylko ten, kto zbiera.' },
  picking_units_in_hand: { title: 'Włóż sztuki do pojemnika', detail: 'Potem oddaj trasę.' },
  picking_nothing_to_release: {
    title: 'Nic nie zwolniono',
    detail: 'Żadne zamówienie nie jest opłacone, wolne i w pełni na stanie.',
  },
  picking_site_unknown: { title: 'Nic nie zwolniono', detail: 'Budynek nie jest jeszcze ustawiony.' },
  orders_unknown: { title: 'Nie ma tego zamówienia', detail: 'Poszukaj go jeszcze raz.' },
  orders_not_open: { title: 'Zamówienie {order} jest w drodze', detail: 'Zostało już zwolnione.' },
  discrepancies_unknown: { title: 'Nie ma tej sprawy', detail: 'Spójrz jeszcze raz na listę.' },
  discrepancies_already_settled: {
    title: 'Ktoś już to rozstrzygnął',
    detail: 'Nic więcej nie trzeba robić.',
  },
  unknown_codes_sku_unknown: { title: 'Nieznany produkt', detail: 'Nic nie zapamiętano.' },
  unknown_codes_own_code: { title: '{code} to etykieta magazynu', detail: 'Nie może być produktem.' },
  unknown_codes_taken: { title: 'Kod należy do {sku}', detail: 'Jeden kod, jeden produkt marki.' },
  unknown_codes_pack_unfit: { title: 'Ilość nie pasuje', detail: 'Jednostka to jedna, paczka to więcej.' },
  labels_owed_subject_unknown: { title: 'Nie ma czego drukować', detail: 'Nie jest tu znane.' },
  labels_owed_gone: { title: 'Etykieta załatwiona', detail: 'Ktoś był szybszy.' },
  discrepancies_own_work: { title: 'Poproś innego kierownika', detail: 'Nikt nie rozstrzyga własnej pracy.' },
  sync_role_missing: { title: 'Potrzebna jest inna rola', detail: 'Poproś kierownika.' },
  sync_grant_ended: { title: 'Logowanie wygasło', detail: 'Zaloguj się i zrób to jeszcze raz.' },
  sync_operator_inactive: { title: 'Twoje konto jest nieaktywne', detail: 'Poproś kierownika.' },
  other: { title: 'Serwer odmówił', detail: 'Nic się nie zmieniło. Poproś kierownika.' },
};
