import { storageRefusal } from './storage-refusal.ts';

/** What a scan came to while goods are put away, by the code of the flow. */
export const outcome = {
  ...storageRefusal,
  taken: {
    title: 'On your trolley',
    detail: '{unit}',
  },
  taken_more: {
    title: 'On your trolley too',
    detail: '{unit}',
  },
  already_on_trolley: {
    title: 'On your trolley already',
    detail: 'Next: {unit}',
  },
  taken_by_other: {
    title: '{operator} has {unit}',
    detail: 'Take another one.',
  },
  already_stored: {
    title: '{unit} is put away',
    detail: 'In {bin}, {operator}, {at}',
  },
  nothing_in_it: {
    title: 'Nothing in {unit}',
    detail: 'Has it been received?',
  },
  unit_in_use: {
    title: '{unit} is in use',
    detail: 'Take another one.',
  },
  trolley_full: {
    title: 'Trolley is full',
    detail: 'Put something away first.',
  },
  choose_unit: {
    title: 'In several pallets',
    detail: 'Scan the one you have.',
  },
  chosen: {
    title: 'This one next',
    detail: '{item}',
  },
  not_on_trolley: {
    title: 'Not on your trolley',
    detail: '{item}',
  },
  right_bin: {
    title: 'Right bin',
    detail: '{bin}',
  },
  already_at_bin: {
    title: 'You are at this bin',
    detail: 'Scan the goods.',
  },
  put_here_instead: {
    title: 'Put it here instead?',
    detail: 'Scan {bin} again for yes.',
  },
  no_room_known: {
    title: 'No room there, it says',
    detail: 'If there is, scan {bin} again.',
  },
  right_goods: {
    title: 'Right goods',
    detail: '{item}',
  },
  serial_read: {
    title: 'Serial read',
    detail: '{serials, number} read',
  },
  serial_twice: {
    title: 'Serial read already',
    detail: '{serial}',
  },
  serials_first: {
    title: 'Scan the serials first',
    detail: 'Each one that goes in. Read: {read, number}',
  },
  wrong_item: {
    title: 'Wrong item',
    detail: 'This is {item}.',
  },
  wrong_lot: {
    title: 'Wrong lot',
    detail: 'You have {lot}, wanted {wanted}.',
  },
  wrong_unit: {
    title: 'Wrong pallet',
    detail: 'This is {scanned}, wanted {wanted}.',
  },
  scan_product: {
    title: 'Scan the product',
    detail: '{unit} holds several.',
  },
  second_proof: {
    title: 'Show what it is',
    detail: 'Scan it, or choose its picture.',
  },
  goods_expired: {
    title: 'Past its expiry',
    detail: '{expiry}. Take it to quarantine.',
  },
  stored: {
    title: 'Put away',
    detail: '{units, number} in {bin}',
  },
  stored_part: {
    title: 'Part is put away',
    detail: '{left, number} stay on the trolley.',
  },
  all_stored: {
    title: 'All is put away',
    detail: 'Look at the trolley.',
  },
  bin_noted: {
    title: 'Noted',
    detail: 'Here is another bin.',
  },
  damage_noted: {
    title: 'Damage is noted',
    detail: 'Take them to quarantine.',
  },
  difference_noted: {
    title: 'Quantity is noted',
    detail: 'A supervisor will look at it.',
  },
  left_behind: {
    title: 'Left for others',
    detail: 'It is off your trolley.',
  },
  undone: {
    title: 'Last step undone',
    detail: 'Go on when you are ready.',
  },
  nothing_to_undo: {
    title: 'Nothing to undo',
    detail: 'Nothing was changed.',
  },
  label_asked: {
    title: 'Label is ordered',
    detail: 'Scan it once before you go.',
  },
  bin_first: {
    title: 'Scan the bin first',
    detail: 'Then the goods.',
  },
  quantity_first: {
    title: 'Put these down first',
    detail: 'Scan the bin again for all.',
  },
  scan_unit_first: {
    title: 'Scan a pallet first',
    detail: 'Then the bin.',
  },
  answer_first: {
    title: 'Look at the trolley first',
    detail: 'Then scan the next pallet.',
  },
  proof_failed: { title: 'That does not match', detail: 'Look again, then scan it.' },
  unknown_code: {
    title: 'Code is not known',
    detail: '{code}',
  },
} as const;
