import type { Copy } from '../copy-shape.ts';

export const scan: Copy['scan'] = {
  label: 'Scannen',
  ready: 'Scanner is klaar',
  typeCode: 'Typ code',
  typeTheCode: 'Typ de code',
  useThisCode: 'Gebruik deze code',
  stopTyping: 'Stop met typen',
  what: { bin: 'locatie', item: 'artikel', tote: 'bak', station: 'station' },
  step: '{state, select, done {{what} klaar} now {nu {what}} other {straks {what}}}',
};
