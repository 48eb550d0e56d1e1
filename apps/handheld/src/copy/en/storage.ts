/** What a device says when it can keep no more, or less than it should. */
export const storage = {
  full: {
    title: 'Stop. This device is full',
    lastScan: 'Put the last item back. Its scan was not kept.',
    before:
      '{count, plural, =0 {All work before it is sent.} one {# record before it is safe here.} other {# records before it are safe here.}}',
    kept: 'All work before it is safe here. It is sent when the network is back.',
    freeSpace: 'Free space, try again',
    export: 'Hand records to a supervisor',
  },
  newer: { title: 'A newer version was here', detail: 'Reload to get it back. Nothing is lost.' },
  reload: 'Reload',
  broken: {
    title: 'Stop. Take another device',
    detail: 'This one cannot keep records. Bring it to a supervisor.',
  },
  low: { title: 'Send work soon', detail: 'Only {megabytes, number}\u00a0MB left on this device.' },
  mayBeCleared: { title: 'Install the app on this device', detail: 'The browser may clear its storage.' },
} as const;
