export const enrol = {
  newDevice: 'New device',
  title: 'Join this building',
  detail: 'Ask a supervisor for a code. Scan or type it.',
  code: 'Code',
  codeFirst: 'Type the code first',
  join: 'Join',
  again: 'Try again',
  codeUnknown: { title: 'Code is not valid', detail: 'It lasts ten minutes. Ask for a new one.' },
  needsNetwork: { title: 'Go online to start', detail: 'This device is new here.' },
  kept: {
    title: '{count, plural, one {# record is safe here} other {# records are safe here}}',
    detail: 'Join again. They are sent then.',
  },
} as const;
