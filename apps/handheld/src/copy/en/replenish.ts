import { outcome } from './replenish-outcome.ts';

/** From the reserve to the bins that orders are picked from. */
export const replenish = {
  outcome,
  title: 'Fill up',
  stopOf: 'Stop {stop, number} of {total, number}',
  goods: 'Goods',
  lot: 'Lot {lot}',
  unitsOf: '{count, number}\u00a0×\u00a0{item}',
  cases: '{cases, plural, one {# case} other {# cases}} of {pack, number}',
  casesAnd: '{cases, plural, one {# case} other {# cases}} of {pack, number} and {loose, number} loose',
  takeHere: 'Take it from here',
  bringHere: 'Bring it here',
  youAreHere: 'You are here',
  for: 'For {bin}',
  waitsFor: '{count, plural, one {A picker waits for # of it} other {Pickers wait for # of it}}',
  howManyTake: 'How many are on the trolley now?',
  howManyPut: 'How many go in here?',
  caseMore: 'One case more',
  takeAll: 'All {count, number} are on it',
  takePart: '{count, number} are on it, {left, number} more to come',
  putAll: 'Put all {count, number} here',
  putPart: 'Put {count, number} here, {left, number} stay',
  binFull: 'Bin is full',
  full: {
    title: 'How many fit?',
    detail: 'The rest stays on the trolley and gets another place.',
    record: '{count, number} fit here',
  },
  notEnough: 'Not enough',
  short: {
    title: 'How many can you take?',
    detail: '{asked, number} are asked from {bin}.',
    missing: '{count, number} missing',
    nothingShort: 'Nothing is missing',
    chooseCause: 'Say why',
    why: 'Why?',
    next: 'The rest is looked for in other reserve, on this trip.',
    record: 'Note it: {count, number} missing',
  },
  nothingWaits: {
    title: 'Nothing to bring',
    detail: 'New work comes with the next wave, or when a picker runs short.',
  },
  nextTrip: '{count, plural, one {Your next trip: # task} other {Your next trip: # tasks}}',
  fromTo: '{from} to {to}',
  reason: {
    urgent: 'A picker waits',
    demand: 'Orders need it',
    min_max: 'Runs low',
  },
  ask: {
    start: {
      title: 'Scan your trolley',
      detail: 'Or a tote or pallet you carry it on',
    },
    take_bin: {
      title: 'Scan the reserve bin',
      detail: 'Then the product',
    },
    take_goods: {
      title: 'Scan the product',
      detail: 'To be sure it is the right one',
    },
    take_quantity: {
      title: 'Scan your trolley',
      detail: 'When all of it is on it',
    },
    put_bin: {
      title: 'Scan the pick bin',
      detail: 'Then the product',
    },
    put_goods: {
      title: 'Scan the product',
      detail: 'Before you put it down',
    },
    put_quantity: {
      title: 'Scan the bin again',
      detail: 'When all of it is in',
    },
    finish: {
      title: 'Look at the trolley',
      detail: 'Is anything left on it?',
    },
  },
  finish: {
    title: 'Anything left on the trolley?',
    done: '{count, plural, one {# item} other {# items}} brought.',
    empty: 'No, it is empty',
    left: 'Yes, tell a supervisor',
  },
  more: {
    close: 'Close, back to the trip',
    later: 'Do this one later',
    laterDetail: 'It comes at the end of the trip',
    deliver: 'Trolley is full, bring it now',
    deliverDetail: 'What you have not taken is free for others',
    stop: 'End this trip',
    stopDetail: 'Goods on the trolley are told to a supervisor',
  },
  unfit: {
    title: 'Stop. These goods were blocked',
    detail: 'Take them to quarantine and end the trip.',
  },
} as const;
