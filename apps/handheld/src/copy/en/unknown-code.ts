/** A code nobody knows: what the scanner read, and the four ways on. */
export const unknownCode = {
  title: 'Code is not known',
  detail: 'Nothing was counted.',
  close: 'Close, back to the stop',
  read: 'The scanner read',
  more: '{count, plural, one {… and # more character} other {… and # more characters}}',
  expected: 'Expected here',
  doubt: {
    check_digit_wrong: { title: 'Perhaps misread', detail: 'Its check digit does not fit. Scan again.' },
    gs1_invalid: { title: 'Code is damaged', detail: 'Scan another code on it.' },
    too_long: { title: 'Too long for a product code', detail: 'Scan another code on it.' },
    control_characters_removed: { title: 'Hidden signs in the code', detail: 'They are shown, not used.' },
  },
  waiting: 'A supervisor was asked whether it is {item}.',
  again: { title: 'Scan again', detail: 'Another code may be on it' },
  teach: {
    which: 'It is one of these',
    title: 'It is this product',
    teaches: 'The code will stand for it',
    asks: 'A supervisor approves it',
  },
  label: {
    title: 'Print a new label',
    product: 'For {what}',
    location: 'For bin {what}',
    handlingUnit: 'For {what}',
  },
  setAside: { title: 'Set it aside', detail: 'On the shelf for problems' },
  which: 'Which one is it?',
  back: 'Back',
  teaching: {
    title: 'Is it this product?',
    code: 'Code {code}',
    holds: 'What does the code stand on?',
    one: 'One {unit}',
    pack: '{level, select, inner {Inner pack of {factor, number}} case {Case of {factor, number}} pallet {Pallet of {factor, number}} other {Pack of {factor, number}}}',
    other: 'Another number',
    perScan: 'in one scan',
    choose: 'Choose first',
    teach: 'Yes, teach the code',
    ask: 'Yes, ask a supervisor',
  },
  shelf: {
    title: 'Scan the shelf',
    detail: 'Put it on the shelf for problems.',
    howMany: 'How many?',
    caption: 'set aside',
    notAShelf: { title: 'That is not the shelf', detail: 'Scan the code on the shelf for problems.' },
  },
  done: {
    taught: { title: 'Code is taught', detail: 'Scan it now.' },
    asked: { title: 'A supervisor is asked', detail: 'Go on without the code.' },
    label: { title: 'Label is owed', detail: 'The desk prints it. Go on without the code.' },
    setAside: { title: 'Set aside at {shelf}', detail: 'A supervisor looks at it.' },
    goOn: 'Back to the stop',
    cannotScan: 'Go on without the code',
  },
} as const;

/** Work without a scanner: why, and the second proof of a product. */
export const manual = {
  title: 'Why can it not be scanned?',
  close: 'Close, back to the stop',
  cannotScan: 'Cannot scan it',
  cannotScanDetail: 'No label, torn label, scanner broken',
  reason: {
    label_missing: 'No label',
    label_torn: 'Label is torn',
    wrong_language: 'Cannot read the label',
    scanner_dead: 'Scanner does not work',
  },
  proof: {
    title: 'Which one do you hold?',
    detail: 'Tap it. Nothing was counted yet.',
    none: 'None of these',
    digits: 'Type the last four digits',
    digitsTitle: 'Last four digits',
    digitsDetail: 'Of any code on the item or its shelf label.',
    use: 'Use these digits',
    four: 'Type four digits',
  },
  choice: {
    title: 'Which one do you hold?',
    detail: 'These items share one code. Nothing was counted.',
  },
} as const;

/** Labels that people wait for. */
export const labelsOwed = {
  summary: '{count, plural, =0 {No label is owed} one {# label is owed} other {# labels are owed}}',
  none: { title: 'No label is owed', detail: 'They appear here when somebody asks for one.' },
  location: 'Bin {what}',
  copies: '{count, plural, one {# label} other {# labels}}',
  reason: {
    missing: 'no label',
    unreadable: 'label cannot be read',
    unknown_code: 'code is not known',
    setup: 'first label',
    reprint: 'asked for again',
    test: 'test print',
  },
  printed: 'Printed',
  notNeeded: 'Not needed',
  printer: 'Test print: {what}',
  trouble: {
    no_printer: 'No printer for it. Add one.',
    by_hand: 'Print it from this desk.',
    unreachable: '{printer} cannot be reached. Tried again by itself.',
    broke_off: '{printer} broke off. Tried again by itself.',
    no_answer: '{printer} gives no answer. Tried again by itself.',
    out_of_paper: '{printer} is out of paper. Put some in.',
    head_open: '{printer} is open. Close it.',
    paused: '{printer} is paused. Press its button.',
    unsure: 'Look at {printer}: it may be out.',
    too_long: 'Too long for the label. Take a wider one.',
    too_low: 'Too low for the label. Take a taller one.',
    unprintable: 'A character cannot be printed in bars.',
    gs1_refused: 'The numbers break GS1 rules. Correct the master data.',
    no_code: 'The product has no code. Teach one first.',
    subject_unknown: 'It is not known any more.',
  },
} as const;

/** How much people type instead of scanning. */
export const typedCodes = {
  title: 'Typed codes today',
  share: '{typed, number} of {all, number} · {share}',
  none: 'Nobody typed a code today.',
} as const;

/** Codes this warehouse gave a meaning. */
export const taughtCodes = {
  title: 'Taught codes',
  none: { title: 'No code was taught', detail: 'What is approved appears here.' },
  standsFor: '{count, plural, one {{product}} other {# × {product}}}',
  forget: 'Forget it',
} as const;
