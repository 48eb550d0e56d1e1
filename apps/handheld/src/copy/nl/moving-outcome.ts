import type { Copy } from '../copy-shape.ts';
import { storageRefusal } from './storage-refusal.ts';

export const outcome: Copy['moving']['outcome'] = {
  ...storageRefusal,
  source_found: {
    title: 'Deze',
    detail: '{place}',
  },
  choose_goods: {
    title: 'Welke goederen?',
    detail: 'Scan het product, of tik het aan.',
  },
  choose_place: {
    title: 'Op deze plekken',
    detail: 'Scan de locatie waar je staat.',
  },
  chosen: {
    title: 'Deze',
    detail: 'Nu het aantal.',
  },
  nothing_here: {
    title: 'Daar ligt niets',
    detail: '{place}. Scan een andere.',
  },
  nowhere: {
    title: 'Niet in het gebouw',
    detail: '{item} heeft geen voorraad.',
  },
  not_here: {
    title: 'Niet op deze plek',
    detail: 'Kijk op de lijst, scan opnieuw.',
  },
  hands_empty: {
    title: '{person} heeft niets bij zich',
    detail: 'Scan het product om het te vinden.',
  },
  own_hands: {
    title: 'Dat is je eigen badge',
    detail: 'Scan wat je wilt verplaatsen.',
  },
  unit_in_use: {
    title: '{unit} is in gebruik',
    detail: 'Neem een andere.',
  },
  whole_unit: {
    title: 'Alles van {unit}',
    detail: 'Scan waar je het brengt.',
  },
  unit_moved: {
    title: '{unit} is verplaatst',
    detail: '{bin}',
  },
  taken: {
    title: 'Gepakt, {units, number}',
    detail: '{item}',
  },
  all_taken: {
    title: 'Alles gepakt, {units, number}',
    detail: 'Breng het naar de nieuwe locatie.',
  },
  right_bin: {
    title: 'Juiste locatie',
    detail: '{bin}',
  },
  already_at_bin: {
    title: 'Je bent hier al',
    detail: '{bin}',
  },
  put_here_instead: {
    title: 'Toch hier neerleggen?',
    detail: 'Scan {bin} nog eens voor ja.',
  },
  no_room_known: {
    title: 'Daar is geen ruimte, staat er',
    detail: 'Is die er wel, scan {bin} nog eens.',
  },
  right_goods: {
    title: 'Juiste goederen',
    detail: '{item}',
  },
  wrong_item: {
    title: 'Niet op je kar',
    detail: 'Dit is {item}.',
  },
  wrong_lot: {
    title: 'Een andere partij',
    detail: 'Dit is partij {lot}.',
  },
  second_proof: {
    title: 'Laat zien wat het is',
    detail: 'Scan het, of kies de foto.',
  },
  proof_failed: {
    title: 'Dat klopt niet',
    detail: 'Kijk nog eens en scan het.',
  },
  serial_read: {
    title: 'Serienummer gelezen',
    detail: '{serial}, {count, number} tot nu toe',
  },
  serial_strange: {
    title: 'Hier niet verwacht',
    detail: '{serial} is gelezen. Iemand telt deze locatie.',
  },
  serial_twice: {
    title: 'Al gelezen',
    detail: '{serial}',
  },
  serial_missing: {
    title: 'Scan de serienummers',
    detail: 'Van elk, of pak ze allemaal.',
  },
  serials_full: {
    title: '{most, number} zijn gelezen',
    detail: 'Verplaats deze eerst.',
  },
  put_down: {
    title: 'Neergelegd, {units, number}',
    detail: 'Scan het volgende product.',
  },
  put_part: {
    title: 'Een deel is neergelegd',
    detail: '{left, number} blijven op de kar.',
  },
  all_put: {
    title: 'Alles is neergelegd',
    detail: 'Kijk op de kar.',
  },
  stopped_here: {
    title: 'Hier geblokkeerd',
    detail: 'Niemand pikt het meer.',
  },
  missing_noted: {
    title: 'Genoteerd',
    detail: 'Iemand telt deze locatie.',
  },
  set_apart: {
    title: 'Apart gezet, {units, number}',
    detail: 'Ze gaan naar quarantaine.',
  },
  bin_noted: {
    title: 'Genoteerd',
    detail: 'Hier is een andere locatie.',
  },
  difference_noted: {
    title: 'Aantal is genoteerd',
    detail: 'Een teamleider kijkt ernaar.',
  },
  left_for_others: {
    title: 'Voor anderen achtergelaten',
    detail: 'Het staat op hun lijst.',
  },
  label_asked: {
    title: 'Label is aangevraagd',
    detail: 'Scan het één keer voor je gaat.',
  },
  undone: {
    title: 'Laatste stap teruggedraaid',
    detail: 'Ga verder als je klaar bent.',
  },
  nothing_to_undo: {
    title: 'Niets om terug te draaien',
    detail: 'Er is niets gewijzigd.',
  },
  put_first: {
    title: 'Leg dit eerst neer',
    detail: 'Of kies om meer te pakken.',
  },
  scan_place_first: {
    title: 'Scan eerst de plek',
    detail: 'Waar je de eenheid brengt.',
  },
  unknown_code: {
    title: 'Code is onbekend',
    detail: '{code}',
  },
};
