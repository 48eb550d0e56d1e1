import type { Copy } from '../copy-shape.ts';

export const outcome: Copy['count']['outcome'] = {
  started: {
    title: 'Tel deze locatie',
    detail: 'Scan wat erin ligt.',
  },
  already_here: {
    title: 'Je telt deze locatie',
    detail: 'Scan wat erin ligt.',
  },
  other_bin: {
    title: 'Toch {bin} tellen?',
    detail: 'Scan hem nog eens voor ja. Gevraagd: {wanted}.',
  },
  taken: {
    title: '{bin} wordt al geteld',
    detail: 'Door {operator}. Neem een andere.',
  },
  other_open: {
    title: 'Maak eerst {bin} af',
    detail: 'Of laat hem ongeteld.',
  },
  not_counted_here: {
    title: '{bin} wordt niet geteld',
    detail: 'Daar blijven geen goederen.',
  },
  unknown_place: {
    title: '{bin} is niet bekend',
    detail: 'Scan het label van een locatie.',
  },
  too_much_here: {
    title: 'Te veel soorten in {bin}',
    detail: 'Kies één artikel uit de lijst.',
  },
  unit_counted: {
    title: 'Geteld',
    detail: 'Nu {total, number}',
  },
  case_counted: {
    title: '+{units, number}',
    detail: 'Nu {total, number}',
  },
  number_counted: {
    title: '{total, number} geteld',
    detail: 'Scan het volgende artikel.',
  },
  other_brand: {
    title: 'Goederen van een ander merk',
    detail: 'Geteld. De teamleider laat ze weghalen.',
  },
  damaged_noted: {
    title: '{damaged, number} beschadigd',
    detail: 'In totaal {total, number} geteld.',
  },
  needs_lot: {
    title: 'Welke partij is het?',
    detail: 'Scan het label, of typ het.',
  },
  needs_expiry: {
    title: 'Tot wanneer houdbaar?',
    detail: 'Scan het label, of kies de dag.',
  },
  needs_serial: {
    title: 'Scan het serienummer',
    detail: 'Elk stuk heeft een eigen nummer.',
  },
  serial_twice: {
    title: 'Al geteld',
    detail: '{serial}',
  },
  too_many_serials: {
    title: 'Te veel serienummers',
    detail: 'Er passen er {most, number} in een telling. Vraag je teamleider.',
  },
  too_many_kinds: {
    title: 'Te veel soorten',
    detail: 'Er passen er {most, number} in een telling. Lever dit eerst in.',
  },
  count_absurd: {
    title: 'Kan dat?',
    detail: '{units, number} is te veel. Kijk nog eens.',
  },
  choose_item: {
    title: 'Welke is het?',
    detail: 'Tik op wat je vasthoudt.',
  },
  second_proof: {
    title: 'Laat zien wat het is',
    detail: 'Scan het, of kies de foto.',
  },
  proof_failed: {
    title: 'Dat klopt niet',
    detail: 'Kijk nog eens en scan het.',
  },
  not_this_item: {
    title: 'Niet dit artikel',
    detail: 'Alleen {wanted} wordt hier geteld.',
  },
  not_this_bin: {
    title: 'Je telt {here}',
    detail: 'Maak die af vóór {bin}.',
  },
  empty_ask: {
    title: 'Is de locatie leeg?',
    detail: 'Scan {bin} nog eens voor ja.',
  },
  not_empty: {
    title: 'Er is al iets geteld',
    detail: 'Maak dat eerst ongedaan als hij leeg is.',
  },
  bin_done: {
    title: 'Locatie is geteld',
    detail: '{bin}: {units, number} in totaal.',
  },
  left: {
    title: 'Niet geteld',
    detail: 'Van {bin} is niets bewaard.',
  },
  undone: {
    title: 'Laatste stap ongedaan',
    detail: 'Ga verder als je klaar bent.',
  },
  nothing_to_undo: {
    title: 'Niets ongedaan te maken',
    detail: 'Er is niets veranderd.',
  },
  bin_first: {
    title: 'Scan eerst de locatie',
    detail: 'Daarna wat erin ligt.',
  },
  scan_products: {
    title: 'Scan de artikelen',
    detail: 'Niet de pallet of bak.',
  },
  unknown_code: {
    title: 'Code is niet bekend',
    detail: '{code}',
  },
};
