/** What surrounds the stops of a run: totes at the start, exceptions on the way, the end. */
export const bind = {
  title: 'Set up the cart',
  placeOf: 'Place {place, number} of {total, number}',
  scanTote: 'Scan an empty tote',
  forPlace: 'For place {place, number}',
  order: 'Order {order}',
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
    cannot_find: 'Cannot find',
  },
  effect: {
    empty: 'The bin will be counted.',
    damaged: 'Damaged items go to quarantine.',
    wrong_product: 'Someone moves the wrong item.',
    blocked: 'Someone clears the way.',
    cannot_find: 'The bin will be counted.',
  },
  otherBin: 'Get the other {count, number} from <b>{bin}</b>',
  otherBinDetail: '{available, number} there. Added to this run.',
  otherBinPart: '{available, number} there, {missing, number} more nowhere.',
  waitTitle: '{count, number} more come from reserve',
  waitDetail: 'Go on. They come back into your route at <b>{bin}</b>.',
  noOtherBin: 'No other bin has it',
  noOtherBinDetail: 'A supervisor decides about the order.',
  takeAndFetch: 'Take {taken, number}, fetch {missing, number} later',
  takeAndMark: 'Take {taken, number}, mark {missing, number} short',
  fetchLater: 'Fetch {missing, number} later',
  nothingShort: 'Nothing is short',
  markAll: 'Mark all {missing, number} short',
  chooseCause: 'Choose why first',
  close: 'Close, back to the stop',
} as const;

export const zeroCheck = {
  title: 'Is the bin empty now?',
  yes: 'Yes, empty',
  no: 'No, some are left',
  countTitle: 'How many are left?',
  left: '{count, plural, one {# left} other {# left}}',
  save: 'Save the count',
} as const;

export const toteFull = {
  title: 'Tote {tote} is full',
  scanNew: 'Scan a new tote',
  detail: 'It takes place {place, number}.',
  close: 'Close, back to the stop',
} as const;

export const drop = { title: 'Take totes to a station', scan: 'Scan the station' } as const;

export const summary = {
  title: 'Run is done',
  stops: 'Stops',
  items: 'Items',
  shorts: 'Short',
  next: 'Back to my work',
} as const;
