export const scan = {
  label: 'Scan',
  ready: 'Scanner is ready',
  typeCode: 'Type code',
  typeTheCode: 'Type the code',
  useThisCode: 'Use this code',
  stopTyping: 'Stop typing',
  what: { bin: 'bin', item: 'item', tote: 'tote', station: 'station' },
  step: '{state, select, done {{what} done} now {{what} now} other {{what} later}}',
  unknown: {
    title: 'Code is not known',
    nothingCounted: 'Nothing was counted.',
    expectedCode: 'This code is expected',
    close: 'Close, back to the stop',
    scanAgain: { title: 'Scan again', detail: 'Another code may be on it.' },
  },
  manual: {
    title: 'Why do you type it?',
    close: 'Close, back to the stop',
    compare: 'Compare with what you hold',
    reason: {
      label_missing: 'No label',
      label_torn: 'Label is torn',
      wrong_language: 'Cannot read the label',
      scanner_dead: 'Scanner does not work',
    },
  },
} as const;
