import type { Copy } from '../copy-shape.ts';

export const job: Copy['job'] = {
  backToWork: 'Înapoi la munca mea',
  codes: 'Coduri de scanat',
  codesDetail: 'Pentru exerciții fără scanner',
  more: 'Mai mult',
  moreTitle: 'De ce ai nevoie?',
  undo: 'Anulează',
  undoLast: 'Anulează ultimul pas',
  whatIsIt: 'Ce este?',
};
