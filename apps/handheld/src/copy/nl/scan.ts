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
  unknown: {
    title: 'Onbekende code',
    nothingCounted: 'Er is niets geteld.',
    expectedCode: 'Deze code wordt verwacht',
    close: 'Sluiten, terug naar de stop',
    scanAgain: { title: 'Scan opnieuw', detail: 'Misschien staat er nog een code op.' },
  },
  manual: {
    title: 'Waarom toets je het in?',
    close: 'Sluiten, terug naar de stop',
    compare: 'Vergelijk met wat je vasthoudt',
    reason: {
      label_missing: 'Geen label',
      label_torn: 'Label is kapot',
      wrong_language: 'Label niet te lezen',
      scanner_dead: 'Scanner doet het niet',
    },
  },
};
