import type { Copy } from '../copy-shape.ts';
import { storageRefusal } from './storage-refusal.ts';

export const outcome: Copy['moving']['outcome'] = {
  ...storageRefusal,
  source_found: {
    title: 'To miejsce',
    detail: '{place}',
  },
  choose_goods: {
    title: 'Który towar?',
    detail: 'Zeskanuj produkt albo dotknij.',
  },
  choose_place: {
    title: 'W tych miejscach',
    detail: 'Zeskanuj miejsce, przy którym stoisz.',
  },
  chosen: {
    title: 'Ten towar',
    detail: 'Teraz podaj ile.',
  },
  nothing_here: {
    title: 'Nic tam nie ma',
    detail: '{place}. Zeskanuj inne.',
  },
  nowhere: {
    title: 'Nie ma w budynku',
    detail: '{item}: brak zapasu.',
  },
  not_here: {
    title: 'Nie w tym miejscu',
    detail: 'Sprawdź listę, skanuj ponownie.',
  },
  hands_empty: {
    title: '{person} nic nie trzyma',
    detail: 'Zeskanuj produkt, aby go znaleźć.',
  },
  own_hands: {
    title: 'To twój identyfikator',
    detail: 'Zeskanuj, co chcesz przenieść.',
  },
  unit_in_use: {
    title: '{unit} jest w użyciu',
    detail: 'Weź inną.',
  },
  whole_unit: {
    title: 'Całość {unit}',
    detail: 'Zeskanuj, dokąd niesiesz.',
  },
  unit_moved: {
    title: '{unit} przeniesiona',
    detail: '{bin}',
  },
  taken: {
    title: 'Wzięto {units, number}',
    detail: '{item}',
  },
  all_taken: {
    title: 'Wzięto wszystko, {units, number}',
    detail: 'Zanieś na nowe miejsce.',
  },
  right_bin: {
    title: 'Dobre miejsce',
    detail: '{bin}',
  },
  already_at_bin: {
    title: 'Już tu jesteś',
    detail: '{bin}',
  },
  put_here_instead: {
    title: 'Położyć tutaj?',
    detail: 'Zeskanuj {bin} znów, jeśli tak.',
  },
  no_room_known: {
    title: 'Zapisano, że brak miejsca',
    detail: 'Jeśli jest, zeskanuj {bin} znów.',
  },
  right_goods: {
    title: 'Dobry towar',
    detail: '{item}',
  },
  wrong_item: {
    title: 'Nie ma na wózku',
    detail: 'To jest {item}.',
  },
  wrong_lot: {
    title: 'Inna partia',
    detail: 'To partia {lot}.',
  },
  second_proof: {
    title: 'Pokaż, co to jest',
    detail: 'Zeskanuj albo wybierz zdjęcie.',
  },
  proof_failed: {
    title: 'To się nie zgadza',
    detail: 'Sprawdź i zeskanuj.',
  },
  serial_read: {
    title: 'Numer odczytany',
    detail: '{serial}, razem {count, number}',
  },
  serial_strange: {
    title: 'Nie powinno go tu być',
    detail: '{serial} odczytany. Ktoś przeliczy to miejsce.',
  },
  serial_twice: {
    title: 'Już odczytany',
    detail: '{serial}',
  },
  serial_missing: {
    title: 'Skanuj numery seryjne',
    detail: 'Każdy, albo weź wszystkie.',
  },
  serials_full: {
    title: 'Odczytano {most, number}',
    detail: 'Najpierw przenieś te.',
  },
  put_down: {
    title: 'Odłożono {units, number}',
    detail: 'Zeskanuj kolejny produkt.',
  },
  put_part: {
    title: 'Część odłożona',
    detail: '{left, number} zostaje na wózku.',
  },
  all_put: {
    title: 'Wszystko odłożone',
    detail: 'Spójrz na wózek.',
  },
  stopped_here: {
    title: 'Wstrzymane tutaj',
    detail: 'Nikt już tego nie pobiera.',
  },
  missing_noted: {
    title: 'Zapisano',
    detail: 'Ktoś przeliczy to miejsce.',
  },
  set_apart: {
    title: 'Odłożono osobno {units, number}',
    detail: 'Idą do kwarantanny.',
  },
  bin_noted: {
    title: 'Zapisano',
    detail: 'Oto inne miejsce.',
  },
  difference_noted: {
    title: 'Ilość zapisana',
    detail: 'Kierownik to sprawdzi.',
  },
  left_for_others: {
    title: 'Zostawione innym',
    detail: 'Jest na ich liście.',
  },
  label_asked: {
    title: 'Etykieta zamówiona',
    detail: 'Zeskanuj ją raz, zanim odejdziesz.',
  },
  undone: {
    title: 'Cofnięto ostatni krok',
    detail: 'Kontynuuj, gdy gotowe.',
  },
  nothing_to_undo: {
    title: 'Nie ma czego cofnąć',
    detail: 'Nic nie zmieniono.',
  },
  put_first: {
    title: 'Najpierw odłóż to',
    detail: 'Albo wybierz, by wziąć więcej.',
  },
  scan_place_first: {
    title: 'Najpierw zeskanuj miejsce',
    detail: 'Dokąd niesiesz jednostkę.',
  },
  unknown_code: {
    title: 'Nieznany kod',
    detail: '{code}',
  },
};
