import { outcome } from './moving-outcome.ts';

/** Moves of stock, holds and what has to be carried away. */
export const moving = {
  outcome,
  title: 'Move stock',
  ask: {
    source: {
      title: 'Scan a bin',
      detail: 'Or a pallet, or a product',
    },
    where: {
      title: 'Scan its bin',
      detail: 'Where you take it from',
    },
    what: {
      title: 'Scan the product',
      detail: 'Or tap what you take',
    },
    quantity: {
      title: 'Scan the bin again',
      detail: 'To take all of it',
    },
    unit: {
      title: 'Scan the new place',
      detail: 'Where you put it down',
    },
    bin: {
      title: 'Scan the bin',
      detail: 'Where you put it',
    },
    goods: {
      title: 'Scan the product',
      detail: 'One of those you carry',
    },
    put: {
      title: 'Scan the bin again',
      detail: 'For all of it',
    },
    finish: {
      title: 'Look at the trolley',
      detail: 'Or scan the next bin',
    },
  },
  onTrolley: 'On your trolley',
  takeOver: 'Take over from their hands',
  takeMore: 'Take more first',
  toClear: '{count, plural, one {# place to clear} other {# places to clear}}',
  toQuarantine: 'Bring these to quarantine',
  begin: {
    title: 'What do you move?',
    detail: 'Scan a bin, a pallet or a product. For goods somebody left: their badge.',
  },
  choose: 'What do you take?',
  whereFrom: 'Where do you take it from?',
  everything: {
    title: 'Take everything here',
    detail: '{count, plural, one {# item} other {# items}}',
  },
  whole: {
    title: 'Move the whole unit',
    detail: 'With all that is in it',
  },
  howMany: 'How many do you take?',
  takeAll: 'Take all {count, number}',
  takePart: 'Take {count, number}, {left, number} stay',
  promised: {
    title: '{count, plural, one {# is promised to an order} other {# are promised to orders}}',
    detail: 'The orders follow the goods.',
  },
  moved: '{count, plural, one {# item moved.} other {# items moved.}}',
  problem: 'Problem',
  close: 'Close, back to the goods',
  wrong: {
    title: 'What is wrong?',
    damaged: 'Take {count, number} out as damaged',
    hold: 'Take {count, number} out on hold',
    holdAll: 'Hold all of it here',
    toQuarantine: 'They go to quarantine',
    nobodyPicks: 'Nobody may pick it from now on',
    missing: 'Fewer here than it says',
    missingDetail: 'Says {count, number}. Somebody will count.',
  },
  why: 'Why?',
  really: 'How many are really here?',
  thereAre: 'There are {count, number}',
  reason: {
    quality: 'Quality in doubt',
    damaged_packaging: 'Packaging damaged',
    wet: 'Wet',
    crushed: 'Crushed or broken',
    leaking: 'Leaking',
    contaminated: 'Dirty or contaminated',
    wrong_label: 'Wrong label',
    customer_complaint: 'Customers complained',
    supplier_notice: 'Supplier told us',
    authority: 'An authority asked',
    investigation: 'To be looked into',
  },
} as const;
