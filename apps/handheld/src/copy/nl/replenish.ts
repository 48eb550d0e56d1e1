import type { Copy } from '../copy-shape.ts';
import { outcome } from './replenish-outcome.ts';

export const replenish: Copy['replenish'] = {
  outcome,
  title: 'Aanvullen',
  stopOf: 'Stop {stop, number} van {total, number}',
  goods: 'Goederen',
  lot: 'Partij {lot}',
  unitsOf: '{count, number}\u00a0×\u00a0{item}',
  cases: '{cases, plural, one {# doos} other {# dozen}} van {pack, number}',
  casesAnd: '{cases, plural, one {# doos} other {# dozen}} van {pack, number} en {loose, number} los',
  takeHere: 'Haal het hier',
  bringHere: 'Breng het hierheen',
  youAreHere: 'Je bent hier',
  for: 'Voor {bin}',
  waitsFor: '{count, plural, one {Een picker wacht op # stuk} other {Pickers wachten op # stuks}}',
  howManyTake: 'Hoeveel liggen er nu op de kar?',
  howManyPut: 'Hoeveel gaan hierin?',
  caseMore: 'Een doos erbij',
  takeAll: 'Alle {count, number} liggen erop',
  takePart: '{count, number} liggen erop, nog {left, number}',
  putAll: 'Leg alle {count, number} hier',
  putPart: 'Leg er {count, number}, {left, number} blijven',
  binFull: 'Locatie is vol',
  full: {
    title: 'Hoeveel passen erin?',
    detail: 'De rest blijft op de kar en krijgt een andere locatie.',
    record: '{count, number} passen hier',
  },
  notEnough: 'Te weinig',
  short: {
    title: 'Hoeveel kun je pakken?',
    detail: 'Gevraagd: {asked, number} uit {bin}.',
    missing: '{count, number} ontbreken',
    nothingShort: 'Er ontbreekt niets',
    chooseCause: 'Zeg waarom',
    why: 'Waarom?',
    next: 'De rest wordt in andere reserve gezocht, op deze rit.',
    record: 'Noteer: {count, number} ontbreken',
  },
  nothingWaits: {
    title: 'Niets te brengen',
    detail: 'Er komt werk met de volgende golf, of als een picker te kort komt.',
  },
  nextTrip: '{count, plural, one {Volgende rit: # taak} other {Volgende rit: # taken}}',
  fromTo: '{from} naar {to}',
  reason: {
    urgent: 'Een picker wacht',
    demand: 'Nodig voor orders',
    min_max: 'Raakt op',
  },
  ask: {
    start: {
      title: 'Scan je kar',
      detail: 'Of een bak of pallet',
    },
    take_bin: {
      title: 'Scan de reservelocatie',
      detail: 'Dan het artikel',
    },
    take_goods: {
      title: 'Scan het artikel',
      detail: 'Dan is het zeker de juiste',
    },
    take_quantity: {
      title: 'Scan je kar',
      detail: 'Als alles erop ligt',
    },
    put_bin: {
      title: 'Scan de picklocatie',
      detail: 'Dan het artikel',
    },
    put_goods: {
      title: 'Scan het artikel',
      detail: 'Voor je het neerlegt',
    },
    put_quantity: {
      title: 'Scan de locatie opnieuw',
      detail: 'Als alles erin ligt',
    },
    finish: {
      title: 'Kijk op de kar',
      detail: 'Ligt er nog iets op?',
    },
  },
  finish: {
    title: 'Nog iets op de kar?',
    done: '{count, plural, one {# stuk gebracht} other {# stuks gebracht}}.',
    empty: 'Nee, hij is leeg',
    left: 'Ja, meld het',
  },
  more: {
    close: 'Sluiten, terug naar de rit',
    later: 'Doe deze later',
    laterDetail: 'Hij komt aan het eind van de rit',
    deliver: 'Kar is vol, breng het nu',
    deliverDetail: 'Wat je niet pakte is voor anderen',
    stop: 'Stop deze rit',
    stopDetail: 'Wat op de kar ligt, hoort een leidinggevende',
  },
  unfit: {
    title: 'Stop. Deze goederen zijn geblokkeerd',
    detail: 'Breng ze naar quarantaine en stop de rit.',
  },
};
