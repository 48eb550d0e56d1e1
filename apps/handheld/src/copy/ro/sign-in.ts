import type { Copy } from '../copy-shape.ts';

export const signIn: Copy['signIn'] = {
  scanBadge: 'Scanează ecusonul',
  noBadge: 'Fără ecuson? Introdu numărul',
  badgeNumber: 'Numărul ecusonului',
  digits: '{count, number} din {length, number} cifre',
  enterPin: 'Introdu codul PIN',
  pin: 'PIN',
  person: 'Tu',
  badgeLine: 'Ecuson {number}',
  notMe: 'Nu sunt eu, schimbă persoana',
  problem: {
    not_a_badge: { title: 'Acesta nu este un ecuson', detail: 'Scanează codul de pe ecuson.' },
    unknown_badge: { title: 'Ecusonul nu este cunoscut aici', detail: 'Cere șefului de tură să îl adauge.' },
    badge_off: { title: 'Ecusonul este dezactivat', detail: 'Întreabă șeful de tură.' },
    wrong_pin: {
      title: 'Codul PIN nu se potrivește',
      detail:
        '{left, plural, one {Mai ai # încercare.} few {Mai ai # încercări.} other {Mai ai # de încercări.}}',
    },
    locked: {
      title: 'Așteaptă {minutes, number}\u00a0min, apoi reîncearcă',
      detail: 'Au fost prea multe încercări la rând.',
    },
    needs_network: { title: 'Intră o dată cu rețea', detail: 'Dispozitivul nu cunoaște încă ecusonul.' },
    device_leaving: { title: 'Dispozitivul se scoate din uz', detail: 'Ia altul.' },
    grant_expired: { title: 'Conectează-te ca să intri', detail: 'Fără rețea poți intra o singură tură.' },
  },
};
