import type { Copy } from '../copy-shape.ts';

export const storage: Copy['storage'] = {
  full: {
    title: 'Stop. Dispozitivul este plin',
    lastScan: 'Pune înapoi ultima bucată. Scanarea ei nu s-a păstrat.',
    kept: 'Toată munca de dinainte este în siguranță aici. Se trimite când revine rețeaua.',
    freeSpace: 'Eliberează spațiu, reîncearcă',
  },
  newer: {
    title: 'Aici a fost o versiune nouă',
    detail: 'Reîncarcă pentru a o recăpăta. Nu s-a pierdut nimic.',
  },
  reload: 'Reîncarcă',
  broken: {
    title: 'Stop. Ia alt dispozitiv',
    detail: 'Acesta nu poate păstra înregistrări. Du-l la șeful de tură.',
  },
};
