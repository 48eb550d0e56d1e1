import type { Copy } from '../copy-shape.ts';

export const home: Copy['home'] = {
  title: 'Munca mea',
  doNext: 'Fă acum',
  pickRun: 'Culege {run}',
  runSize:
    '{stops, plural, one {#\u00a0oprire} few {#\u00a0opriri} other {#\u00a0de\u00a0opriri}} · {items, plural, one {#\u00a0bucată} few {#\u00a0bucăți} other {#\u00a0de\u00a0bucăți}}',
  toCutOff: 'până pleacă',
  pastCutOff: 'după plecare',
  startPicking: 'Începe culegerea',
  continuePicking: 'Continuă culegerea',
  getWork: 'Ia următoarea lucrare',
  jobsByKind: 'Lucrări pe feluri',
  kind: {
    receiving: 'Recepție',
    putaway: 'Depozitare',
    picking: 'Culegere',
    packing: 'Împachetare',
    shipping: 'Expediere',
    returns: 'Retururi',
    counting: 'Numărare',
    replenishment: 'Completare',
  },
  runsWaiting:
    '{count, plural, =0 {Nu așteaptă nimic} one {# traseu așteaptă} few {# trasee așteaptă} other {# de trasee așteaptă}}',
  runsDue: '{count, plural, one {# traseu} few {# trasee} other {# de trasee}}, primul la {time}',
  scanAnything: 'Scanează orice',
  scanAnythingDetail: 'Cutie, palet sau locație',
  today: 'Astăzi',
  todayItems: '{count, plural, one {# bucată azi} few {# bucăți azi} other {# de bucăți azi}}',
  todayDetail:
    '{stops, plural, one {# oprire} few {# opriri} other {# de opriri}}, lipsuri: {shorts, number}, greșite: {wrong, number}',
  signOut: 'Ieși din cont',
  runTaken: { title: 'Traseul este la altcineva', detail: 'Ia-l pe următorul.' },
  runNeedsNetwork: { title: 'Conectează-te ca să primești lucru', detail: 'Nu este nimic încărcat aici.' },
};
