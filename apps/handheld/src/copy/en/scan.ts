export const scan = {
  label: 'Scan',
  ready: 'Scanner is ready',
  useCamera: 'Use camera',
  closeCamera: 'Close camera',
  holdCode: 'Hold code in frame',
  typeCode: 'Type code',
  typeTheCode: 'Type the code',
  useThisCode: 'Use this code',
  stopTyping: 'Stop typing',
  what: { bin: 'bin', item: 'item', tote: 'tote', station: 'station' },
  step: '{state, select, done {{what} done} now {{what} now} other {{what} later}}',
  alreadyScanned: { title: 'Already scanned', detail: 'Scan a new one.' },
  waits: { title: 'Finish this first', detail: 'Scanning waits for you.' },
  unknown: {
    title: 'Code is not known',
    expected:
      '{what, select, bin {Scan the bin code} item {Scan the item code} tote {Scan the tote code} other {Scan the station code}}',
    nothingCounted: 'Nothing was counted.',
    action: {
      scan_again: { title: 'Scan again', detail: 'Another code may be on it.' },
      is_this_item: { title: 'It is this item', detail: 'A supervisor checks it.' },
      print_label: { title: 'Print a new label', detail: 'Waits here while offline.' },
      set_aside: { title: 'Put on problem shelf', detail: 'Then scan the shelf.' },
    },
    recorded: {
      is_this_item: 'Noted. A supervisor checks the code.',
      print_label: 'Label is in the print queue.',
      set_aside: 'Noted on the problem shelf.',
    },
    scanShelf: 'Scan the problem shelf',
  },
} as const;
