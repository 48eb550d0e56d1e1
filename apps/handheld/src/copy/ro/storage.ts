import type { Copy } from '../copy-shape.ts';

export const storage: Copy['storage'] = {
  full: {
    title: 'Stop. Dispozitivul este plin',
    lastScan: 'Pune înapoi ultima bucată. Scanarea ei nu s-a păstrat.',
    before:
      '{count, plural, =0 {Toată munca de dinainte este trimisă.} one {# înregistrare de dinainte este în siguranță aici.} few {# înregistrări de dinainte sunt în siguranță aici.} other {# de înregistrări de dinainte sunt în siguranță aici.}}',
    freeSpace: 'Eliberează spațiu, reîncearcă',
    export: 'Predă înregistrările șefului de tură',
  },
  broken: {
    title: 'Stop. Ia alt dispozitiv',
    detail: 'Acesta nu poate păstra înregistrări. Du-l la șeful de tură.',
  },
  low: {
    title: 'Trimite munca în curând',
    detail: 'Mai sunt doar {megabytes, number}\u00a0MB pe dispozitiv.',
  },
  mayBeCleared: { title: 'Instalează aplicația pe dispozitiv', detail: 'Browserul îi poate șterge memoria.' },
};
