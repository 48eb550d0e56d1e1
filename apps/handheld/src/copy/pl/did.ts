import type { Copy } from '../copy-shape.ts';

export const did: Copy['did'] = {
  checked_in: 'Zgłoszono dostawę',
  opened_unit: 'Otwarto paletę',
  closed_unit: 'Zamknięto paletę',
  accepted_unit: 'Przyjęto paletę według listy',
  recounted: 'Policzono ponownie',
  sampled: 'Otwarto karton',
  refused_goods: 'Odesłano towar',
  ended_load: 'Zgłoszono, że auto jest puste',
  closed_load: 'Zamknięto dostawę',
  receipt_undone: 'Cofnięto przyjęcie',
  picked: '{count, plural, =0 {Pobrano} one {Pobrano #} few {Pobrano #} many {Pobrano #} other {Pobrano #}}',
  short:
    '{count, plural, =0 {Zgłoszono brak} one {Zgłoszono brak #} few {Zgłoszono brak #} many {Zgłoszono brak #} other {Zgłoszono brak #}}',
  undone: 'Cofnięto krok',
  dropped: 'Zostawiono pojemniki na stanowisku',
  other_location: 'Użyto innego miejsca',
  bound_tote: 'Postawiono pojemnik na wózku',
  opening: 'Stan początkowy',
  receipt: 'Przyjęto towar',
  pick_undone:
    '{count, plural, =0 {Odłożono} one {Odłożono #} few {Odłożono #} many {Odłożono #} other {Odłożono #}}',
  set_aside:
    '{count, plural, =0 {Odłożono na bok} one {Odłożono na bok #} few {Odłożono na bok #} many {Odłożono na bok #} other {Odłożono na bok #}}',
  set_aside_undone:
    '{count, plural, =0 {Przyniesiono z powrotem} one {Przyniesiono z powrotem #} few {Przyniesiono z powrotem #} many {Przyniesiono z powrotem #} other {Przyniesiono z powrotem #}}',
  counted: 'Policzono miejsce',
  putaway:
    '{count, plural, =0 {Rozlokowano} one {Rozlokowano #} few {Rozlokowano #} many {Rozlokowano #} other {Rozlokowano #}}',
  putaway_undone:
    '{count, plural, =0 {Zabrano z powrotem na wózek} one {Zabrano # z powrotem na wózek} few {Zabrano # z powrotem na wózek} many {Zabrano # z powrotem na wózek} other {Zabrano # z powrotem na wózek}}',
  taken_over:
    '{count, plural, =0 {Przejął} one {Przejął #} few {Przejął #} many {Przejął #} other {Przejął #}} z czyichś rąk',
  taken:
    '{count, plural, =0 {Wzięto} one {Wzięto #} few {Wzięto #} many {Wzięto #} other {Wzięto #}} do przeniesienia',
  moved:
    '{count, plural, =0 {Przeniesiono tutaj} one {Przeniesiono # tutaj} few {Przeniesiono # tutaj} many {Przeniesiono # tutaj} other {Przeniesiono # tutaj}}',
  taken_undone:
    '{count, plural, =0 {Odłożono z powrotem} one {Odłożono # z powrotem} few {Odłożono # z powrotem} many {Odłożono # z powrotem} other {Odłożono # z powrotem}}',
  moved_undone:
    '{count, plural, =0 {Wzięto z powrotem} one {Wzięto # z powrotem} few {Wzięto # z powrotem} many {Wzięto # z powrotem} other {Wzięto # z powrotem}}',
  stopped: 'Wstrzymano towar',
  released: 'Zwolniono towar',
  recalled: 'Wstrzymano partię wszędzie',
  missing: 'Znaleziono mniej',
  receipt_differs: 'Poprawiono wózek',
  bin_reported: 'Zgłoszono problem z miejscem',
  reported_damage: 'Zgłosił uszkodzony towar',
  label_checked: 'Sprawdził etykietę',
  counted_trolley: 'Policzono wózek',
  replenish: 'Uzupełniono z rezerwy',
  replenish_undone: 'Odłożono do rezerwy',
  trolley_checked: 'Sprawdzono wózek',
  count: 'Policzono miejsce',
  ship: 'Wysłano',
  return: 'Przyjęto zwrot',
  proposed_alias: 'Podaje, że to ten produkt',
  met_unknown_code: 'Praca dalej bez kodu',
  kept_for_review: 'Zapisano coś, czego nie dało się odczytać',
  took_from_suspense:
    '{count, plural, one {Przesunięto # nieznanego pochodzenia} few {Przesunięto # nieznanego pochodzenia} many {Przesunięto # nieznanego pochodzenia} other {Przesunięto # nieznanego pochodzenia}}',
  gave_to_suspense: 'Zapis dało się odczytać',
  recorded_late: 'Zapisano bez ważnego logowania',
  asked_count: 'Poproszono o liczenie',
  asked_label: 'Poproszono o etykietę',
  began: 'Rozpoczęto',
  desk_work: 'Zdecydowano przy biurku',
  left_work: 'Zostawiono na później',
  measured: 'Zmierzono artykuł',
  moved_unit: 'Przeniesiono całą jednostkę',
  parcel_arrived: 'Przyjęto paczkę',
  paused: 'Przerwa albo powrót z przerwy',
  proved: 'Zeskanowano do sprawdzenia',
  received:
    '{count, plural, =0 {Przyjęto} one {Przyjęto #} few {Przyjęto #} many {Przyjęto #} other {Przyjęto #}}',
  reserve_taken:
    '{count, plural, =0 {Wzięto z rezerwy} one {Wzięto # z rezerwy} few {Wzięto # z rezerwy} many {Wzięto # z rezerwy} other {Wzięto # z rezerwy}}',
  tallied:
    '{count, plural, =0 {Policzono} one {Policzono #} few {Policzono #} many {Policzono #} other {Policzono #}}',
  zero_checked: 'Sprawdzono, czy miejsce jest puste',
  other: 'Coś zapisano',
};
