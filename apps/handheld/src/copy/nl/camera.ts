import type { Copy } from '../copy-shape.ts';

export const camera: Copy['camera'] = {
  label: 'Camera',
  open: 'Gebruik camera',
  close: 'Sluit camera',
  starting: 'Camera start op',
  tryAgain: 'Probeer opnieuw',
  lightOn: 'Licht aan',
  lightOff: 'Licht uit',
  zoom: 'Zoom {factor}×',
  switch: 'Andere camera',
  photo: 'Foto',
  hint: {
    hold: 'Houd één code in het kader',
    aim: 'Twee codes. Richt op één',
    read: 'Code is gelezen',
    unread: 'Geen code op de foto. Ga dichterbij',
  },
  problem: {
    denied: {
      title: 'Camera mag niet',
      detail: 'Sta de camera toe naast het adres en probeer opnieuw. Of maak een foto.',
    },
    taken: {
      title: 'Camera is in gebruik',
      detail: 'Sluit de andere app en probeer opnieuw. Of maak een foto.',
    },
    none: { title: 'Geen camera hier', detail: 'Scan, typ de code of maak een foto.' },
    unplugged: { title: 'Camera is weg', detail: 'Sluit hem weer aan en het gaat verder. Of maak een foto.' },
    insecure: {
      title: 'Camera is geblokkeerd',
      detail: 'Open Floorhand via het https-adres. Of maak een foto.',
    },
  },
};
