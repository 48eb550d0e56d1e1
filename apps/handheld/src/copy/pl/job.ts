import type { Copy } from '../copy-shape.ts';

export const job: Copy['job'] = {
  backToWork: 'Wróć do mojej pracy',
  codes: 'Kody do skanowania',
  codesDetail: 'Do ćwiczeń bez skanera',
  more: 'Więcej',
  moreTitle: 'Czego potrzebujesz?',
  undo: 'Cofnij',
  undoLast: 'Cofnij ostatnie',
  whatIsIt: 'Co to jest?',
};
