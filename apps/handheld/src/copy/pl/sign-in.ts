import type { Copy } from '../copy-shape.ts';

export const signIn: Copy['signIn'] = {
  scanBadge: 'Zeskanuj identyfikator',
  noBadge: 'Bez identyfikatora? Wpisz numer',
  badgeNumber: 'Numer identyfikatora',
  digits: 'Cyfry: {count, number} z {length, number}',
  enterPin: 'Wpisz swój PIN',
  pin: 'PIN',
  person: 'Ty',
  badgeLine: 'Identyfikator {number}',
  notMe: 'To nie ja, zmień osobę',
  problem: {
    not_a_badge: { title: 'To nie jest identyfikator', detail: 'Zeskanuj kod na swoim identyfikatorze.' },
    unknown_badge: { title: 'Nie znamy tego identyfikatora', detail: 'Poproś kierownika o dodanie.' },
    badge_off: { title: 'Identyfikator jest wyłączony', detail: 'Zapytaj kierownika.' },
    wrong_pin: {
      title: 'PIN się nie zgadza',
      detail:
        '{left, plural, one {Została # próba.} few {Zostały # próby.} many {Zostało # prób.} other {Zostało # próby.}}',
    },
    locked: { title: 'Odczekaj {minutes, number}\u00a0min i spróbuj', detail: 'Było za dużo prób z rzędu.' },
    needs_network: { title: 'Zaloguj się raz online', detail: 'To urządzenie jeszcze Cię nie zna.' },
    device_leaving: { title: 'To urządzenie jest wycofywane', detail: 'Weź inne.' },
    grant_expired: {
      title: 'Połącz się, żeby się zalogować',
      detail: 'Logowanie offline działa jedną zmianę.',
    },
  },
};
