export const signIn = {
  scanBadge: 'Scan your badge',
  noBadge: 'No badge? Enter your number',
  badgeNumber: 'Badge number',
  digits: '{count, number} of {length, number} digits',
  enterPin: 'Enter your PIN',
  pin: 'PIN',
  person: 'You',
  badgeLine: 'Badge {number}',
  notMe: 'Not me, change person',
  problem: {
    not_a_badge: { title: 'That is not a badge', detail: 'Scan the code on your badge.' },
    unknown_badge: { title: 'Badge is not known here', detail: 'Ask a supervisor to add it.' },
    badge_off: { title: 'This badge is switched off', detail: 'Ask a supervisor.' },
    wrong_pin: {
      title: 'PIN does not match',
      detail: '{left, plural, one {# try left.} other {# tries left.}}',
    },
    locked: { title: 'Wait {minutes, number}\u00a0min, then try again', detail: 'Too many tries in a row.' },
    needs_network: { title: 'Go online once with this badge', detail: 'This device does not know it yet.' },
    device_leaving: { title: 'Device goes out of use', detail: 'Take another one.' },
    grant_expired: { title: 'Go online to sign in', detail: 'Offline sign-in lasts one shift.' },
  },
} as const;
