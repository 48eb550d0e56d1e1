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
  unknown: {
    title: 'Cod necunoscut',
    nothingCounted: 'Nu s-a numărat nimic.',
    expectedCode: 'Acest cod este așteptat',
    close: 'Închide, înapoi la oprire',
    scanAgain: { title: 'Scanează din nou', detail: 'Poate are și alt cod.' },
  },
  manual: {
    title: 'De ce scrii codul?',
    close: 'Închide, înapoi la oprire',
    compare: 'Compară cu ce ții în mână',
    reason: {
      label_missing: 'Fără etichetă',
      label_torn: 'Etichetă ruptă',
      wrong_language: 'Nu pot citi eticheta',
      scanner_dead: 'Scannerul nu merge',
    },
  },
};
