/** The camera as a scanner: what it does, and what to do when it does not. */
export const camera = {
  label: 'Camera',
  open: 'Use camera',
  close: 'Close camera',
  starting: 'Camera is starting',
  tryAgain: 'Try again',
  lightOn: 'Light on',
  lightOff: 'Light off',
  zoom: 'Zoom {factor}×',
  switch: 'Other camera',
  photo: 'Photo',
  hint: {
    hold: 'Hold one code in the box',
    aim: 'Two codes. Aim at one',
    read: 'Code is read',
    unread: 'No code in the photo. Take it closer',
  },
  problem: {
    denied: {
      title: 'Camera is not allowed',
      detail: 'Allow it beside the address, then try again. Or take a photo.',
    },
    taken: { title: 'Camera is in use', detail: 'Close the other app and try again. Or take a photo.' },
    none: { title: 'No camera here', detail: 'Scan, type the code or take a photo.' },
    unplugged: { title: 'Camera is gone', detail: 'Plug it in again and it goes on. Or take a photo.' },
    insecure: { title: 'Camera is locked', detail: 'Open Floorhand at its https address. Or take a photo.' },
  },
} as const;
