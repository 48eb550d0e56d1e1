import type { Copy } from '../copy-shape.ts';

export const scanner: Copy['scanner'] = {
  title: 'Scanner testen',
  back: 'Terug',
  ask: {
    title: 'Scan deze testcode',
    detail:
      'Een ingebouwde scanner ziet zijn eigen scherm niet. Open deze pagina op een ander scherm of druk de instelpagina af.',
  },
  testCode: 'Testcode',
  verdict: {
    right: { title: 'Scanner is klaar', detail: 'Alles komt aan zoals het hoort.' },
    inUse: { title: 'Scanner is klaar', detail: 'De bewaarde instellingen zetten het recht.' },
    save: { title: 'Bewaar de instellingen', detail: 'Dan leest dit apparaat elke code goed.' },
    saveMost: {
      title: 'Bewaar de instellingen',
      detail: 'Letters, cijfers en scheidingen kloppen dan. Sommige tekens komen niet aan.',
    },
    wrong: { title: 'Stel de scanner in', detail: 'Dit kan hier niet worden verholpen. Zie hieronder.' },
    otherCode: {
      title: 'Er is een scan aangekomen',
      detail: 'Scan ook de testcode. Die toont letters en scheidingen.',
    },
    typing: { title: 'Te traag voor een scan', detail: 'Het gold als typen. Scan opnieuw.' },
  },
  finding: {
    path: {
      keys: { title: 'Komt als toetsaanslagen', detail: 'Hoogstens {text}\u00a0ms tussen twee toetsen.' },
      altCodes: { title: 'Komt als Alt-codes', detail: 'Werkt. Toetsaanslagen gaan sneller.' },
      insert: { title: 'Komt van een invoermethode', detail: 'Niets te doen.' },
      composition: { title: 'Komt als samenstelling', detail: 'Niets te doen.' },
      paste: { title: 'Komt als plakken', detail: 'Bewaar de instellingen, dan werkt het ook in velden.' },
    },
    end: {
      Enter: { title: 'Eindigt met Enter', detail: 'Niets te doen.' },
      Tab: { title: 'Eindigt met Tab', detail: 'Niets te doen.' },
      silence: {
        title: 'Eindigt met niets',
        detail: 'Werkt, maar elke scan wacht. Zet Enter aan het eind aan.',
      },
    },
    slow: {
      title: 'Scanner is traag: {text}\u00a0ms',
      detail: 'Zet de pauze tussen tekens uit of bewaar de instellingen.',
    },
    identifier: {
      aim: { title: 'Symbool-ID staat aan', detail: 'Niets te doen.' },
      none: {
        title: 'Symbool-ID staat uit',
        detail: 'Zet AIM code ID aan. Dan geldt geen code als een andere.',
      },
      vendor: { title: 'Stuurt de letter van de maker', detail: 'Zet code ID op AIM.' },
    },
    separator: {
      ctrlKey: { title: 'Scheidingen komen als Ctrl+]', detail: 'Niets te doen.' },
      altCode: { title: 'Scheidingen komen als Alt+0029', detail: 'Niets te doen.' },
      character: { title: 'Scheidingen komen zoals ze zijn', detail: 'Niets te doen.' },
      substitute: { title: 'Scheidingen komen als {text}', detail: 'Dit wordt begrepen.' },
      ambiguous: {
        title: 'Scheidingen komen als {text}',
        detail: 'Dit kan deel van een code zijn. Stuur besturingstekens als toetsen.',
      },
      missing: {
        title: 'Scheidingen komen niet aan',
        detail: 'Partij en datum kunnen samenvloeien. Stuur besturingstekens als toetsen.',
      },
    },
    layout: {
      right: { title: 'Toetsenbordindeling past', detail: 'Niets te doen.' },
      moved: {
        title: 'Scanner heeft een andere indeling',
        detail: 'Bewaar de instellingen of stel de scanner in op het toetsenbord van dit apparaat. {text}',
      },
      movedBeforehand: {
        title: 'Scanner heeft een andere indeling',
        detail: 'Stel de scanner in op het toetsenbord van dit apparaat. {text}',
      },
      capsLock: { title: 'Caps Lock staat aan', detail: 'Zet het uit en scan opnieuw.' },
    },
    lost: {
      title: 'Sommige tekens komen niet aan',
      detail: 'Stel de scanner in op het toetsenbord van dit apparaat. Ontbreekt: {text}',
    },
    preamble: { title: 'Stuurt {text} vooraf', detail: 'Bewaren van de instellingen knipt het af.' },
    postamble: { title: 'Stuurt {text} aan het eind', detail: 'Bewaren van de instellingen knipt het af.' },
  },
  received: 'Ontvangen',
  events: 'Wat aankomt',
  noEvents: 'Nog niets. Haal de trekker over.',
  gap: '+{gap, number}\u00a0ms',
  save: 'Instellingen bewaren',
  standard: 'Standaard',
  openSetup: 'Instelpagina',
  setup: {
    title: 'Scanner instellen',
    intro: 'Drie instellingen houden codes heel.',
    goal: {
      identifier: 'AIM-symbool-ID voor elke code',
      enter: 'Enter achter elke code',
      control: 'Besturingstekens als toetsen, zodat scheidingen aankomen',
    },
    print: 'Afdrukken',
    command: 'Code voor {command}',
    vendor: {
      zebraAndroid: 'Zebra-handheld',
      honeywellAndroid: 'Honeywell-handheld',
      zebraScanner: 'Zebra-handscanner',
      honeywellScanner: 'Honeywell-handscanner',
    },
    about: {
      zebraAndroid: 'In de app DataWedge:',
      honeywellAndroid: 'In de instellingen van het apparaat:',
      zebraScanner: 'Scan deze codes uit de handleiding:',
      honeywellScanner: 'Print deze pagina of open haar op een groot scherm en scan:',
    },
    step: {
      profile: 'Open het profiel van de browser',
      identifier: 'Zet de symbool-ID aan',
      output: 'Zet uitvoer als toetsen aan',
      control: 'Stuur alles als toetsen',
      enter: 'Voeg Enter toe',
      country: 'Kies het toetsenbord van dit apparaat',
    },
    other: 'Andere scanners hebben dezelfde instellingen. Zoek AIM ID, CR suffix en control characters.',
    check: 'Scan daarna een testcode',
    square: 'Voor imagers',
    bars: 'Voor lasers en imagers',
  },
};
