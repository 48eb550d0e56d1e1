import type { Copy } from '../copy-shape.ts';
import { storageRefusal } from './storage-refusal.ts';

export const outcome: Copy['moving']['outcome'] = {
  ...storageRefusal,
  source_found: {
    title: 'Aceasta',
    detail: '{place}',
  },
  choose_goods: {
    title: 'Care marfă?',
    detail: 'Scanează produsul sau atinge-l.',
  },
  choose_place: {
    title: 'În aceste locuri',
    detail: 'Scanează locația la care ești.',
  },
  chosen: {
    title: 'Aceasta',
    detail: 'Acum spune câte.',
  },
  nothing_here: {
    title: 'Nimic acolo',
    detail: '{place}. Scanează alta.',
  },
  nowhere: {
    title: 'Nu e în clădire',
    detail: '{item} nu are stoc.',
  },
  not_here: {
    title: 'Nu e în acest loc',
    detail: 'Vezi lista, scanează iar.',
  },
  hands_empty: {
    title: '{person} nu ține nimic',
    detail: 'Scanează produsul ca să-l găsești.',
  },
  own_hands: {
    title: 'E ecusonul tău',
    detail: 'Scanează ce vrei să muți.',
  },
  unit_in_use: {
    title: '{unit} e folosit',
    detail: 'Ia alta.',
  },
  whole_unit: {
    title: 'Tot din {unit}',
    detail: 'Scanează unde o duci.',
  },
  unit_moved: {
    title: '{unit} e mutat',
    detail: '{bin}',
  },
  taken: {
    title: 'Luate, {units, number}',
    detail: '{item}',
  },
  all_taken: {
    title: 'Luate toate, {units, number}',
    detail: 'Du-le la locația nouă.',
  },
  right_bin: {
    title: 'Locația bună',
    detail: '{bin}',
  },
  already_at_bin: {
    title: 'Ești deja aici',
    detail: '{bin}',
  },
  put_here_instead: {
    title: 'Pui aici în schimb?',
    detail: 'Scanează iar {bin} pentru da.',
  },
  no_room_known: {
    title: 'Scrie că nu e loc',
    detail: 'Dacă este, scanează iar {bin}.',
  },
  right_goods: {
    title: 'Marfa bună',
    detail: '{item}',
  },
  wrong_item: {
    title: 'Nu e pe cărucior',
    detail: 'Acesta e {item}.',
  },
  wrong_lot: {
    title: 'Alt lot',
    detail: 'Acesta e lotul {lot}.',
  },
  second_proof: {
    title: 'Arată ce este',
    detail: 'Scanează-l sau alege poza.',
  },
  proof_failed: {
    title: 'Nu se potrivește',
    detail: 'Uită-te iar, apoi scanează.',
  },
  serial_read: {
    title: 'Serie citită',
    detail: '{serial}, {count, number} până acum',
  },
  serial_strange: {
    title: 'Nu era așteptată aici',
    detail: '{serial} e citită. Cineva va număra locația.',
  },
  serial_twice: {
    title: 'Citită deja',
    detail: '{serial}',
  },
  serial_missing: {
    title: 'Scanează seriile',
    detail: 'Pe fiecare, sau ia tot.',
  },
  serials_full: {
    title: '{most, number} sunt citite',
    detail: 'Mută-le întâi pe acestea.',
  },
  put_down: {
    title: 'Depuse, {units, number}',
    detail: 'Scanează produsul următor.',
  },
  put_part: {
    title: 'O parte e depusă',
    detail: '{left, number} rămân pe cărucior.',
  },
  all_put: {
    title: 'Totul e depus',
    detail: 'Uită-te la cărucior.',
  },
  stopped_here: {
    title: 'Blocat aici',
    detail: 'Nu mai culege nimeni.',
  },
  missing_noted: {
    title: 'Notat',
    detail: 'Cineva va număra locația.',
  },
  set_apart: {
    title: 'Puse deoparte, {units, number}',
    detail: 'Merg în carantină.',
  },
  bin_noted: {
    title: 'Notat',
    detail: 'Iată altă locație.',
  },
  difference_noted: {
    title: 'Cantitatea e notată',
    detail: 'Un șef de tură se uită.',
  },
  left_for_others: {
    title: 'Lăsat altora',
    detail: 'Apare în lista lor.',
  },
  label_asked: {
    title: 'Eticheta e cerută',
    detail: 'Scaneaz-o o dată înainte să pleci.',
  },
  undone: {
    title: 'Ultimul pas anulat',
    detail: 'Continuă când ești gata.',
  },
  nothing_to_undo: {
    title: 'Nimic de anulat',
    detail: 'Nu s-a schimbat nimic.',
  },
  put_first: {
    title: 'Întâi depune acestea',
    detail: 'Sau alege să mai iei.',
  },
  scan_place_first: {
    title: 'Întâi scanează locul',
    detail: 'Unde duci unitatea.',
  },
  unknown_code: {
    title: 'Cod necunoscut',
    detail: '{code}',
  },
};
