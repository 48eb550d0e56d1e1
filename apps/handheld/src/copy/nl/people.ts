/** People of the building and how their devices join it. */
export const people = {
  title: 'Mensen',
  count: '{count, plural, one {# persoon werkt hier} other {# mensen werken hier}}',
  hire: 'Iemand aannemen',
  close: 'Sluiten, terug naar de mensen',
  name: 'Naam',
  badge: 'Badge',
  badgeHint: 'Wat de scanner van de badge leest.',
  roles: 'Werk',
  role: { receiver: 'Ontvangst', picker: 'Picken', packer: 'Inpakken', supervisor: 'Teamleider' },
  language: 'Taal',
  brands: 'Merken',
  allBrands: 'Alle',
  brandsOrAll: 'Merken (geen: alle)',
  state: 'Status',
  here: 'Werkt hier',
  left: 'Is weg',
  save: 'Opslaan',
  saving: 'Een ogenblik',
  newPin: 'Nieuwe pincode geven',
  missing: { name: 'Vul eerst de naam in.', badge: 'Vul eerst de badge in.', roles: 'Kies eerst het werk.' },
  trouble: {
    badge_taken: {
      title: 'Iemand anders heeft deze badge',
      detail: 'Neem een andere badge, of wijzig eerst die van hem of haar.',
    },
    own_leave: { title: 'Zo sluit je jezelf buiten', detail: 'Een andere teamleider moet dit doen.' },
    person_unknown: {
      title: 'Deze persoon is hier niet bekend',
      detail: 'Sluit, wacht op de lijst en probeer opnieuw.',
    },
    unreached: {
      title: 'De server is niet bereikt',
      detail: 'Er is niets gewijzigd. Probeer opnieuw met verbinding.',
    },
  },
  pin: {
    title: 'Gegevens voor {name}',
    detail: 'Schrijf de pincode op of geef hem nu: hij wordt één keer getoond.',
    pin: 'Pincode',
    noted: 'Overhandigd',
  },
  join: {
    add: 'Apparaat toevoegen',
    title: 'Apparaat aanmelden',
    detail:
      'Open dit adres op het nieuwe apparaat en scan of typ de code. Hij geldt voor één apparaat, tot {time}.',
    code: 'Code',
    done: 'Klaar',
    unreached: 'De server is niet bereikt. Probeer opnieuw met verbinding.',
    close: 'Sluiten, terug naar de apparaten',
  },
} as const;
