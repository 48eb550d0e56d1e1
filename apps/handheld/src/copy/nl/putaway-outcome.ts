import type { Copy } from '../copy-shape.ts';

export const outcome: Copy['putaway']['outcome'] = {
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
  unfit_goods: {
    title: 'Niet in een picklocatie',
    detail: 'Deze goederen gaan naar quarantaine.',
  },
  quarantine_only: {
    title: 'Dit is quarantaine',
    detail: 'Goede voorraad gaat naar een locatie.',
  },
  returns_only: {
    title: 'Alleen retouren hier',
    detail: 'Ga naar {wanted}.',
  },
  not_storage: {
    title: 'Hier wordt niets opgeslagen',
    detail: 'Ga naar {wanted}.',
  },
  other_brand: {
    title: 'Locatie van ander merk',
    detail: 'Hier alleen {brand}. Ga naar {wanted}.',
  },
  wrong_temperature: {
    title: 'Verkeerde temperatuur',
    detail:
      'Hier is het {here, select, ambient {ongekoeld} cool {gekoeld} other {diepvries}}. Ga naar {wanted}.',
  },
  hazard_not_here: {
    title: 'Gevaarlijke stof, niet hier',
    detail: 'Klasse {hazard}. Ga naar {wanted}.',
  },
  hazard_only: {
    title: 'Alleen gevaarlijke stoffen',
    detail: 'Ga naar {wanted}.',
  },
  too_heavy: {
    title: 'Te zwaar voor deze locatie',
    detail: 'Draagt {kilograms, number} kg. Ga naar {wanted}.',
  },
  too_high: {
    title: 'Te zwaar voor deze hoogte',
    detail: '{kilograms, number} kg per stuk. Ga naar {wanted}.',
  },
  too_big: {
    title: 'Te groot voor deze locatie',
    detail: 'Hooguit {centimetres, number} cm. Ga naar {wanted}.',
  },
  other_product: {
    title: 'Hier ligt een ander product',
    detail: 'Daar ligt {item}. Ga naar {wanted}.',
  },
  other_lot: {
    title: 'Hier ligt een andere partij',
    detail: 'Daar ligt partij {lot}. Ga naar {wanted}.',
  },
  bin_blocked: {
    title: 'Deze locatie is dicht',
    detail: 'Ga naar {wanted}.',
  },
};
