import type { Copy } from '../copy-shape.ts';

export const bind: Copy['bind'] = {
  title: 'Pregătește căruciorul',
  placeOf: 'Locul {place, number} din {total, number}',
  scanTote: 'Scanează o cutie goală',
  forPlace: 'Pentru locul {place, number}',
  bound: 'Pune-o pe locul {place, number}',
  ready: 'Căruciorul este gata',
  start: 'Mergi la prima locație',
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
    not_found: 'Nu îl găsesc',
  },
  effect: {
    empty: 'Locația va fi numărată.',
    damaged: 'Ce e deteriorat merge în carantină.',
    wrong_product: 'Cineva mută celălalt produs.',
    blocked: 'Cineva eliberează calea.',
    not_found: 'Locația va fi numărată.',
  },
  otherBin: 'Ia restul de {count, number} din <b>{bin}</b>',
  otherBinDetail: 'Acolo sunt {available, number}. Adăugat ca oprirea {stop, number}.',
  noOtherBin: 'Nu e în altă locație',
  noOtherBinDetail: 'Șeful de tură decide pentru comandă.',
  takeAndFetch: 'Ia {taken, number}, restul de {missing, number} apoi',
  takeAndMark: 'Ia {taken, number}, notează lipsă {missing, number}',
  markAll: 'Notează lipsă toate {missing, number}',
  chooseCause: 'Alege întâi motivul',
  close: 'Închide, înapoi la oprire',
};

export const blockedStop: Copy['blockedStop'] = {
  title: 'Ce stă în cale?',
  reason: { pallet: 'Palet în față', unsafe: 'Nu este sigur', closed: 'Culoar închis' },
  report: 'Anunță și continuă',
};

export const zeroCheck: Copy['zeroCheck'] = {
  title: 'Este goală locația acum?',
  yes: 'Da, goală',
  no: 'Nu, au mai rămas',
  countTitle: 'Câte au rămas?',
  save: 'Salvează numărul',
};

export const toteFull: Copy['toteFull'] = {
  title: 'Cutia {tote} este plină',
  scanNew: 'Scanează o cutie nouă',
  detail: 'Merge pe locul {place, number}.',
};

export const drop: Copy['drop'] = {
  title: 'Du cutiile la {station}',
  scan: 'Scanează stația',
  open: {
    title: '{count, plural, one {A rămas # oprire} few {Au rămas # opriri} other {Au rămas # de opriri}}',
    detail: 'Culege întâi sau notează lipsa.',
  },
};

export const summary: Copy['summary'] = {
  title: 'Traseu terminat',
  stops: 'Opriri',
  items: 'Bucăți',
  shorts: 'Lipsuri',
  time: 'Timp',
  next: 'Înapoi la munca mea',
};
