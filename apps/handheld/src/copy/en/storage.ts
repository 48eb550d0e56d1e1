/** What a device says when it can keep no more, or less than it should. */
export const storage = {
  full: {
    title: 'Stop. This device is full',
    lastScan: 'Put the last item back. Its scan was not kept.',
    kept: 'All work before it is safe here. It is sent when the network is back.',
    freeSpace: 'Free space, try again',
  },
  newer: { title: 'A newer version was here', detail: 'Reload to get it back. Nothing is lost.' },
  reload: 'Reload',
  broken: {
    title: 'Stop. Take another device',
    detail: 'This one cannot keep records. Bring it to a supervisor.',
  },
} as const;
