import type { Copy } from '../copy-shape.ts';
import { storageRefusal } from './storage-refusal.ts';

export const outcome: Copy['putaway']['outcome'] = {
  ...storageRefusal,
  taken: {
    title: 'Op je kar',
    detail: '{unit}',
  },
  taken_more: {
    title: 'Ook op je kar',
    detail: '{unit}',
  },
  already_on_trolley: {
    title: 'Ligt al op je kar',
    detail: 'Nu: {unit}',
  },
  taken_by_other: {
    title: '{operator} heeft {unit}',
    detail: 'Pak een andere.',
  },
  already_stored: {
    title: '{unit} is weggezet',
    detail: 'In {bin}, {operator}, {at}',
  },
  nothing_in_it: {
    title: 'Niets in {unit}',
    detail: 'Is het ontvangen?',
  },
  unit_in_use: {
    title: '{unit} is in gebruik',
    detail: 'Pak een andere.',
  },
  trolley_full: {
    title: 'Kar is vol',
    detail: 'Zet eerst iets weg.',
  },
  choose_unit: {
    title: 'In meerdere pallets',
    detail: 'Scan die je hebt.',
  },
  chosen: {
    title: 'Deze nu',
    detail: '{item}',
  },
  not_on_trolley: {
    title: 'Niet op je kar',
    detail: '{item}',
  },
  right_bin: {
    title: 'Juiste locatie',
    detail: '{bin}',
  },
  already_at_bin: {
    title: 'Je bent bij deze locatie',
    detail: 'Scan de goederen.',
  },
  put_here_instead: {
    title: 'Toch hier neerzetten?',
    detail: 'Scan {bin} opnieuw voor ja.',
  },
  no_room_known: {
    title: 'Volgens de boeking vol',
    detail: 'Is er plek, scan {bin} opnieuw.',
  },
  right_goods: {
    title: 'Juiste goederen',
    detail: '{item}',
  },
  serial_read: {
    title: 'Serienummer gelezen',
    detail: '{serials, number} gelezen',
  },
  serial_twice: {
    title: 'Serienummer al gelezen',
    detail: '{serial}',
  },
  serials_first: {
    title: 'Scan eerst de serienummers',
    detail: 'Van elk stuk dat erin gaat. Gelezen: {read, number}',
  },
  wrong_item: {
    title: 'Verkeerd artikel',
    detail: 'Dit is {item}.',
  },
  wrong_lot: {
    title: 'Verkeerde partij',
    detail: 'Je hebt {lot}, nodig {wanted}.',
  },
  wrong_unit: {
    title: 'Verkeerde pallet',
    detail: 'Dit is {scanned}, nodig {wanted}.',
  },
  scan_product: {
    title: 'Scan het product',
    detail: '{unit} bevat meerdere.',
  },
  second_proof: {
    title: 'Laat zien wat het is',
    detail: 'Scan het, of kies de foto.',
  },
  goods_expired: {
    title: 'Over de datum',
    detail: '{expiry}. Breng het naar quarantaine.',
  },
  stored: {
    title: 'Weggezet',
    detail: '{units, number} in {bin}',
  },
  stored_part: {
    title: 'Deel is weggezet',
    detail: '{left, number} blijven op de kar.',
  },
  all_stored: {
    title: 'Alles is weggezet',
    detail: 'Kijk naar de kar.',
  },
  bin_noted: {
    title: 'Genoteerd',
    detail: 'Hier is een andere locatie.',
  },
  damage_noted: {
    title: 'Schade is genoteerd',
    detail: 'Breng ze naar quarantaine.',
  },
  difference_noted: {
    title: 'Aantal is genoteerd',
    detail: 'Een teamleider kijkt ernaar.',
  },
  left_behind: {
    title: 'Achtergelaten',
    detail: 'Het is van je kar.',
  },
  undone: {
    title: 'Laatste stap teruggedraaid',
    detail: 'Ga verder als je zover bent.',
  },
  nothing_to_undo: {
    title: 'Niets terug te draaien',
    detail: 'Er is niets veranderd.',
  },
  label_asked: {
    title: 'Label is aangevraagd',
    detail: 'Scan het één keer voor je gaat.',
  },
  bin_first: {
    title: 'Scan eerst de locatie',
    detail: 'Daarna de goederen.',
  },
  quantity_first: {
    title: 'Zet deze eerst weg',
    detail: 'Scan de locatie opnieuw voor alles.',
  },
  scan_unit_first: {
    title: 'Scan eerst een pallet',
    detail: 'Dan de locatie.',
  },
  answer_first: {
    title: 'Kijk eerst naar de kar',
    detail: 'Scan dan de volgende pallet.',
  },
  proof_failed: { title: 'Dat klopt niet', detail: 'Kijk nog eens en scan het.' },
  unknown_code: {
    title: 'Code is onbekend',
    detail: '{code}',
  },
};
