/** Devices that are taken out of use, and apps that are too old: what the desk reads, and what the device says. */
export const deviceDesk = {
  close: 'Close',
  state: {
    active: 'In use',
    draining: 'Being emptied. It sends what it holds and is wiped then.',
    lost: 'Lost. What it sends is kept aside, and it is wiped.',
    retired: 'Out of use',
  },
  act: {
    draining: { title: 'Take out of use', detail: 'It sends its work, then wipes itself' },
    lost: { title: 'Report lost', detail: 'Its work is kept aside for you to judge' },
    active: { title: 'Use it again', detail: 'It goes on as before' },
    retired: {
      title: 'It will not come back',
      detail: 'It gets nothing any more. Unsent work on it is gone.',
    },
  },
  refused: {
    own_device: { title: 'You hold this one', detail: 'Use another tablet to take it out of use.' },
    device_unknown: { title: 'Device is not here', detail: 'It belongs to another site.' },
    device_retired: { title: 'It is out of use', detail: 'Enrol it anew with a code.' },
    no_answer: { title: 'No answer', detail: 'Try again when this tablet is online.' },
  },
  leaving: {
    title: 'Device goes out of use',
    detail: 'Finish what is in your hands. Then it sends its work and is emptied.',
    sending: 'It sends its work and is emptied. Take another device.',
  },
  outdated: { title: 'This app is too old', detail: 'Work is safe and is sent. Update before the next job.' },
} as const;
