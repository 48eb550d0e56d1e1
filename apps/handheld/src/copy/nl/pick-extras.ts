import type { Copy } from '../copy-shape.ts';

export const bind: Copy['bind'] = {
  title: 'Maak de kar klaar',
  placeOf: 'Plek {place, number} van {total, number}',
  scanTote: 'Scan een lege bak',
  forPlace: 'Voor plek {place, number}',
  order: 'Order {order}',
};

export const short: Copy['short'] = {
  title: 'Hoeveel liggen er?',
  detail: '<b>{bin}</b> · {asked, number} gevraagd, {record, number} volgens voorraad',
  missing: '{count, plural, =0 {Niets tekort} one {# tekort} other {# tekort}}',
  why: 'Waarom is het tekort?',
  cause: {
    empty: 'Locatie is leeg',
    damaged: 'Beschadigd',
    wrong_product: 'Ligt iets anders',
    blocked: 'Kan er niet bij',
    cannot_find: 'Niet te vinden',
  },
  effect: {
    empty: 'De locatie wordt geteld.',
    damaged: 'Beschadigde stuks gaan apart.',
    wrong_product: 'Iemand haalt het andere weg.',
    blocked: 'Iemand maakt de weg vrij.',
    cannot_find: 'De locatie wordt geteld.',
  },
  otherBin: 'Haal de andere {count, number} bij <b>{bin}</b>',
  otherBinDetail: 'Daar liggen er {available, number}. Toegevoegd aan deze ronde.',
  otherBinPart: 'Daar liggen er {available, number}, nog {missing, number} nergens.',
  waitTitle: 'Er komen er {count, number} uit reserve',
  waitDetail: 'Ga door. Ze komen terug in je ronde bij <b>{bin}</b>.',
  noOtherBin: 'Ligt op geen andere locatie',
  noOtherBinDetail: 'De teamleider beslist over de order.',
  takeAndFetch: 'Pak {taken, number}, haal {missing, number} later',
  takeAndMark: 'Pak {taken, number}, meld {missing, number} tekort',
  fetchLater: 'Haal {missing, number} later',
  nothingShort: 'Er is niets tekort',
  markAll: 'Meld alle {missing, number} tekort',
  chooseCause: 'Kies eerst waarom',
  close: 'Sluiten, terug naar de stop',
};

export const zeroCheck: Copy['zeroCheck'] = {
  title: 'Is de locatie nu leeg?',
  yes: 'Ja, leeg',
  no: 'Nee, er ligt nog iets',
  countTitle: 'Hoeveel liggen er nog?',
  left: '{count, plural, one {Nog #} other {Nog #}}',
  save: 'Bewaar het aantal',
};

export const toteFull: Copy['toteFull'] = {
  title: 'Bak {tote} is vol',
  scanNew: 'Scan een nieuwe bak',
  detail: 'Die komt op plek {place, number}.',
  close: 'Sluiten, terug naar de stop',
};

export const drop: Copy['drop'] = { title: 'Breng bakken naar een station', scan: 'Scan het station' };

export const summary: Copy['summary'] = {
  title: 'Ronde is klaar',
  stops: 'Stops',
  items: 'Stuks',
  shorts: 'Tekort',
  next: 'Terug naar mijn werk',
};
