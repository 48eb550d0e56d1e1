import type { Copy } from '../copy-shape.ts';
import { outcome as putaway } from './putaway-outcome.ts';

export const outcome: Copy['replenish']['outcome'] = {
  begun: {
    title: 'Căruciorul {trolley}',
    detail: '{tasks, plural, one {# sarcină} few {# sarcini} other {# de sarcini}} pe el',
  },
  nothing_waits: {
    title: 'Nimic de adus',
    detail: 'Locațiile de culegere sunt destul de pline.',
  },
  scan_trolley: {
    title: 'Scanează întâi căruciorul',
    detail: 'Eticheta lui sau o cutie de pe el.',
  },
  trolley_in_use: {
    title: '{trolley} este folosit',
    detail: 'Ia unul gol.',
  },
  right_bin: {
    title: 'Locația corectă',
    detail: '{bin}',
  },
  already_at_bin: {
    title: 'Ești la această locație',
    detail: 'Scanează produsul.',
  },
  wrong_bin: {
    title: 'Locație greșită',
    detail: 'Acesta este {scanned}. Mergi la {wanted}.',
  },
  right_goods: {
    title: 'Produsul corect',
    detail: '{item}',
  },
  serial_read: {
    title: 'Seria este citită',
    detail: '{serials, number} până acum',
  },
  serial_twice: {
    title: 'Seria a fost citită deja',
    detail: '{serial}',
  },
  serial_missing: {
    title: 'Scanează seria',
    detail: 'Fiecare {item} are una.',
  },
  wrong_item: {
    title: 'Produs greșit',
    detail: 'Acesta este {item}.',
  },
  wrong_lot: {
    title: 'Lot greșit',
    detail: 'Ai {lot}, trebuie {wanted}.',
  },
  goods_expired: {
    title: 'Expirat',
    detail: '{expiry}. Lasă-l și anunță un șef de tură.',
  },
  second_proof: {
    title: 'Arată ce este',
    detail: 'Scanează-l sau alege imaginea.',
  },
  proof_failed: {
    title: 'Nu este acesta',
    detail: 'Uită-te din nou la produs.',
  },
  taken: {
    title: 'Pe cărucior',
    detail: '{units, number} pe {trolley}',
  },
  all_taken: {
    title: 'Totul este pe cărucior',
    detail: 'Acum la locațiile de culegere.',
  },
  wrong_trolley: {
    title: 'Alt cărucior',
    detail: 'Acesta este {scanned}. Al tău este {wanted}.',
  },
  put: {
    title: 'Completat',
    detail: '{units, number} în {bin}',
  },
  put_part: {
    title: 'O parte este pusă',
    detail: '{left, number} rămân pe cărucior.',
  },
  all_put: {
    title: 'Totul este completat',
    detail: 'Uită-te la cărucior.',
  },
  face_full: {
    title: 'Locația este plină',
    detail: '{left, number} merg în altă locație.',
  },
  short_noted: {
    title: 'Notat',
    detail: 'Locația va fi numărată, continuă.',
  },
  skipped: {
    title: 'Mai târziu',
    detail: 'Vine la sfârșit.',
  },
  left_out: {
    title: 'Lăsat altora',
    detail: 'Du ce ai.',
  },
  left_behind: {
    title: 'Tura s-a încheiat',
    detail: 'Un șef de tură se uită la cărucior.',
  },
  undone: {
    title: 'Ultimul pas anulat',
    detail: 'Continuă când ești gata.',
  },
  nothing_to_undo: {
    title: 'Nimic de anulat',
    detail: 'Ce este într-o locație rămâne acolo.',
  },
  nothing_next: {
    title: 'Scanează întâi',
    detail: 'Locația, apoi produsul.',
  },
  bin_first: {
    title: 'Scanează întâi locația',
    detail: 'Apoi produsul.',
  },
  goods_first: {
    title: 'Scanează întâi produsul',
    detail: 'Apoi căruciorul.',
  },
  quantity_first: {
    title: 'Spune întâi câte',
    detail: 'Scanează din nou locația pentru toate.',
  },
  answer_first: {
    title: 'Uită-te întâi la cărucior',
    detail: 'A rămas ceva pe el?',
  },
  unknown_code: {
    title: 'Cod necunoscut',
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
