/** Words every floor job uses. */
export const job = {
  backToWork: 'Back to my work',
  codes: 'Codes to scan',
  codesDetail: 'For practice without a scanner',
  more: 'More',
  moreTitle: 'What do you need?',
  undo: 'Undo',
  undoLast: 'Undo last',
  whatIsIt: 'What is it?',
} as const;
