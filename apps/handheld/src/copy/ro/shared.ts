import type { Copy } from '../copy-shape.ts';

export const shared: Copy['shared'] = {
  close: 'Închide',
  yes: 'Da',
  no: 'Nu',
  clear: 'Șterge tot',
  deleteDigit: 'Șterge ultima cifră',
  language: 'Limbă',
  understood: 'Am înțeles',
  justNow: 'chiar acum',
  ago: 'acum {length}',
  days: '{count, plural, one {#\u00a0zi} few {#\u00a0zile} other {#\u00a0de\u00a0zile}}',
  hours: '{count, number}\u00a0h',
  minutes: '{count, number}\u00a0min',
  plate: { aisle: 'Culoar', bay: 'Raft', level: 'Nivel', slot: 'Loc', blocked: 'Blocat' },
  testScanner: 'Testează scanerul',
};
