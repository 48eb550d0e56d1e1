import type { Copy } from '../copy-shape.ts';

export const scanner: Copy['scanner'] = {
  title: 'Testează scanerul',
  back: 'Înapoi',
  ask: {
    title: 'Scanează codul de test',
    detail:
      'Un scaner încorporat nu își vede propriul ecran. Deschide pagina pe alt ecran sau tipărește pagina de setare.',
  },
  testCode: 'Cod de test',
  verdict: {
    right: { title: 'Scanerul este gata', detail: 'Totul sosește cum trebuie.' },
    inUse: { title: 'Scanerul este gata', detail: 'Setările salvate îl corectează.' },
    save: { title: 'Salvează setările', detail: 'Apoi aparatul citește corect orice cod.' },
    saveMost: {
      title: 'Salvează setările',
      detail: 'Literele, cifrele și separatorii vor fi corecte. Unele semne nu sosesc.',
    },
    wrong: { title: 'Setează scanerul', detail: 'Nu se poate corecta aici. Vezi mai jos ce ai de făcut.' },
    otherCode: {
      title: 'A sosit o scanare',
      detail: 'Scanează și codul de test. El arată literele și separatorii.',
    },
    typing: { title: 'Prea lent pentru o scanare', detail: 'A fost luată drept tastare. Scanează din nou.' },
  },
  finding: {
    path: {
      keys: { title: 'Sosește ca taste', detail: 'Cel mult {text}\u00a0ms între două taste.' },
      altCodes: { title: 'Sosește ca coduri Alt', detail: 'Merge. Ca taste ar fi mai rapid.' },
      insert: { title: 'Sosește printr-o metodă de introducere', detail: 'Nimic de făcut.' },
      composition: { title: 'Sosește ca o compunere', detail: 'Nimic de făcut.' },
      paste: { title: 'Sosește ca o lipire', detail: 'Salvează setările, apoi merge și în câmpuri.' },
    },
    end: {
      Enter: { title: 'Se termină cu Enter', detail: 'Nimic de făcut.' },
      Tab: { title: 'Se termină cu Tab', detail: 'Nimic de făcut.' },
      silence: {
        title: 'Nu are nimic la sfârșit',
        detail: 'Merge, dar fiecare scanare așteaptă. Pornește Enter la sfârșit.',
      },
    },
    slow: {
      title: 'Scanerul este lent: {text}\u00a0ms',
      detail: 'Oprește pauza dintre caractere sau salvează setările.',
    },
    identifier: {
      aim: { title: 'Identificatorul de simbol este pornit', detail: 'Nimic de făcut.' },
      none: {
        title: 'Identificatorul de simbol este oprit',
        detail: 'Pornește AIM code ID. Atunci niciun cod nu e luat drept altul.',
      },
      vendor: { title: 'Trimite litera producătorului', detail: 'Schimbă code ID pe AIM.' },
    },
    separator: {
      ctrlKey: { title: 'Separatorii sosesc ca Ctrl+]', detail: 'Nimic de făcut.' },
      altCode: { title: 'Separatorii sosesc ca Alt+0029', detail: 'Nimic de făcut.' },
      character: { title: 'Separatorii sosesc ca atare', detail: 'Nimic de făcut.' },
      substitute: { title: 'Separatorii sosesc ca {text}', detail: 'Este înțeles.' },
      ambiguous: {
        title: 'Separatorii sosesc ca {text}',
        detail: 'Poate fi parte din cod. Trimite caracterele de control ca taste.',
      },
      missing: {
        title: 'Separatorii nu sosesc',
        detail: 'Lotul și data se pot lipi. Trimite caracterele de control ca taste.',
      },
    },
    layout: {
      right: { title: 'Tastatura se potrivește', detail: 'Nimic de făcut.' },
      moved: {
        title: 'Scanerul are altă tastatură',
        detail: 'Salvează setările sau setează scanerul pe tastatura acestui aparat. {text}',
      },
      movedBeforehand: {
        title: 'Scanerul are altă tastatură',
        detail: 'Setează scanerul pe tastatura acestui aparat. {text}',
      },
      capsLock: { title: 'Caps Lock este pornit', detail: 'Oprește-l și scanează din nou.' },
    },
    lost: {
      title: 'Unele caractere nu sosesc',
      detail: 'Setează scanerul pe tastatura acestui aparat. Lipsesc: {text}',
    },
    preamble: { title: 'Trimite {text} în față', detail: 'Salvarea setărilor îl taie.' },
    postamble: { title: 'Trimite {text} la sfârșit', detail: 'Salvarea setărilor îl taie.' },
  },
  received: 'Primit',
  events: 'Ce sosește',
  noEvents: 'Încă nimic. Apasă trăgaciul.',
  gap: '+{gap, number}\u00a0ms',
  save: 'Salvează setările',
  standard: 'Standard',
  openSetup: 'Pagina de setare',
  setup: {
    title: 'Setarea scanerului',
    intro: 'Trei setări țin codurile întregi.',
    goal: {
      identifier: 'Identificatorul de simbol AIM în fața fiecărui cod',
      enter: 'Enter după fiecare cod',
      control: 'Caracterele de control ca taste, ca să sosească separatorii',
    },
    print: 'Tipărește',
    command: 'Cod pentru {command}',
    vendor: {
      zebraAndroid: 'Terminal Zebra',
      honeywellAndroid: 'Terminal Honeywell',
      zebraScanner: 'Scaner de mână Zebra',
      honeywellScanner: 'Scaner de mână Honeywell',
    },
    about: {
      zebraAndroid: 'În aplicația DataWedge:',
      honeywellAndroid: 'În setările aparatului:',
      zebraScanner: 'Scanează aceste coduri din manualul lui:',
      honeywellScanner: 'Tipărește pagina sau deschide-o pe un ecran mare, apoi scanează:',
    },
    step: {
      profile: 'Deschide profilul browserului',
      identifier: 'Pornește identificatorul de simbol',
      output: 'Pornește ieșirea ca taste',
      control: 'Trimite tot ca taste',
      enter: 'Adaugă Enter',
      country: 'Alege tastatura acestui aparat',
    },
    other: 'Alte scanere au aceleași setări. Caută AIM ID, CR suffix și control characters.',
    check: 'Apoi scanează un cod de test',
    square: 'Pentru imagere',
    bars: 'Pentru laser și imagere',
  },
};
