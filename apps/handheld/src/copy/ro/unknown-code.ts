import type { Copy } from '../copy-shape.ts';

export const unknownCode: Copy['unknownCode'] = {
  title: 'Cod necunoscut',
  detail: 'Nu s-a numărat nimic.',
  close: 'Închide, înapoi la oprire',
  read: 'Scannerul a citit',
  more: '{count, plural, one {… și încă un caracter} few {… și încă # caractere} other {… și încă # de caractere}}',
  expected: 'Aici se așteaptă',
  doubt: {
    check_digit_wrong: {
      title: 'Poate citit greșit',
      detail: 'Cifra de control nu se potrivește. Scanează din nou.',
    },
    gs1_invalid: { title: 'Codul este deteriorat', detail: 'Scanează alt cod de pe el.' },
    too_long: { title: 'Prea lung pentru un produs', detail: 'Scanează alt cod de pe el.' },
    control_characters_removed: { title: 'Semne ascunse în cod', detail: 'Sunt arătate, nu folosite.' },
  },
  waiting: 'Un șef de tură a fost întrebat dacă este {item}.',
  again: { title: 'Scanează din nou', detail: 'Poate are și alt cod' },
  teach: {
    which: 'Este unul dintre acestea',
    title: 'Este acest produs',
    teaches: 'Codul va însemna acest produs',
    asks: 'Un șef de tură aprobă',
  },
  label: {
    title: 'Tipărește altă etichetă',
    product: 'Pentru {what}',
    location: 'Pentru locația {what}',
    handlingUnit: 'Pentru {what}',
  },
  setAside: { title: 'Pune-l deoparte', detail: 'Pe raftul pentru probleme' },
  which: 'Care este?',
  back: 'Înapoi',
  teaching: {
    title: 'Este acest produs?',
    code: 'Codul {code}',
    holds: 'Pe ce stă codul?',
    one: 'O singură unitate ({unit})',
    pack: '{level, select, inner {Pachet de {factor, number}} case {Bax de {factor, number}} pallet {Palet de {factor, number}} other {Pachet de {factor, number}}}',
    other: 'Alt număr',
    perScan: 'la o scanare',
    choose: 'Alege întâi',
    teach: 'Da, învață codul',
    ask: 'Da, întreabă șeful de tură',
  },
  shelf: {
    title: 'Scanează raftul',
    detail: 'Pune-l pe raftul pentru probleme.',
    howMany: 'Câte?',
    caption: 'puse deoparte',
    notAShelf: { title: 'Nu este raftul', detail: 'Scanează codul raftului pentru probleme.' },
  },
  done: {
    taught: { title: 'Codul este învățat', detail: 'Scanează-l acum.' },
    asked: { title: 'Șeful de tură este întrebat', detail: 'Continuă fără cod.' },
    label: { title: 'Eticheta este cerută', detail: 'Biroul o tipărește. Continuă fără cod.' },
    setAside: { title: 'Pus deoparte la {shelf}', detail: 'Un șef de tură se uită la el.' },
    goOn: 'Înapoi la oprire',
    cannotScan: 'Continuă fără cod',
  },
};

export const manual: Copy['manual'] = {
  title: 'De ce nu se poate scana?',
  close: 'Închide, înapoi la oprire',
  cannotScan: 'Nu se poate scana',
  cannotScanDetail: 'Fără etichetă, ruptă, scanner stricat',
  reason: {
    label_missing: 'Fără etichetă',
    label_torn: 'Etichetă ruptă',
    wrong_language: 'Nu pot citi eticheta',
    scanner_dead: 'Scannerul nu merge',
  },
  proof: {
    title: 'Ce ții în mână?',
    detail: 'Atinge-l. Încă nu s-a numărat nimic.',
    none: 'Niciunul',
    digits: 'Scrie ultimele patru cifre',
    digitsTitle: 'Ultimele patru cifre',
    digitsDetail: 'Din orice cod de pe produs sau de pe eticheta raftului.',
    use: 'Folosește cifrele',
    four: 'Scrie patru cifre',
  },
  choice: {
    title: 'Ce ții în mână?',
    detail: 'Aceste produse au același cod. Nu s-a numărat nimic.',
  },
};

export const labelsOwed: Copy['labelsOwed'] = {
  summary:
    '{count, plural, =0 {Nicio etichetă cerută} one {O etichetă cerută} few {# etichete cerute} other {# de etichete cerute}}',
  none: { title: 'Nicio etichetă cerută', detail: 'Apar aici când cineva cere una.' },
  location: 'Locația {what}',
  copies: '{count, plural, one {o etichetă} few {# etichete} other {# de etichete}}',
  reason: {
    missing: 'fără etichetă',
    unreadable: 'etichetă de necitit',
    unknown_code: 'cod necunoscut',
    setup: 'prima etichetă',
    reprint: 'cerută din nou',
    test: 'tipărire de probă',
  },
  printed: 'Tipărită',
  notNeeded: 'Nu mai trebuie',
  printer: 'Probă: {what}',
  trouble: {
    no_printer: 'Nicio imprimantă pentru ea. Adaugă una.',
    by_hand: 'Tipărește-o de la acest birou.',
    unreachable: '{printer} nu răspunde în rețea. Se reîncearcă singur.',
    broke_off: '{printer} a întrerupt. Se reîncearcă singur.',
    no_answer: '{printer} nu răspunde. Se reîncearcă singur.',
    out_of_paper: '{printer} nu are hârtie. Pune hârtie.',
    head_open: '{printer} este deschisă. Închide-o.',
    paused: '{printer} este în pauză. Apasă butonul ei.',
    unsure: 'Verifică {printer}: poate a ieșit.',
    too_long: 'Prea lung pentru etichetă. Ia una mai lată.',
    too_low: 'Nu încape pe înălțime. Ia una mai înaltă.',
    unprintable: 'Un caracter nu poate fi tipărit în bare.',
    gs1_refused: 'Numerele încalcă regulile GS1. Corectează datele.',
    no_code: 'Produsul nu are cod. Învață unul întâi.',
    subject_unknown: 'Nu mai este cunoscut.',
  },
};

export const typedCodes: Copy['typedCodes'] = {
  title: 'Coduri scrise azi',
  share: '{typed, number} din {all, number} · {share}',
  none: 'Nimeni nu a scris coduri azi.',
};

export const taughtCodes: Copy['taughtCodes'] = {
  title: 'Coduri învățate',
  none: { title: 'Niciun cod învățat', detail: 'Aici apare ce se aprobă.' },
  standsFor: '{count, plural, one {{product}} few {# × {product}} other {# × {product}}}',
  forget: 'Uită-l',
};
