import type { Copy } from '../copy-shape.ts';

export const camera: Copy['camera'] = {
  label: 'Cameră',
  open: 'Folosește camera',
  close: 'Închide camera',
  starting: 'Camera pornește',
  tryAgain: 'Încearcă din nou',
  lightOn: 'Aprinde lumina',
  lightOff: 'Stinge lumina',
  zoom: 'Zoom {factor}×',
  switch: 'Altă cameră',
  photo: 'Fotografie',
  hint: {
    hold: 'Ține un singur cod în chenar',
    aim: 'Două coduri. Țintește unul',
    read: 'Codul este citit',
    unread: 'Niciun cod în fotografie. Apropie-te',
  },
  problem: {
    denied: {
      title: 'Camera nu este permisă',
      detail: 'Permite-o lângă adresă și încearcă din nou. Sau fă o fotografie.',
    },
    taken: {
      title: 'Camera este ocupată',
      detail: 'Închide cealaltă aplicație și încearcă din nou. Sau fă o fotografie.',
    },
    none: { title: 'Nu există cameră aici', detail: 'Scanează, scrie codul sau fă o fotografie.' },
    unplugged: {
      title: 'Camera a dispărut',
      detail: 'Conecteaz-o din nou și pornește singură. Sau fă o fotografie.',
    },
    insecure: {
      title: 'Camera este blocată',
      detail: 'Deschide Floorhand la adresa https. Sau fă o fotografie.',
    },
  },
};
