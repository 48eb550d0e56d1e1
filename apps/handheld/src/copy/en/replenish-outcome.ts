import { outcome as putaway } from './putaway-outcome.ts';

/** What a scan came to while pick bins are filled up, by the code of the flow. */
export const outcome = {
  begun: {
    title: 'Trolley {trolley}',
    detail: '{tasks, plural, one {# task} other {# tasks}} on it',
  },
  nothing_waits: {
    title: 'Nothing to bring',
    detail: 'The pick bins are full enough.',
  },
  scan_trolley: {
    title: 'Scan your trolley first',
    detail: 'Its label, or a tote on it.',
  },
  trolley_in_use: {
    title: '{trolley} is in use',
    detail: 'Take an empty one.',
  },
  right_bin: {
    title: 'Right bin',
    detail: '{bin}',
  },
  already_at_bin: {
    title: 'You are at this bin',
    detail: 'Scan the product.',
  },
  wrong_bin: {
    title: 'Wrong bin',
    detail: 'This is {scanned}. Go to {wanted}.',
  },
  right_goods: {
    title: 'Right product',
    detail: '{item}',
  },
  serial_read: {
    title: 'Serial is read',
    detail: '{serials, number} so far',
  },
  serial_twice: {
    title: 'Serial was read already',
    detail: '{serial}',
  },
  serial_missing: {
    title: 'Scan the serial',
    detail: 'Every {item} has its own.',
  },
  wrong_item: {
    title: 'Wrong product',
    detail: 'This is {item}.',
  },
  wrong_lot: {
    title: 'Wrong lot',
    detail: 'You have {lot}, wanted {wanted}.',
  },
  goods_expired: {
    title: 'Past its expiry',
    detail: '{expiry}. Leave it and tell a supervisor.',
  },
  second_proof: {
    title: 'Show what it is',
    detail: 'Scan it, or choose its picture.',
  },
  proof_failed: {
    title: 'That is not it',
    detail: 'Look at the product again.',
  },
  taken: {
    title: 'On your trolley',
    detail: '{units, number} on {trolley}',
  },
  all_taken: {
    title: 'Everything is on the trolley',
    detail: 'Now to the pick bins.',
  },
  wrong_trolley: {
    title: 'Another trolley',
    detail: 'This is {scanned}. Yours is {wanted}.',
  },
  put: {
    title: 'Filled up',
    detail: '{units, number} in {bin}',
  },
  put_part: {
    title: 'Part is put',
    detail: '{left, number} stay on the trolley.',
  },
  all_put: {
    title: 'All is filled up',
    detail: 'Look at the trolley.',
  },
  face_full: {
    title: 'Bin is full',
    detail: '{left, number} go to another place.',
  },
  short_noted: {
    title: 'Noted',
    detail: 'The bin is counted, go on.',
  },
  skipped: {
    title: 'For later',
    detail: 'It comes at the end.',
  },
  left_out: {
    title: 'Left for others',
    detail: 'Bring what you have.',
  },
  left_behind: {
    title: 'Trip is over',
    detail: 'A supervisor looks at the trolley.',
  },
  undone: {
    title: 'Last step undone',
    detail: 'Go on when you are ready.',
  },
  nothing_to_undo: {
    title: 'Nothing to undo',
    detail: 'What lies in a bin stays there.',
  },
  nothing_next: {
    title: 'Scan first',
    detail: 'Bin, then product.',
  },
  bin_first: {
    title: 'Scan the bin first',
    detail: 'Then the product.',
  },
  goods_first: {
    title: 'Scan the product first',
    detail: 'Then the trolley.',
  },
  quantity_first: {
    title: 'Say how many first',
    detail: 'Scan the bin again for all.',
  },
  answer_first: {
    title: 'Look at the trolley first',
    detail: 'Is anything left on it?',
  },
  unknown_code: {
    title: 'Code is not known',
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
} as const;
