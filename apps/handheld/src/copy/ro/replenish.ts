import type { Copy } from '../copy-shape.ts';
import { outcome } from './replenish-outcome.ts';

export const replenish: Copy['replenish'] = {
  outcome,
  title: 'Completare',
  stopOf: 'Oprirea {stop, number} din {total, number}',
  goods: 'Marfă',
  lot: 'Lot {lot}',
  unitsOf: '{count, number}\u00a0×\u00a0{item}',
  cases: '{cases, plural, one {# bax} few {# baxuri} other {# de baxuri}} de {pack, number}',
  casesAnd:
    '{cases, plural, one {# bax} few {# baxuri} other {# de baxuri}} de {pack, number} și {loose, number} separat',
  takeHere: 'Ia de aici',
  bringHere: 'Adu aici',
  youAreHere: 'Ești aici',
  for: 'Pentru {bin}',
  waitsFor:
    '{count, plural, one {Un culegător așteaptă # bucată} few {Culegătorii așteaptă # bucăți} other {Culegătorii așteaptă # de bucăți}}',
  howManyTake: 'Câte sunt acum pe cărucior?',
  howManyPut: 'Câte intră aici?',
  caseMore: 'Încă un bax',
  takeAll: 'Toate {count, number} sunt pe el',
  takePart: '{count, number} sunt pe el, mai vin {left, number}',
  putAll: 'Pune toate {count, number} aici',
  putPart: 'Pune {count, number} aici, {left, number} rămân',
  binFull: 'Locația e plină',
  full: {
    title: 'Câte încap?',
    detail: 'Restul rămâne pe cărucior și primește altă locație.',
    record: '{count, number} încap aici',
  },
  notEnough: 'Prea puține',
  short: {
    title: 'Câte poți lua?',
    detail: 'Se cer {asked, number} din {bin}.',
    missing: 'lipsesc {count, number}',
    nothingShort: 'Nu lipsește nimic',
    chooseCause: 'Spune de ce',
    why: 'De ce?',
    next: 'Restul se caută în altă rezervă, în această tură.',
    record: 'Notează: lipsesc {count, number}',
  },
  nothingWaits: {
    title: 'Nimic de adus',
    detail: 'Vine de lucru cu următorul val sau când unui culegător îi lipsește ceva.',
  },
  nextTrip:
    '{count, plural, one {Următoarea tură: # sarcină} few {Următoarea tură: # sarcini} other {Următoarea tură: # de sarcini}}',
  fromTo: '{from} la {to}',
  reason: {
    urgent: 'Un culegător așteaptă',
    demand: 'Comenzile o cer',
    min_max: 'Pe terminate',
  },
  ask: {
    start: {
      title: 'Scanează căruciorul',
      detail: 'Sau o cutie ori un palet',
    },
    take_bin: {
      title: 'Scanează locația de rezervă',
      detail: 'Apoi produsul',
    },
    take_goods: {
      title: 'Scanează produsul',
      detail: 'Ca să fie cel corect',
    },
    take_quantity: {
      title: 'Scanează căruciorul',
      detail: 'Când totul este pe el',
    },
    put_bin: {
      title: 'Scanează locația de culegere',
      detail: 'Apoi produsul',
    },
    put_goods: {
      title: 'Scanează produsul',
      detail: 'Înainte să-l pui',
    },
    put_quantity: {
      title: 'Scanează din nou locația',
      detail: 'Când totul este înăuntru',
    },
    finish: {
      title: 'Uită-te la cărucior',
      detail: 'A rămas ceva pe el?',
    },
  },
  finish: {
    title: 'A rămas ceva pe cărucior?',
    done: '{count, plural, one {# articol adus} few {# articole aduse} other {# de articole aduse}}.',
    empty: 'Nu, este gol',
    left: 'Da, anunță un șef de tură',
  },
  putAway: 'Depozitează acum {trolley}',
  more: {
    close: 'Închide, înapoi la tură',
    later: 'Fă asta mai târziu',
    laterDetail: 'Vine la sfârșitul turei',
    deliver: 'Căruciorul e plin, du-l acum',
    deliverDetail: 'Ce nu ai luat rămâne altora',
    stop: 'Încheie tura',
    stopDetail: 'Marfa de pe cărucior se anunță unui șef de tură',
  },
  desk: {
    open: '{count, plural, one {# sarcină deschisă} few {# sarcini deschise} other {# de sarcini deschise}}',
    plan: 'Planifică acum',
    waiting: 'De adus din rezervă',
    faces: 'Locații de culegere',
    level: '{held, number} acolo, de la {min, number} la {max, number}',
    nobody: 'încă nimeni',
    takeBack: 'Retrage',
    least: 'Completează la',
    most: 'Niciodată peste',
    leastBelowMost: 'Primul trebuie să fie sub al doilea',
    newFace: 'Locație nouă de culegere',
    newFaceDetail: 'Un articol, locația din care se culege și cât trebuie să fie acolo.',
    bin: 'Locație de culegere',
    binHint: 'Codul locației',
    sayBin: 'Spune din ce locație se culege.',
    already: 'Este deja, de la {min, number} la {max, number}. Salvarea schimbă asta.',
    save: 'Salvează',
  },
  unfit: {
    title: 'Stop. Marfa a fost blocată',
    detail: 'Du-o în carantină și încheie tura.',
  },
};
