import type { Copy } from '../copy-shape.ts';

export const label: Copy['label'] = {
  close: 'Sluiten, terug naar het werk',
  hint: 'Scan hem van dit scherm. Te donker? Zet het scherm feller.',
  tooSmall: 'Dit scherm is te klein. Draai het apparaat.',
  print: 'Label printen',
  again: 'Opnieuw printen',
  here: 'Hier gevraagde labels',
  fate: {
    unknown: { title: 'Label ontbreekt nog', detail: 'Tik voor de code' },
    unsent: { title: 'Nog niet verzonden', detail: 'Wordt geprint zodra dit apparaat online is.' },
    sent: { title: 'Naar de printer', detail: 'Het komt vanzelf.' },
    waits: 'Nog niet geprint',
    held: 'Niet geprint',
    printed: { title: 'Geprint om {time}', detail: 'Pak het bij de printer.' },
    notNeeded: { title: 'Van de lijst gehaald', detail: 'Er wordt niets geprint.' },
  },
  trouble: {
    no_printer: 'Geen printer neemt het aan. Vraag een teamleider.',
    by_hand: 'De balie print het zelf.',
  },
};
