import type { Copy } from '../copy-shape.ts';

export const job: Copy['job'] = {
  backToWork: 'Terug naar mijn werk',
  codes: 'Codes om te scannen',
  codesDetail: 'Om te oefenen zonder scanner',
  more: 'Meer',
  moreTitle: 'Wat heb je nodig?',
  undo: 'Herstel',
  undoLast: 'Laatste ongedaan maken',
  whatIsIt: 'Wat is het?',
};
