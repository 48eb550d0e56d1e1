import type { Copy } from '../copy-shape.ts';

export const home: Copy['home'] = {
  doNext: 'Fă acum',
  pickRun: 'Culege {run}',
  runSize:
    '{stops, plural, one {#\u00a0oprire} few {#\u00a0opriri} other {#\u00a0de\u00a0opriri}} · {items, plural, one {#\u00a0bucată} few {#\u00a0bucăți} other {#\u00a0de\u00a0bucăți}}',
  toCutOff: 'până la plecare',
  pastCutOff: 'după plecare',
  startPicking: 'Începe culegerea',
  continuePicking: 'Continuă culegerea',
  jobsByKind: 'Lucrări pe feluri',
  kind: {
    counting: 'Numărare',
    moving: 'Mutare stoc',
    picking: 'Culegere',
    putaway: 'Depozitare',
    receiving: 'Recepție',
    replenishment: 'Completare',
  },
  deliveriesWaiting:
    '{count, plural, =0 {Nu se așteaptă nimic} one {# livrare} few {# livrări} other {# de livrări}}',
  countsAsked:
    '{count, plural, =0 {Câteva locații pe zi} one {# locație cerută} few {# locații cerute} other {# de locații cerute}}',
  unitsWaiting:
    '{count, plural, =0 {Nimic nu așteaptă} one {# unitate așteaptă} few {# unități așteaptă} other {# de unități așteaptă}}',
  placesToClear:
    '{count, plural, =0 {Între locații, blocări} one {# loc de eliberat} few {# locuri de eliberat} other {# de locuri de eliberat}}',
  tasksWaiting:
    '{count, plural, =0 {Nimic de adus} one {# sarcină așteaptă} few {# sarcini așteaptă} other {# de sarcini așteaptă}}',
  runsWaiting:
    '{count, plural, =0 {Nu așteaptă nimic} one {# traseu așteaptă} few {# trasee așteaptă} other {# de trasee așteaptă}}',
  scanAnything: 'Scanează orice',
  scanAnythingDetail: 'Cutie, palet sau locație',
  signOut: 'Ieși din cont',
  signOutDetail: 'Ce nu s-a trimis rămâne în siguranță aici.',
  board: 'Șef de tură',
  boardDetail: 'Panou, comenzi, probleme, dispozitive',
  notHere: { title: 'Începe întâi o lucrare', detail: 'Apoi scanează.' },
  loading: { title: 'Se încarcă depozitul', detail: 'Rânduri: {done, number} din {total, number}.' },
  firstLoad: { title: 'Conectează-te o dată', detail: 'Dispozitivul nu are încă nimic încărcat.' },
  runTaken: { title: 'Traseul este la altcineva', detail: 'Ia-l pe următorul.' },
  runNeedsNetwork: { title: 'Conectează-te ca să primești lucru', detail: 'Nu este nimic încărcat aici.' },
};
