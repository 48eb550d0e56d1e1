/** What a scan came to while a bin is counted, by the code of the flow. */
export const outcome = {
  started: {
    title: 'Count this bin',
    detail: 'Scan what lies in it.',
  },
  already_here: {
    title: 'You count this bin',
    detail: 'Scan what lies in it.',
  },
  other_bin: {
    title: 'Count {bin} instead?',
    detail: 'Scan it again for yes. Wanted: {wanted}.',
  },
  taken: {
    title: '{bin} is being counted',
    detail: '{operator} counts it. Take another one.',
  },
  other_open: {
    title: 'Finish {bin} first',
    detail: 'Or leave it uncounted.',
  },
  not_counted_here: {
    title: '{bin} is not counted',
    detail: 'Goods do not stay there.',
  },
  unknown_place: {
    title: '{bin} is not known',
    detail: 'Scan the label of a bin.',
  },
  too_much_here: {
    title: 'Too many kinds in {bin}',
    detail: 'Choose one product from the list.',
  },
  unit_counted: {
    title: 'Counted',
    detail: '{total, number} now',
  },
  case_counted: {
    title: '+{units, number}',
    detail: '{total, number} now',
  },
  number_counted: {
    title: '{total, number} counted',
    detail: 'Scan the next product.',
  },
  other_brand: {
    title: 'Goods of another brand',
    detail: 'Counted. A supervisor has them moved.',
  },
  damaged_noted: {
    title: '{damaged, number} damaged',
    detail: '{total, number} counted in all.',
  },
  needs_lot: {
    title: 'Which lot is it?',
    detail: 'Scan its label, or write it.',
  },
  needs_expiry: {
    title: 'When does it expire?',
    detail: 'Scan its label, or choose the day.',
  },
  needs_serial: {
    title: 'Scan the serial number',
    detail: 'Each unit has its own.',
  },
  serial_twice: {
    title: 'Counted already',
    detail: '{serial}',
  },
  too_many_serials: {
    title: 'Too many serials',
    detail: '{most, number} fit in one count. Ask a supervisor.',
  },
  too_many_kinds: {
    title: 'Too many kinds',
    detail: '{most, number} fit in one count. Hand this in first.',
  },
  count_absurd: {
    title: 'Can that be?',
    detail: '{units, number} is too many. Look again.',
  },
  choose_item: {
    title: 'Which one is it?',
    detail: 'Tap what you hold.',
  },
  second_proof: {
    title: 'Show what it is',
    detail: 'Scan it, or choose its picture.',
  },
  proof_failed: {
    title: 'That does not match',
    detail: 'Look again, then scan it.',
  },
  not_this_item: {
    title: 'Not this product',
    detail: 'Only {wanted} is counted here.',
  },
  not_this_bin: {
    title: 'You count {here}',
    detail: 'Finish it before {bin}.',
  },
  empty_ask: {
    title: 'Is the bin empty?',
    detail: 'Scan {bin} again for yes.',
  },
  not_empty: {
    title: 'Something was counted',
    detail: 'Undo it first, if the bin is empty.',
  },
  bin_done: {
    title: 'Bin is counted',
    detail: '{bin}: {units, number} in all.',
  },
  left: {
    title: 'Left uncounted',
    detail: 'Nothing of {bin} was kept.',
  },
  undone: {
    title: 'Last step undone',
    detail: 'Go on when you are ready.',
  },
  nothing_to_undo: {
    title: 'Nothing to undo',
    detail: 'Nothing was changed.',
  },
  bin_first: {
    title: 'Scan the bin first',
    detail: 'Then what lies in it.',
  },
  scan_products: {
    title: 'Scan the products',
    detail: 'Not the pallet or tote.',
  },
  unknown_code: {
    title: 'Code is not known',
    detail: '{code}',
  },
} as const;
