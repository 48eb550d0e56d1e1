import type { Copy } from '../copy-shape.ts';

export const shared: Copy['shared'] = {
  back: 'Înapoi',
  close: 'Închide',
  undo: 'Anulează',
  yes: 'Da',
  no: 'Nu',
  clear: 'Șterge tot',
  deleteDigit: 'Șterge ultima cifră',
  language: 'Limbă',
  minutes: '{count, number}\u00a0min',
  pieces: '{count, plural, one {#\u00a0bucată} few {#\u00a0bucăți} other {#\u00a0de\u00a0bucăți}}',
  pieceUnit: '{count, plural, one {bucată} few {bucăți} other {de bucăți}}',
  plate: { aisle: 'Culoar', bay: 'Raft', level: 'Nivel', slot: 'Loc', blocked: 'Blocat' },
};
