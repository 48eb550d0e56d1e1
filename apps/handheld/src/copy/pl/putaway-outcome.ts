import type { Copy } from '../copy-shape.ts';
import { storageRefusal } from './storage-refusal.ts';

export const outcome: Copy['putaway']['outcome'] = {
  ...storageRefusal,
  taken: {
    title: 'Na twoim wózku',
    detail: '{unit}',
  },
  taken_more: {
    title: 'To też na wózku',
    detail: '{unit}',
  },
  already_on_trolley: {
    title: 'Już jest na wózku',
    detail: 'Teraz: {unit}',
  },
  taken_by_other: {
    title: '{operator} ma {unit}',
    detail: 'Weź inną.',
  },
  already_stored: {
    title: '{unit} już odłożono',
    detail: 'W {bin}, {operator}, {at}',
  },
  nothing_in_it: {
    title: 'Nic w {unit}',
    detail: 'Czy została przyjęta?',
  },
  unit_in_use: {
    title: '{unit} jest w użyciu',
    detail: 'Weź inną.',
  },
  trolley_full: {
    title: 'Wózek jest pełny',
    detail: 'Najpierw coś odłóż.',
  },
  choose_unit: {
    title: 'W kilku paletach',
    detail: 'Zeskanuj tę, którą masz.',
  },
  chosen: {
    title: 'To teraz',
    detail: '{item}',
  },
  not_on_trolley: {
    title: 'Nie ma na wózku',
    detail: '{item}',
  },
  right_bin: {
    title: 'Właściwe miejsce',
    detail: '{bin}',
  },
  already_at_bin: {
    title: 'Jesteś przy tym miejscu',
    detail: 'Zeskanuj towar.',
  },
  put_here_instead: {
    title: 'Odłożyć tutaj?',
    detail: 'Zeskanuj {bin} ponownie, jeśli tak.',
  },
  no_room_known: {
    title: 'Według zapisu brak miejsca',
    detail: 'Jeśli jest, zeskanuj {bin} ponownie.',
  },
  right_goods: {
    title: 'Właściwy towar',
    detail: '{item}',
  },
  serial_read: {
    title: 'Numer odczytany',
    detail: 'Odczytano: {serials, number}',
  },
  serial_twice: {
    title: 'Numer już odczytany',
    detail: '{serial}',
  },
  serials_first: {
    title: 'Najpierw zeskanuj numery',
    detail: 'Każdej odkładanej sztuki. Odczytano: {read, number}',
  },
  wrong_item: {
    title: 'Zły towar',
    detail: 'To jest {item}.',
  },
  wrong_lot: {
    title: 'Zła partia',
    detail: 'Masz {lot}, potrzeba {wanted}.',
  },
  wrong_unit: {
    title: 'Zła paleta',
    detail: 'To {scanned}, potrzeba {wanted}.',
  },
  scan_product: {
    title: 'Zeskanuj towar',
    detail: '{unit} ma kilka.',
  },
  second_proof: {
    title: 'Pokaż, co to jest',
    detail: 'Zeskanuj albo wybierz zdjęcie.',
  },
  goods_expired: {
    title: 'Po terminie',
    detail: '{expiry}. Zanieś do kwarantanny.',
  },
  stored: {
    title: 'Odłożono',
    detail: '{units, number} w {bin}',
  },
  stored_part: {
    title: 'Część odłożona',
    detail: '{left, number} zostaje na wózku.',
  },
  all_stored: {
    title: 'Wszystko odłożone',
    detail: 'Spójrz na wózek.',
  },
  bin_noted: {
    title: 'Zapisano',
    detail: 'Oto inne miejsce.',
  },
  damage_noted: {
    title: 'Uszkodzenie zapisane',
    detail: 'Zanieś je do kwarantanny.',
  },
  difference_noted: {
    title: 'Ilość zapisana',
    detail: 'Kierownik to sprawdzi.',
  },
  left_behind: {
    title: 'Zostawione innym',
    detail: 'Nie ma go na wózku.',
  },
  undone: {
    title: 'Cofnięto ostatni krok',
    detail: 'Kontynuuj, gdy chcesz.',
  },
  nothing_to_undo: {
    title: 'Nie ma czego cofnąć',
    detail: 'Nic się nie zmieniło.',
  },
  label_asked: {
    title: 'Etykieta zamówiona',
    detail: 'Zeskanuj ją raz, zanim odejdziesz.',
  },
  bin_first: {
    title: 'Najpierw zeskanuj miejsce',
    detail: 'Potem towar.',
  },
  quantity_first: {
    title: 'Najpierw odłóż te',
    detail: 'Zeskanuj miejsce ponownie dla wszystkich.',
  },
  scan_unit_first: {
    title: 'Najpierw zeskanuj paletę',
    detail: 'Potem miejsce.',
  },
  answer_first: {
    title: 'Najpierw spójrz na wózek',
    detail: 'Potem zeskanuj następną paletę.',
  },
  proof_failed: { title: 'To się nie zgadza', detail: 'Sprawdź jeszcze raz i zeskanuj.' },
  unknown_code: {
    title: 'Kod nieznany',
    detail: '{code}',
  },
};
