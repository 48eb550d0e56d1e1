import type { Copy } from '../copy-shape.ts';
import { storageRefusal } from './storage-refusal.ts';

export const outcome: Copy['putaway']['outcome'] = {
  ...storageRefusal,
  taken: {
    title: 'Pe căruciorul tău',
    detail: '{unit}',
  },
  taken_more: {
    title: 'Și asta pe cărucior',
    detail: '{unit}',
  },
  already_on_trolley: {
    title: 'E deja pe cărucior',
    detail: 'Urmează: {unit}',
  },
  taken_by_other: {
    title: '{operator} are {unit}',
    detail: 'Ia alta.',
  },
  already_stored: {
    title: '{unit} e depozitat',
    detail: 'În {bin}, {operator}, {at}',
  },
  nothing_in_it: {
    title: 'Nimic în {unit}',
    detail: 'A fost recepționat?',
  },
  unit_in_use: {
    title: '{unit} e folosit',
    detail: 'Ia alta.',
  },
  trolley_full: {
    title: 'Căruciorul e plin',
    detail: 'Depozitează întâi ceva.',
  },
  choose_unit: {
    title: 'În mai mulți paleți',
    detail: 'Scaneaz-o pe cea pe care o ai.',
  },
  chosen: {
    title: 'Aceasta urmează',
    detail: '{item}',
  },
  not_on_trolley: {
    title: 'Nu e pe cărucior',
    detail: '{item}',
  },
  right_bin: {
    title: 'Locația corectă',
    detail: '{bin}',
  },
  already_at_bin: {
    title: 'Ești la această locație',
    detail: 'Scanează marfa.',
  },
  put_here_instead: {
    title: 'O pui aici?',
    detail: 'Scanează din nou {bin} pentru da.',
  },
  no_room_known: {
    title: 'Nu mai e loc, zice evidența',
    detail: 'Dacă este, scanează din nou {bin}.',
  },
  right_goods: {
    title: 'Marfa corectă',
    detail: '{item}',
  },
  serial_read: {
    title: 'Serie citită',
    detail: 'Citite: {serials, number}',
  },
  serial_twice: {
    title: 'Serie citită deja',
    detail: '{serial}',
  },
  serials_first: {
    title: 'Scanează întâi seriile',
    detail: 'Fiecare care intră. Citite: {read, number}',
  },
  wrong_item: {
    title: 'Articol greșit',
    detail: 'Acesta este {item}.',
  },
  wrong_lot: {
    title: 'Lot greșit',
    detail: 'Ai {lot}, trebuie {wanted}.',
  },
  wrong_unit: {
    title: 'Palet greșit',
    detail: 'Acesta este {scanned}, trebuie {wanted}.',
  },
  scan_product: {
    title: 'Scanează produsul',
    detail: '{unit} are mai multe.',
  },
  second_proof: {
    title: 'Arată ce este',
    detail: 'Scanează sau alege poza.',
  },
  goods_expired: {
    title: 'Expirat',
    detail: '{expiry}. Du-o în carantină.',
  },
  stored: {
    title: 'Depozitat',
    detail: '{units, number} în {bin}',
  },
  stored_part: {
    title: 'O parte e depozitată',
    detail: '{left, number} rămân pe cărucior.',
  },
  all_stored: {
    title: 'Totul e depozitat',
    detail: 'Uită-te la cărucior.',
  },
  bin_noted: {
    title: 'Notat',
    detail: 'Iată altă locație.',
  },
  damage_noted: {
    title: 'Dauna e notată',
    detail: 'Du-le la carantină.',
  },
  difference_noted: {
    title: 'Cantitatea e notată',
    detail: 'Un șef de tură se uită.',
  },
  left_behind: {
    title: 'Lăsat pentru alții',
    detail: 'Nu mai e pe cărucior.',
  },
  undone: {
    title: 'Ultimul pas anulat',
    detail: 'Continuă când ești gata.',
  },
  nothing_to_undo: {
    title: 'Nimic de anulat',
    detail: 'Nu s-a schimbat nimic.',
  },
  label_asked: {
    title: 'Eticheta e cerută',
    detail: 'Scaneaz-o o dată înainte să pleci.',
  },
  bin_first: {
    title: 'Scanează întâi locația',
    detail: 'Apoi marfa.',
  },
  quantity_first: {
    title: 'Pune-le întâi pe acestea',
    detail: 'Scanează iar locația pentru toate.',
  },
  scan_unit_first: {
    title: 'Scanează întâi un palet',
    detail: 'Apoi locația.',
  },
  answer_first: {
    title: 'Uită-te întâi la cărucior',
    detail: 'Apoi scanează următorul palet.',
  },
  proof_failed: { title: 'Nu se potrivește', detail: 'Uită-te din nou, apoi scanează.' },
  unknown_code: {
    title: 'Cod necunoscut',
    detail: '{code}',
  },
};
