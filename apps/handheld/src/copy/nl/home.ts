import type { Copy } from '../copy-shape.ts';

export const home: Copy['home'] = {
  doNext: 'Doe dit nu',
  pickRun: 'Pick {run}',
  runSize:
    '{stops, plural, one {#\u00a0stop} other {#\u00a0stops}} · {items, plural, one {#\u00a0stuk} other {#\u00a0stuks}}',
  toCutOff: 'tot vertrek',
  pastCutOff: 'na vertrek',
  startPicking: 'Begin met picken',
  continuePicking: 'Ga door met picken',
  jobsByKind: 'Werk per soort',
  kind: {
    counting: 'Tellen',
    moving: 'Verplaatsen',
    picking: 'Picken',
    putaway: 'Wegzetten',
    receiving: 'Ontvangen',
    replenishment: 'Aanvullen',
  },
  deliveriesWaiting: '{count, plural, =0 {Er wordt niets verwacht} one {# levering} other {# leveringen}}',
  countsAsked: '{count, plural, =0 {Elke dag een paar} one {# locatie gevraagd} other {# locaties gevraagd}}',
  unitsWaiting: '{count, plural, =0 {Er wacht niets} one {# eenheid wacht} other {# eenheden wachten}}',
  placesToClear:
    '{count, plural, =0 {Van plek naar plek, blokkades} one {# plek leeg te halen} other {# plekken leeg te halen}}',
  tasksWaiting: '{count, plural, =0 {Niets te brengen} one {# taak wacht} other {# taken wachten}}',
  runsWaiting: '{count, plural, =0 {Er wacht niets} one {# ronde wacht} other {# rondes wachten}}',
  scanAnything: 'Scan een code',
  scanAnythingDetail: 'Bak, pallet of locatie',
  signOut: 'Uitloggen',
  signOutDetail: 'Wat nog niet verstuurd is, blijft veilig hier.',
  board: 'Teamleider',
  boardDetail: 'Overzicht, orders, meldingen, apparaten',
  notHere: { title: 'Begin eerst een klus', detail: 'Scan daarna.' },
  loading: { title: 'Magazijn wordt geladen', detail: '{done, number} van {total, number} regels.' },
  firstLoad: { title: 'Ga één keer online', detail: 'Op dit apparaat staat nog geen werk.' },
  runTaken: { title: 'Iemand anders heeft deze ronde', detail: 'Neem de volgende.' },
  runNeedsNetwork: { title: 'Ga online voor nieuw werk', detail: 'Op dit apparaat staat niets klaar.' },
};
