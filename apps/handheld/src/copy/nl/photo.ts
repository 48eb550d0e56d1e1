/** Photos on the floor and at the desk. */
export const photo = {
  ofDamage: 'Foto van de schade',
  take: 'Maak een foto',
  another: 'Nog een foto',
  remove: 'Foto weghalen',
  taken: 'Foto',
  close: 'Sluiten, terug zonder foto',
  shoot: 'Foto maken',
  again: 'Opnieuw',
  use: 'Foto gebruiken',
  keeping: 'Foto wordt bewaard',
  orFile: 'Maak een foto met de knop hieronder, of ga terug.',
  cannot: 'Foto maken lukt niet',
  why: 'Waarom niet?',
  without: {
    camera_fails: 'Camera werkt niet',
    not_allowed: 'Mag hier niet',
    too_dark: 'Te donker',
    unsafe: 'Niet veilig',
  },
  trouble: {
    unreadable: { title: 'Dit is geen foto', detail: 'Maak hem opnieuw of kies een andere.' },
    full: {
      title: 'Geen ruimte voor meer foto’s',
      detail: 'Ga terug en zeg waarom er geen is. Foto’s verdwijnen na het versturen.',
    },
    notKept: {
      title: 'De foto is niet bewaard',
      detail: 'Probeer het nog eens, of ga terug en zeg waarom er geen is.',
    },
  },
  waiting: {
    some: '{count, plural, one {# foto wacht} other {# foto’s wachten}} · {size}',
    oldest: 'Oudste {ago}',
    failed:
      '{count, plural, one {# foto kan niet verstuurd worden} other {# foto’s kunnen niet verstuurd worden}}',
    share: 'Ruimte voor foto’s: {percent, number} procent gebruikt',
    title: 'Foto’s',
    none: 'Alle foto’s zijn verstuurd',
    makeRoom: 'Zet het apparaat op wifi. Als het vol is, gaat het werk door zonder foto’s.',
  },
  desk: {
    title: 'Foto’s',
    numbered: 'Foto {number, number}',
    awaited: 'Onderweg sinds {when}. De registratie telt al.',
    overdue: 'Ontbreekt sinds {when}',
    notLoaded: 'De foto laadt niet',
    tryAgain: 'Opnieuw proberen',
    none: 'Geen foto: {why}',
    whole: 'Hele foto',
  },
};
