/** What surrounds the stops of a run: totes at the start, exceptions on the way, the end. */
export const bind = {
  title: 'Set up the cart',
  placeOf: 'Place {place, number} of {total, number}',
  scanTote: 'Scan an empty tote',
  forPlace: 'For place {place, number}',
  bound: 'Put it on place {place, number}',
  ready: 'Cart is ready',
  start: 'Go to first bin',
} as const;

export const short = {
  title: 'How many did you find?',
  detail: '<b>{bin}</b> · {asked, number} asked, record says {record, number}',
  missing: '{count, plural, =0 {Nothing missing} one {# short} other {# short}}',
  why: 'Why is it short?',
  cause: {
    empty: 'Bin is empty',
    damaged: 'Damaged',
    wrong_product: 'Wrong item there',
    blocked: 'Cannot reach',
    not_found: 'Cannot find',
  },
  effect: {
    empty: 'The bin will be counted.',
    damaged: 'Damaged items go to quarantine.',
    wrong_product: 'Someone moves the wrong item.',
    blocked: 'Someone clears the way.',
    not_found: 'The bin will be counted.',
  },
  otherBin: 'Get the other {count, number} from <b>{bin}</b>',
  otherBinDetail: '{available, number} there. Added as stop {stop, number}.',
  noOtherBin: 'No other bin has it',
  noOtherBinDetail: 'A supervisor decides about the order.',
  takeAndFetch: 'Take {taken, number}, fetch {missing, number} later',
  takeAndMark: 'Take {taken, number}, mark {missing, number} short',
  markAll: 'Mark all {missing, number} short',
  chooseCause: 'Choose why first',
  close: 'Close, back to the stop',
} as const;

export const blockedStop = {
  title: 'What is in the way?',
  reason: { pallet: 'Pallet in front', unsafe: 'Not safe', closed: 'Aisle is closed' },
  report: 'Report and go on',
} as const;

export const zeroCheck = {
  title: 'Is the bin empty now?',
  yes: 'Yes, empty',
  no: 'No, some are left',
  countTitle: 'How many are left?',
  save: 'Save the count',
} as const;

export const toteFull = {
  title: 'Tote {tote} is full',
  scanNew: 'Scan a new tote',
  detail: 'It takes place {place, number}.',
} as const;

export const drop = {
  title: 'Take totes to {station}',
  scan: 'Scan the station',
  open: {
    title: '{count, plural, one {# stop is open} other {# stops are open}}',
    detail: 'Pick or short them first.',
  },
} as const;

export const summary = {
  title: 'Run is done',
  stops: 'Stops',
  items: 'Items',
  shorts: 'Short',
  time: 'Time',
  next: 'Back to my work',
} as const;
