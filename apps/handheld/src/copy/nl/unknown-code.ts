import type { Copy } from '../copy-shape.ts';

export const unknownCode: Copy['unknownCode'] = {
  title: 'Onbekende code',
  detail: 'Er is niets geteld.',
  close: 'Sluiten, terug naar de stop',
  read: 'De scanner las',
  more: '{count, plural, one {… en nog # teken} other {… en nog # tekens}}',
  expected: 'Hier verwacht',
  doubt: {
    check_digit_wrong: {
      title: 'Misschien verkeerd gelezen',
      detail: 'Het controlecijfer klopt niet. Scan opnieuw.',
    },
    gs1_invalid: { title: 'Code is beschadigd', detail: 'Scan een andere code erop.' },
    too_long: { title: 'Te lang voor een artikelcode', detail: 'Scan een andere code erop.' },
    control_characters_removed: {
      title: 'Verborgen tekens in de code',
      detail: 'Ze zijn te zien, niet gebruikt.',
    },
  },
  waiting: 'Er is aan een leidinggevende gevraagd of het {item} is.',
  again: { title: 'Scan opnieuw', detail: 'Misschien staat er nog een code op' },
  teach: {
    which: 'Het is een van deze',
    title: 'Het is dit artikel',
    teaches: 'De code staat er dan voor',
    asks: 'Een leidinggevende keurt het goed',
  },
  label: {
    title: 'Print een nieuw label',
    product: 'Voor {what}',
    location: 'Voor locatie {what}',
    handlingUnit: 'Voor {what}',
  },
  setAside: { title: 'Leg het apart', detail: 'Op de plank voor problemen' },
  which: 'Welke is het?',
  back: 'Terug',
  teaching: {
    title: 'Is het dit artikel?',
    code: 'Code {code}',
    holds: 'Waar staat de code op?',
    one: 'Eén {unit}',
    pack: '{level, select, inner {Binnenverpakking van {factor, number}} case {Doos van {factor, number}} pallet {Pallet van {factor, number}} other {Pak van {factor, number}}}',
    other: 'Ander aantal',
    perScan: 'in één scan',
    choose: 'Kies eerst',
    teach: 'Ja, leer de code',
    ask: 'Ja, vraag een leidinggevende',
  },
  shelf: {
    title: 'Scan de plank',
    detail: 'Leg het op de plank voor problemen.',
    howMany: 'Hoeveel?',
    caption: 'apart gelegd',
    notAShelf: { title: 'Dat is niet de plank', detail: 'Scan de code op de plank voor problemen.' },
  },
  done: {
    taught: { title: 'Code is geleerd', detail: 'Scan hem nu.' },
    asked: { title: 'Een leidinggevende is gevraagd', detail: 'Ga verder zonder de code.' },
    label: { title: 'Label is aangevraagd', detail: 'De balie print het. Ga verder zonder de code.' },
    setAside: { title: 'Apart gelegd op {shelf}', detail: 'Een leidinggevende kijkt ernaar.' },
    goOn: 'Terug naar de stop',
    cannotScan: 'Ga verder zonder de code',
  },
};

export const manual: Copy['manual'] = {
  title: 'Waarom kan het niet gescand?',
  close: 'Sluiten, terug naar de stop',
  cannotScan: 'Kan niet scannen',
  cannotScanDetail: 'Geen label, label kapot, scanner stuk',
  reason: {
    label_missing: 'Geen label',
    label_torn: 'Label is kapot',
    wrong_language: 'Label niet te lezen',
    scanner_dead: 'Scanner doet het niet',
  },
  proof: {
    title: 'Welke houd je vast?',
    detail: 'Tik erop. Er is nog niets geteld.',
    none: 'Geen van deze',
    digits: 'Toets de laatste vier cijfers in',
    digitsTitle: 'Laatste vier cijfers',
    digitsDetail: 'Van een code op het artikel of op het schaplabel.',
    use: 'Gebruik deze cijfers',
    four: 'Toets vier cijfers in',
  },
  choice: {
    title: 'Welke houd je vast?',
    detail: 'Deze artikelen delen één code. Er is niets geteld.',
  },
};

export const labelsOwed: Copy['labelsOwed'] = {
  summary: '{count, plural, =0 {Geen label gevraagd} one {# label gevraagd} other {# labels gevraagd}}',
  none: { title: 'Geen label gevraagd', detail: 'Ze verschijnen als iemand erom vraagt.' },
  location: 'Locatie {what}',
  copies: '{count, plural, one {# label} other {# labels}}',
  reason: {
    missing: 'geen label',
    unreadable: 'label niet te lezen',
    unknown_code: 'onbekende code',
    setup: 'eerste label',
    reprint: 'opnieuw gevraagd',
    test: 'proefafdruk',
  },
  printed: 'Geprint',
  notNeeded: 'Niet nodig',
  printer: 'Proefafdruk: {what}',
  trouble: {
    no_printer: 'Geen printer hiervoor. Voeg er een toe.',
    by_hand: 'Print het vanaf deze werkplek.',
    unreachable: '{printer} is niet bereikbaar. Gaat vanzelf verder.',
    broke_off: '{printer} brak af. Gaat vanzelf verder.',
    no_answer: '{printer} antwoordt niet. Gaat vanzelf verder.',
    out_of_paper: '{printer} heeft geen papier. Vul bij.',
    head_open: '{printer} staat open. Doe hem dicht.',
    paused: '{printer} is gepauzeerd. Druk op de knop.',
    unsure: 'Kijk bij {printer}: misschien is het eruit.',
    too_long: 'Te lang voor het label. Neem een breder.',
    too_low: 'Te hoog voor het label. Neem een hoger.',
    unprintable: 'Een teken kan niet in streepjes.',
    gs1_refused: 'De nummers breken GS1-regels. Verbeter de gegevens.',
    no_code: 'Het product heeft geen code. Leer er eerst een.',
    subject_unknown: 'Het is niet meer bekend.',
  },
};

export const typedCodes: Copy['typedCodes'] = {
  title: 'Ingetoetste codes vandaag',
  share: '{typed, number} van {all, number} · {share}',
  none: 'Niemand toetste vandaag een code in.',
};

export const taughtCodes: Copy['taughtCodes'] = {
  title: 'Geleerde codes',
  none: { title: 'Er is geen code geleerd', detail: 'Wat is goedgekeurd, verschijnt hier.' },
  standsFor: '{count, plural, one {{product}} other {# × {product}}}',
  forget: 'Vergeet hem',
};
