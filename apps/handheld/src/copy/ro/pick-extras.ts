import type { Copy } from '../copy-shape.ts';

export const bind: Copy['bind'] = {
  title: 'Pregătește căruciorul',
  placeOf: 'Locul {place, number} din {total, number}',
  scanTote: 'Scanează o cutie goală',
  forPlace: 'Pentru locul {place, number}',
  order: 'Comanda {order}',
};

export const short: Copy['short'] = {
  title: 'Câte ai găsit?',
  detail: '<b>{bin}</b> · cerute {asked, number}, în evidență {record, number}',
  missing: '{count, plural, =0 {Nu lipsește nimic} one {Lipsește #} few {Lipsesc #} other {Lipsesc #}}',
  why: 'De ce lipsește?',
  cause: {
    empty: 'Locația e goală',
    damaged: 'Deteriorat',
    wrong_product: 'E alt produs',
    blocked: 'Nu pot ajunge',
    cannot_find: 'Nu îl găsesc',
  },
  effect: {
    empty: 'Locația va fi numărată.',
    damaged: 'Ce e deteriorat merge în carantină.',
    wrong_product: 'Cineva mută celălalt produs.',
    blocked: 'Cineva eliberează calea.',
    cannot_find: 'Locația va fi numărată.',
  },
  otherBin: 'Ia restul de {count, number} din <b>{bin}</b>',
  otherBinDetail: 'Acolo sunt {available, number}. Adăugat la acest traseu.',
  otherBinPart: 'Acolo sunt {available, number}, încă {missing, number} nicăieri.',
  waitTitle: 'Încă {count, number} vin din rezervă',
  waitDetail: 'Continuă. Revin în traseul tău la <b>{bin}</b>.',
  noOtherBin: 'Nu e în altă locație',
  noOtherBinDetail: 'Șeful de tură decide pentru comandă.',
  takeAndFetch: 'Ia {taken, number}, restul de {missing, number} apoi',
  takeAndMark: 'Ia {taken, number}, notează lipsă {missing, number}',
  fetchLater: 'Ia {missing, number} mai târziu',
  nothingShort: 'Nu lipsește nimic',
  markAll: 'Notează lipsă toate {missing, number}',
  chooseCause: 'Alege întâi motivul',
  close: 'Închide, înapoi la oprire',
};

export const zeroCheck: Copy['zeroCheck'] = {
  title: 'Este goală locația acum?',
  yes: 'Da, goală',
  no: 'Nu, au mai rămas',
  countTitle: 'Câte au rămas?',
  left: '{count, plural, one {A rămas #} few {Au rămas #} other {Au rămas #}}',
  save: 'Salvează numărul',
};

export const toteFull: Copy['toteFull'] = {
  title: 'Cutia {tote} este plină',
  scanNew: 'Scanează o cutie nouă',
  detail: 'Merge pe locul {place, number}.',
  close: 'Închide, înapoi la oprire',
};

export const drop: Copy['drop'] = { title: 'Du cutiile la o stație', scan: 'Scanează stația' };

export const summary: Copy['summary'] = {
  title: 'Traseu terminat',
  stops: 'Opriri',
  items: 'Bucăți',
  shorts: 'Lipsuri',
  next: 'Înapoi la munca mea',
};
