import type { Copy } from '../copy-shape.ts';
import { outcome as putaway } from './putaway-outcome.ts';

export const outcome: Copy['replenish']['outcome'] = {
  begun: {
    title: 'Wózek {trolley}',
    detail: '{tasks, plural, one {# zadanie} few {# zadania} many {# zadań} other {# zadania}} na nim',
  },
  nothing_waits: {
    title: 'Nie ma nic do przyniesienia',
    detail: 'Miejsca zbierania są wystarczająco pełne.',
  },
  scan_trolley: {
    title: 'Najpierw zeskanuj wózek',
    detail: 'Jego etykietę albo pojemnik na nim.',
  },
  trolley_in_use: {
    title: '{trolley} jest zajęty',
    detail: 'Weź pusty.',
  },
  right_bin: {
    title: 'Właściwe miejsce',
    detail: '{bin}',
  },
  already_at_bin: {
    title: 'Jesteś przy tym miejscu',
    detail: 'Zeskanuj produkt.',
  },
  wrong_bin: {
    title: 'Złe miejsce',
    detail: 'To jest {scanned}. Idź do {wanted}.',
  },
  right_goods: {
    title: 'Właściwy produkt',
    detail: '{item}',
  },
  serial_read: {
    title: 'Numer seryjny odczytany',
    detail: 'Na razie {serials, number}',
  },
  serial_twice: {
    title: 'Ten numer już odczytano',
    detail: '{serial}',
  },
  serial_missing: {
    title: 'Zeskanuj numer seryjny',
    detail: 'Każda sztuka {item} ma własny.',
  },
  wrong_item: {
    title: 'Zły produkt',
    detail: 'To jest {item}.',
  },
  wrong_lot: {
    title: 'Zła partia',
    detail: 'Masz {lot}, potrzeba {wanted}.',
  },
  goods_expired: {
    title: 'Po terminie',
    detail: '{expiry}. Zostaw i powiedz kierownikowi.',
  },
  second_proof: {
    title: 'Pokaż, co to jest',
    detail: 'Zeskanuj albo wybierz zdjęcie.',
  },
  proof_failed: {
    title: 'To nie to',
    detail: 'Obejrzyj produkt jeszcze raz.',
  },
  taken: {
    title: 'Na wózku',
    detail: '{units, number} na {trolley}',
  },
  all_taken: {
    title: 'Wszystko na wózku',
    detail: 'Teraz do miejsc zbierania.',
  },
  wrong_trolley: {
    title: 'Inny wózek',
    detail: 'To jest {scanned}. Twój to {wanted}.',
  },
  put: {
    title: 'Uzupełnione',
    detail: '{units, number} w {bin}',
  },
  put_part: {
    title: 'Część odłożona',
    detail: '{left, number} zostaje na wózku.',
  },
  all_put: {
    title: 'Wszystko uzupełnione',
    detail: 'Spójrz na wózek.',
  },
  face_full: {
    title: 'Miejsce jest pełne',
    detail: '{left, number} trafi gdzie indziej.',
  },
  short_noted: {
    title: 'Zapisano',
    detail: 'Miejsce będzie policzone, idź dalej.',
  },
  skipped: {
    title: 'Na później',
    detail: 'Będzie na końcu.',
  },
  left_out: {
    title: 'Zostawione innym',
    detail: 'Zawieź, co masz.',
  },
  left_behind: {
    title: 'Kurs zakończony',
    detail: 'Kierownik obejrzy wózek.',
  },
  undone: {
    title: 'Ostatni krok cofnięty',
    detail: 'Idź dalej, gdy gotowe.',
  },
  nothing_to_undo: {
    title: 'Nie ma co cofać',
    detail: 'Co leży na miejscu, tam zostaje.',
  },
  nothing_next: {
    title: 'Najpierw zeskanuj',
    detail: 'Miejsce, potem produkt.',
  },
  bin_first: {
    title: 'Najpierw zeskanuj miejsce',
    detail: 'Potem produkt.',
  },
  goods_first: {
    title: 'Najpierw zeskanuj produkt',
    detail: 'Potem wózek.',
  },
  quantity_first: {
    title: 'Najpierw podaj ilość',
    detail: 'Zeskanuj miejsce ponownie, jeśli wszystkie.',
  },
  answer_first: {
    title: 'Najpierw spójrz na wózek',
    detail: 'Czy coś na nim zostało?',
  },
  unknown_code: {
    title: 'Nieznany kod',
    detail: '{code}',
  },
  unfit_goods: putaway.unfit_goods,
  quarantine_only: putaway.quarantine_only,
  returns_only: putaway.returns_only,
  not_storage: putaway.not_storage,
  other_brand: putaway.other_brand,
  wrong_temperature: putaway.wrong_temperature,
  hazard_not_here: putaway.hazard_not_here,
  hazard_only: putaway.hazard_only,
  too_heavy: putaway.too_heavy,
  too_high: putaway.too_high,
  too_big: putaway.too_big,
  other_product: putaway.other_product,
  other_lot: putaway.other_lot,
  bin_blocked: putaway.bin_blocked,
};
