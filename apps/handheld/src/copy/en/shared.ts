/** Words several screens use. */
export const shared = {
  back: 'Back',
  close: 'Close',
  undo: 'Undo',
  yes: 'Yes',
  no: 'No',
  clear: 'Clear',
  deleteDigit: 'Delete last digit',
  language: 'Language',
  understood: 'Understood',
  hours: '{count, number}\u00a0h',
  minutes: '{count, number}\u00a0min',
  pieces: '{count, plural, one {#\u00a0piece} other {#\u00a0pieces}}',
  pieceUnit: '{count, plural, one {piece} other {pieces}}',
  plate: { aisle: 'Aisle', bay: 'Bay', level: 'Level', slot: 'Slot', blocked: 'Blocked' },
} as const;
