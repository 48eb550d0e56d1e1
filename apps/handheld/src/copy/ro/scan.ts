import type { Copy } from '../copy-shape.ts';

export const scan: Copy['scan'] = {
  label: 'Scanare',
  ready: 'Scanerul este gata',
  typeCode: 'Scrie codul',
  typeTheCode: 'Scrie codul',
  useThisCode: 'Folosește acest cod',
  stopTyping: 'Oprește scrierea',
  what: { bin: 'locația', item: 'produsul', tote: 'cutia', station: 'stația' },
  step: '{state, select, done {{what}, gata} now {acum {what}} other {apoi {what}}}',
};
