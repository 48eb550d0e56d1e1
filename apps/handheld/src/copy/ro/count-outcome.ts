import type { Copy } from '../copy-shape.ts';

export const outcome: Copy['count']['outcome'] = {
  started: {
    title: 'Numără această locație',
    detail: 'Scanează ce se află în ea.',
  },
  already_here: {
    title: 'Numeri această locație',
    detail: 'Scanează ce se află în ea.',
  },
  other_bin: {
    title: 'Numeri {bin} în schimb?',
    detail: 'Scaneaz-o din nou pentru da. Cerută: {wanted}.',
  },
  taken: {
    title: '{bin} se numără deja',
    detail: 'O numără {operator}. Ia alta.',
  },
  other_open: {
    title: 'Termină întâi {bin}',
    detail: 'Sau las-o nenumărată.',
  },
  not_counted_here: {
    title: '{bin} nu se numără',
    detail: 'Marfa nu rămâne acolo.',
  },
  unknown_place: {
    title: '{bin} nu este cunoscută',
    detail: 'Scanează eticheta unei locații.',
  },
  too_much_here: {
    title: 'Prea multe feluri în {bin}',
    detail: 'Alege un produs din listă.',
  },
  unit_counted: {
    title: 'Numărat',
    detail: 'Acum {total, number}',
  },
  case_counted: {
    title: '+{units, number}',
    detail: 'Acum {total, number}',
  },
  number_counted: {
    title: '{total, number} numărate',
    detail: 'Scanează următorul produs.',
  },
  other_brand: {
    title: 'Marfă de la alt brand',
    detail: 'Numărată. Șeful de tură o va muta.',
  },
  damaged_noted: {
    title: '{damaged, number} deteriorate',
    detail: 'În total {total, number} numărate.',
  },
  needs_lot: {
    title: 'Ce lot este?',
    detail: 'Scanează eticheta sau scrie-l.',
  },
  needs_expiry: {
    title: 'Când expiră?',
    detail: 'Scanează eticheta sau alege ziua.',
  },
  needs_serial: {
    title: 'Scanează seria',
    detail: 'Fiecare bucată are seria ei.',
  },
  serial_twice: {
    title: 'Numărat deja',
    detail: '{serial}',
  },
  too_many_serials: {
    title: 'Prea multe serii',
    detail: 'Într-o numărare încap {most, number}. Întreabă șeful de tură.',
  },
  too_many_kinds: {
    title: 'Prea multe feluri',
    detail: 'Într-o numărare încap {most, number}. Predă întâi aceasta.',
  },
  count_absurd: {
    title: 'Se poate?',
    detail: '{units, number} e prea mult. Uită-te din nou.',
  },
  choose_item: {
    title: 'Care este?',
    detail: 'Atinge ce ții în mână.',
  },
  second_proof: {
    title: 'Arată ce este',
    detail: 'Scanează-l sau alege imaginea.',
  },
  proof_failed: {
    title: 'Nu se potrivește',
    detail: 'Uită-te din nou, apoi scanează.',
  },
  not_this_item: {
    title: 'Nu acest produs',
    detail: 'Aici se numără doar {wanted}.',
  },
  not_this_bin: {
    title: 'Numeri {here}',
    detail: 'Termin-o înainte de {bin}.',
  },
  empty_ask: {
    title: 'Este goală locația?',
    detail: 'Scanează {bin} din nou pentru da.',
  },
  not_empty: {
    title: 'S-a numărat deja ceva',
    detail: 'Anulează întâi, dacă e goală.',
  },
  bin_done: {
    title: 'Locația e numărată',
    detail: '{bin}: {units, number} în total.',
  },
  left: {
    title: 'Lăsată nenumărată',
    detail: 'Nu s-a păstrat nimic din {bin}.',
  },
  undone: {
    title: 'Ultimul pas anulat',
    detail: 'Continuă când ești gata.',
  },
  nothing_to_undo: {
    title: 'Nimic de anulat',
    detail: 'Nu s-a schimbat nimic.',
  },
  bin_first: {
    title: 'Scanează întâi locația',
    detail: 'Apoi ce se află în ea.',
  },
  scan_products: {
    title: 'Scanează produsele',
    detail: 'Nu paletul sau cutia.',
  },
  unknown_code: {
    title: 'Cod necunoscut',
    detail: '{code}',
  },
};
