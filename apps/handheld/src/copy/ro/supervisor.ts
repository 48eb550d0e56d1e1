import type { Copy } from '../copy-shape.ts';

export const supervisor: Copy['supervisor'] = {
  nav: {
    label: 'Principal',
    board: 'Panou',
    waves: 'Valuri',
    orders: 'Comenzi',
    counts: 'Numărări',
    issues: 'Probleme',
    labels: 'Etichete',
    stock: 'Stoc',
    devices: 'Dispozitive',
    people: 'Oameni',
    work: 'Munca mea',
    openIssues: '{count, number} deschise',
  },
  people:
    '{count, plural, =0 {Nimeni nu culege} one {# persoană culege} few {# persoane culeg} other {# de persoane culeg}}',
  asOf: {
    title: 'Situația de la {time}',
    detail: 'Tableta este fără rețea. Ce s-a schimbat de atunci nu apare încă.',
  },
  loading: 'Se încarcă depozitul',
  minutesLeft: 'min rămase',
  hoursLeft: 'h rămase',
  pace: 'În ritmul acesta, cules la {time}',
  missed:
    '{count, plural, one {# comandă peste ora de plecare} few {# comenzi peste ora de plecare} other {# de comenzi peste ora de plecare}}',
  noDispatch: { title: 'Nicio plecare nu așteaptă', detail: 'Tot ce avea termen este cules.' },
  atRisk:
    '{count, plural, one {# comandă în pericol} few {# comenzi în pericol} other {# de comenzi în pericol}}',
  orders: '{count, plural, one {# comandă} few {# comenzi} other {# de comenzi}}',
  done: '{done, number} din {total, number}',
  late: '{length} întârziere',
  spare: '{length} rezervă',
  notReleased: 'Neeliberat',
  moreWaves: '{count, plural, one {Încă # val} few {Încă # valuri} other {Încă # de valuri}}',
  meter:
    'Culese {picked, number}, în lucru {picking, number}, în pericol {risk, number}, de făcut {toDo, number} din {total, number} bucăți',
  key: { picked: 'Culese', picking: 'În lucru', atRisk: 'În pericol', toDo: 'De făcut' },
  kpi: {
    label: 'Astăzi',
    picked: 'Bucăți culese azi',
    rate: 'Acum {count, number} pe oră',
    runsDone:
      '{count, plural, =0 {Niciun traseu gata} one {# traseu gata} few {# trasee gata} other {# de trasee gata}}',
    oldest: 'Așteaptă cel mai mult',
    oldestOrder: 'Comanda {order}',
    toRelease: 'Comenzi de eliberat',
    kept: '{count, plural, =0 {Niciuna oprită} one {# oprită} few {# oprite} other {# oprite}}',
    shorts: 'Lipsuri deschise',
    missing:
      '{count, plural, =0 {Nu lipsește nimic} one {Lipsește # bucată} few {Lipsesc # bucăți} other {Lipsesc # de bucăți}}',
  },
  floor: {
    title: 'Hala acum',
    busy: 'De lucru',
    doubtful: 'De numărat',
    closed: 'Închis',
    map: 'Harta halei. {people, plural, =0 {Nimeni nu este la o locație.} one {# persoană este la o locație.} few {# persoane sunt la locații.} other {# de persoane sunt la locații.}} {closed, plural, =0 {Niciun loc nu este închis.} one {# loc este închis.} few {# locuri sunt închise.} other {# de locuri sunt închise.}} {doubtful, plural, =0 {Nu este nimic de numărat.} one {# loc este de numărat.} few {# locuri sunt de numărat.} other {# de locuri sunt de numărat.}}',
    empty: 'Planul clădirii nu are culoare.',
  },
  toDecide: '{count, plural, =0 {Nimic de decis} one {# de decis} few {# de decis} other {# de decis}}',
  urgentFirst: 'Cele urgente întâi',
  lingering: {
    title:
      '{count, plural, one {# unitate așteaptă la recepție} few {# unități așteaptă la recepție} other {# de unități așteaptă la recepție}}',
    detail: '{unit} de {length}',
  },
  moreIssues: '{count, plural, one {Încă # problemă} few {Încă # probleme} other {Încă # de probleme}}',
  devices: '{count, plural, one {# dispozitiv} few {# dispozitive} other {# de dispozitive}}',
  toLookAt:
    '{count, plural, =0 {Totul este bine} one {# de verificat} few {# de verificat} other {# de verificat}}',
  silentWith: 'Tăcut de {age}, netrimise: {count, number}',
  silentHolding: 'Tăcut de {age}, de cules: {count, number}',
  never: 'Încă fără semnal',
  missingRecords:
    '{count, plural, one {Lipsește # înregistrare} few {Lipsesc # înregistrări} other {Lipsesc # de înregistrări}}',
  others: '{count, plural, one {# altul} few {# altele} other {# altele}}',
  onlineNow: '{count, plural, =0 {Niciunul conectat} one {# conectat} few {# conectate} other {# conectate}}',
  devicesUnknown: { title: 'Dispozitivele nu sunt încă știute', detail: 'Apar când tableta are rețea.' },
  device: {
    title: 'Dispozitive',
    name: 'Dispozitiv',
    person: 'Persoană',
    lastHeard: 'Ultimul semnal',
    work: 'De cules',
    waiting: 'Netrimise',
    missing: 'Lipsă',
    version: 'Versiune',
    state: 'Stare',
    stateOf: {
      online: 'Conectat',
      silent: 'Tăcut',
      never: 'Nou',
      locked: 'Blocat',
      draining: 'Se golește',
      lost: 'Pierdut',
      retired: 'Scos din uz',
    },
    nobody: 'Nimeni',
  },
};
