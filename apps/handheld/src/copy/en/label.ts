/** A label that is owed: what became of it, and its code on the screen. */
export const label = {
  close: 'Close, back to work',
  hint: 'Scan it off this screen. Too dark? Turn the screen up.',
  tooSmall: 'This screen is too small for it. Turn the device.',
  print: 'Print label',
  again: 'Print again',
  here: 'Labels asked for here',
  fate: {
    unknown: { title: 'Label is owed', detail: 'Tap for its code' },
    unsent: { title: 'Not sent yet', detail: 'It prints when this device is online.' },
    sent: { title: 'Sent to be printed', detail: 'It comes out by itself.' },
    waits: 'Not out yet',
    held: 'It did not print',
    printed: { title: 'Printed at {time}', detail: 'Take it from the printer.' },
    notNeeded: { title: 'Taken off the list', detail: 'Nothing will be printed.' },
  },
  trouble: { no_printer: 'No printer takes it. Tell a supervisor.', by_hand: 'The desk prints it by hand.' },
} as const;
