import type { Copy } from '../copy-shape.ts';
import { outcome } from './moving-outcome.ts';

export const moving: Copy['moving'] = {
  outcome,
  title: 'Mutare stoc',
  ask: {
    source: {
      title: 'Scanează o locație',
      detail: 'Sau un palet, ori un produs',
    },
    where: {
      title: 'Scanează locația lui',
      detail: 'De unde îl iei',
    },
    what: {
      title: 'Scanează produsul',
      detail: 'Sau atinge ce iei',
    },
    quantity: {
      title: 'Scanează iar locația',
      detail: 'Ca să iei tot',
    },
    unit: {
      title: 'Scanează locul nou',
      detail: 'Unde o lași',
    },
    bin: {
      title: 'Scanează locația',
      detail: 'Unde o pui',
    },
    goods: {
      title: 'Scanează produsul',
      detail: 'Unul din cele de pe cărucior',
    },
    put: {
      title: 'Scanează iar locația',
      detail: 'Pentru tot',
    },
    serials: {
      title: 'Scanează seriile',
      detail: 'Sau iar locația, pentru tot',
    },
    finish: {
      title: 'Uită-te la cărucior',
      detail: 'Sau scanează locația următoare',
    },
  },
  onTrolley: 'Pe căruciorul tău',
  takeOver: 'Preia din mâinile lui',
  takeMore: 'Mai ia ceva întâi',
  toClear:
    '{count, plural, one {# loc de eliberat} few {# locuri de eliberat} other {# de locuri de eliberat}}',
  leftInHands: 'Lăsate în mâinile lor',
  toQuarantine: 'Du-le în carantină',
  begin: {
    title: 'Ce muți?',
    detail: 'Scanează o locație, un palet sau un produs. Pentru marfa lăsată de cineva: ecusonul lui.',
  },
  choose: 'Ce iei?',
  whereFrom: 'De unde îl iei?',
  everything: {
    title: 'Ia tot ce e aici',
    detail: '{count, plural, one {# bucată} few {# bucăți} other {# de bucăți}}',
  },
  whole: {
    title: 'Mută unitatea întreagă',
    detail: 'Cu tot ce e în ea',
  },
  howMany: 'Câte iei?',
  takeAll: 'Ia toate {count, number}',
  takePart: 'Ia {count, number}, rămân {left, number}',
  promised: {
    title:
      '{count, plural, one {# e promisă unei comenzi} few {# sunt promise comenzilor} other {# sunt promise comenzilor}}',
    detail: 'Comenzile urmează marfa.',
  },
  moved: '{count, plural, one {# bucată mutată.} few {# bucăți mutate.} other {# de bucăți mutate.}}',
  problem: 'Problemă',
  close: 'Închide, înapoi la marfă',
  wrong: {
    title: 'Ce nu e bine?',
    damaged: 'Scoate {count, number} ca deteriorate',
    hold: 'Scoate {count, number} blocate',
    holdAll: 'Blochează tot aici',
    toQuarantine: 'Merg în carantină',
    nobodyPicks: 'De acum nu mai culege nimeni',
    missing: 'Sunt mai puține decât scrie',
    missingDetail: 'Scrie {count, number}. Cineva va număra.',
  },
  serials: {
    readOf: 'din {total, number} citite',
    scan: 'Scanează fiecare serie',
    orAll: 'Sau ia-le pe toate odată.',
    scanWrong: 'Citește întâi seriile celor cu probleme. Altfel înseamnă toate.',
  },
  /** Goods in the hands. */
  carried: {
    damaged: 'Deteriorate pe drum',
    hold: 'Nu e sigur că sunt bune',
    howMany: 'Câte?',
    setApart: 'Pune deoparte {count, number}',
    difference: 'Mai puține sau mai multe decât scrie',
    says: 'Evidența spune {count, number} × {item}.',
    saysCount: 'Scrie {count, number}',
    same: 'Cât scrie',
    bin: 'Locația nu poate primi marfa',
    label: 'O etichetă nu se citește',
    labelDetail: 'Scrie codul sau tipărește alta',
    typeIt: 'Scrie codul',
    printGoods: 'Tipărește etichetă pentru marfă',
    printBin: 'Tipărește eticheta locației',
    leave: 'Trebuie să plec',
    leaveDetail: 'Alții pot prelua marfa',
  },
  why: 'De ce?',
  whyFirst: 'Spune întâi de ce',
  really: 'Câte sunt de fapt aici?',
  thereAre: 'Sunt {count, number}',
  reason: {
    quality: 'Calitate îndoielnică',
    damaged_packaging: 'Ambalaj deteriorat',
    wet: 'Ud',
    crushed: 'Strivit sau spart',
    leaking: 'Curge',
    contaminated: 'Murdar sau contaminat',
    wrong_label: 'Etichetă greșită',
    customer_complaint: 'Reclamații de la clienți',
    supplier_notice: 'Ne-a anunțat furnizorul',
    authority: 'A cerut o autoritate',
    investigation: 'De verificat',
  },
};
