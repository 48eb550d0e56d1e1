/** Words several screens use. */
export const shared = {
  close: 'Close',
  yes: 'Yes',
  no: 'No',
  clear: 'Clear',
  deleteDigit: 'Delete last digit',
  language: 'Language',
  understood: 'Understood',
  justNow: 'just now',
  ago: '{length} ago',
  days: '{count, plural, one {#\u00a0day} other {#\u00a0days}}',
  hours: '{count, number}\u00a0h',
  minutes: '{count, number}\u00a0min',
  plate: { aisle: 'Aisle', bay: 'Bay', level: 'Level', slot: 'Slot', blocked: 'Blocked' },
  testScanner: 'Test scanner',
} as const;
