/** People of the building and how their devices join it. */
export const people = {
  title: 'People',
  count: '{count, plural, one {# person works here} other {# people work here}}',
  hire: 'Hire somebody',
  close: 'Close, back to the people',
  name: 'Name',
  badge: 'Badge',
  badgeHint: 'What the scanner reads off the badge.',
  roles: 'Work',
  role: { receiver: 'Receiving', picker: 'Picking', packer: 'Packing', supervisor: 'Supervisor' },
  language: 'Language',
  brands: 'Brands',
  allBrands: 'All',
  state: 'State',
  here: 'Works here',
  left: 'Has left',
  save: 'Save',
  saving: 'One moment',
  newPin: 'Give a new PIN',
  missing: {
    name: 'Write the name first.',
    badge: 'Write the badge first.',
    roles: 'Choose the work first.',
  },
  trouble: {
    badge_taken: {
      title: 'Somebody else has this badge',
      detail: 'Take another badge, or change theirs first.',
    },
    own_leave: { title: 'You would lock yourself out', detail: 'Another supervisor has to do this.' },
    person_unknown: {
      title: 'This person is not known here',
      detail: 'Close, wait for the list, and try again.',
    },
    unreached: { title: 'The server was not reached', detail: 'Nothing was changed. Try again when online.' },
  },
  pin: {
    title: 'Papers for {name}',
    detail: 'Write the PIN down or hand it over now: it is shown this once.',
    pin: 'PIN',
    noted: 'Handed over',
  },
  join: {
    add: 'Add a device',
    title: 'Join a device',
    detail:
      'On the new device open this address and scan or type the code. It is good for one device, until {time}.',
    code: 'Code',
    done: 'Done',
    unreached: 'The server was not reached. Try again when online.',
    close: 'Close, back to the devices',
  },
} as const;
