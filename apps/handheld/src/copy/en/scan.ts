export const scan = {
  label: 'Scan',
  ready: 'Scanner is ready',
  typeCode: 'Type code',
  typeTheCode: 'Type the code',
  useThisCode: 'Use this code',
  stopTyping: 'Stop typing',
  what: { bin: 'bin', item: 'item', tote: 'tote', station: 'station' },
  step: '{state, select, done {{what} done} now {{what} now} other {{what} later}}',
} as const;
