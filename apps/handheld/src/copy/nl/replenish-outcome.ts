import type { Copy } from '../copy-shape.ts';
import { outcome as putaway } from './putaway-outcome.ts';

export const outcome: Copy['replenish']['outcome'] = {
  begun: {
    title: 'Kar {trolley}',
    detail: '{tasks, plural, one {# taak} other {# taken}} erop',
  },
  nothing_waits: {
    title: 'Niets te brengen',
    detail: 'De picklocaties zijn vol genoeg.',
  },
  scan_trolley: {
    title: 'Scan eerst je kar',
    detail: 'Het label, of een bak erop.',
  },
  trolley_in_use: {
    title: '{trolley} is in gebruik',
    detail: 'Neem een lege.',
  },
  right_bin: {
    title: 'Juiste locatie',
    detail: '{bin}',
  },
  already_at_bin: {
    title: 'Je staat bij deze locatie',
    detail: 'Scan het artikel.',
  },
  wrong_bin: {
    title: 'Verkeerde locatie',
    detail: 'Dit is {scanned}. Ga naar {wanted}.',
  },
  right_goods: {
    title: 'Juiste artikel',
    detail: '{item}',
  },
  serial_read: {
    title: 'Serienummer gelezen',
    detail: 'Tot nu toe {serials, number}',
  },
  serial_twice: {
    title: 'Dit nummer is al gelezen',
    detail: '{serial}',
  },
  serial_missing: {
    title: 'Scan het serienummer',
    detail: 'Elke {item} heeft een eigen nummer.',
  },
  wrong_item: {
    title: 'Verkeerd artikel',
    detail: 'Dit is {item}.',
  },
  wrong_lot: {
    title: 'Verkeerde partij',
    detail: 'Je hebt {lot}, nodig is {wanted}.',
  },
  goods_expired: {
    title: 'Over de datum',
    detail: '{expiry}. Laat het staan en meld het.',
  },
  second_proof: {
    title: 'Laat zien wat het is',
    detail: 'Scan het, of kies de foto.',
  },
  proof_failed: {
    title: 'Dat is het niet',
    detail: 'Kijk nog eens naar het artikel.',
  },
  taken: {
    title: 'Op je kar',
    detail: '{units, number} op {trolley}',
  },
  all_taken: {
    title: 'Alles ligt op de kar',
    detail: 'Nu naar de picklocaties.',
  },
  wrong_trolley: {
    title: 'Andere kar',
    detail: 'Dit is {scanned}. Die van jou is {wanted}.',
  },
  put: {
    title: 'Aangevuld',
    detail: '{units, number} in {bin}',
  },
  put_part: {
    title: 'Een deel ligt er',
    detail: '{left, number} blijven op de kar.',
  },
  all_put: {
    title: 'Alles is aangevuld',
    detail: 'Kijk op de kar.',
  },
  face_full: {
    title: 'Locatie is vol',
    detail: '{left, number} gaan naar een andere locatie.',
  },
  short_noted: {
    title: 'Genoteerd',
    detail: 'De locatie wordt geteld, ga door.',
  },
  skipped: {
    title: 'Voor later',
    detail: 'Het komt aan het eind.',
  },
  left_out: {
    title: 'Voor anderen gelaten',
    detail: 'Breng wat je hebt.',
  },
  left_behind: {
    title: 'Rit is klaar',
    detail: 'Een teamleider kijkt op de kar.',
  },
  undone: {
    title: 'Laatste stap ongedaan',
    detail: 'Ga door als je klaar bent.',
  },
  nothing_to_undo: {
    title: 'Niets ongedaan te maken',
    detail: 'Wat op een locatie ligt, blijft daar.',
  },
  nothing_next: {
    title: 'Eerst scannen',
    detail: 'Locatie, dan artikel.',
  },
  bin_first: {
    title: 'Scan eerst de locatie',
    detail: 'Dan het artikel.',
  },
  goods_first: {
    title: 'Scan eerst het artikel',
    detail: 'Dan de kar.',
  },
  quantity_first: {
    title: 'Geef eerst het aantal',
    detail: 'Scan de locatie opnieuw voor alles.',
  },
  answer_first: {
    title: 'Kijk eerst op de kar',
    detail: 'Ligt er nog iets op?',
  },
  unknown_code: {
    title: 'Onbekende code',
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
