import { storageRefusal } from './storage-refusal.ts';

/** What a scan came to while stock is moved, by the code of the flow. */
export const outcome = {
  ...storageRefusal,
  source_found: {
    title: 'This one',
    detail: '{place}',
  },
  choose_goods: {
    title: 'Which goods?',
    detail: 'Scan the product, or tap it.',
  },
  choose_place: {
    title: 'In these places',
    detail: 'Scan the bin you stand at.',
  },
  chosen: {
    title: 'This one',
    detail: 'Now say how many.',
  },
  nothing_here: {
    title: 'Nothing there',
    detail: '{place}. Scan another one.',
  },
  nowhere: {
    title: 'None in the building',
    detail: '{item} has no stock.',
  },
  not_here: {
    title: 'Not at this place',
    detail: 'Look at the list, scan again.',
  },
  hands_empty: {
    title: '{person} holds nothing',
    detail: 'Scan the product to find it.',
  },
  own_hands: {
    title: 'That is your own badge',
    detail: 'Scan what you want to move.',
  },
  unit_in_use: {
    title: '{unit} is in use',
    detail: 'Take another one.',
  },
  whole_unit: {
    title: 'All of {unit}',
    detail: 'Scan where you bring it.',
  },
  unit_moved: {
    title: '{unit} is moved',
    detail: '{bin}',
  },
  taken: {
    title: 'Taken, {units, number}',
    detail: '{item}',
  },
  all_taken: {
    title: 'All taken, {units, number}',
    detail: 'Bring it to its new bin.',
  },
  right_bin: {
    title: 'Right bin',
    detail: '{bin}',
  },
  already_at_bin: {
    title: 'You are at this place',
    detail: '{bin}',
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
  wrong_item: {
    title: 'Not on your trolley',
    detail: 'This is {item}.',
  },
  wrong_lot: {
    title: 'Another lot',
    detail: 'This is lot {lot}.',
  },
  second_proof: {
    title: 'Show what it is',
    detail: 'Scan it, or choose its picture.',
  },
  proof_failed: {
    title: 'That does not match',
    detail: 'Look again, then scan it.',
  },
  serial_read: {
    title: 'Serial read',
    detail: '{serial}, {count, number} so far',
  },
  serial_strange: {
    title: 'Not expected here',
    detail: '{serial} is read. Somebody will count this bin.',
  },
  serial_twice: {
    title: 'Read already',
    detail: '{serial}',
  },
  serial_missing: {
    title: 'Scan the serials',
    detail: 'Of each one, or take them all.',
  },
  serials_full: {
    title: '{most, number} are read',
    detail: 'Move these first.',
  },
  put_down: {
    title: 'Put down, {units, number}',
    detail: 'Scan the next product.',
  },
  put_part: {
    title: 'Part is put down',
    detail: '{left, number} stay on the trolley.',
  },
  all_put: {
    title: 'All is put down',
    detail: 'Look at the trolley.',
  },
  stopped_here: {
    title: 'Stopped here',
    detail: 'Nobody picks it any more.',
  },
  missing_noted: {
    title: 'Noted',
    detail: 'Somebody will count this bin.',
  },
  set_apart: {
    title: 'Set apart, {units, number}',
    detail: 'They go to quarantine.',
  },
  bin_noted: {
    title: 'Noted',
    detail: 'Here is another bin.',
  },
  difference_noted: {
    title: 'Quantity is noted',
    detail: 'A supervisor will look at it.',
  },
  left_for_others: {
    title: 'Left for others',
    detail: 'Their list shows it.',
  },
  label_asked: {
    title: 'Label is ordered',
    detail: 'Scan it once before you go.',
  },
  undone: {
    title: 'Last step undone',
    detail: 'Go on when you are ready.',
  },
  nothing_to_undo: {
    title: 'Nothing to undo',
    detail: 'Nothing was changed.',
  },
  put_first: {
    title: 'Put these down first',
    detail: 'Or choose to take more.',
  },
  scan_place_first: {
    title: 'Scan the place first',
    detail: 'Where you bring the unit.',
  },
  unknown_code: {
    title: 'Code is not known',
    detail: '{code}',
  },
} as const;
