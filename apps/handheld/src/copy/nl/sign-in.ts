import type { Copy } from '../copy-shape.ts';

export const signIn: Copy['signIn'] = {
  scanBadge: 'Scan je badge',
  noBadge: 'Geen badge? Toets je nummer in',
  badgeNumber: 'Badgenummer',
  digits: '{count, number} van {length, number} cijfers',
  enterPin: 'Toets je pincode in',
  pin: 'Pincode',
  person: 'Jij',
  badgeLine: 'Badge {number}',
  notMe: 'Dit ben ik niet, wissel',
  problem: {
    not_a_badge: { title: 'Dat is geen badge', detail: 'Scan de code op je badge.' },
    unknown_badge: { title: 'Deze badge is hier onbekend', detail: 'Vraag je teamleider om hulp.' },
    badge_off: { title: 'Deze badge staat uit', detail: 'Vraag je teamleider.' },
    wrong_pin: {
      title: 'Pincode klopt niet',
      detail: '{left, plural, one {Nog # poging.} other {Nog # pogingen.}}',
    },
    locked: {
      title: 'Wacht {minutes, number}\u00a0min, probeer opnieuw',
      detail: 'Het is te vaak achter elkaar geprobeerd.',
    },
    needs_network: { title: 'Log één keer online in', detail: 'Dit apparaat kent je badge nog niet.' },
    device_leaving: { title: 'Dit apparaat gaat uit gebruik', detail: 'Pak een ander.' },
    grant_expired: { title: 'Ga online om in te loggen', detail: 'Offline inloggen geldt één dienst.' },
  },
};
