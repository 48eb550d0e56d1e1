import type { Copy } from '../copy-shape.ts';

export const storage: Copy['storage'] = {
  full: {
    title: 'Stop. Dit apparaat is vol',
    lastScan: 'Leg het laatste stuk terug. De scan is niet bewaard.',
    kept: 'Al het werk ervoor staat hier veilig. Het wordt verstuurd zodra je online bent.',
    freeSpace: 'Maak ruimte, probeer opnieuw',
  },
  newer: {
    title: 'Hier draaide een nieuwere versie',
    detail: 'Herlaad om die terug te krijgen. Er is niets weg.',
  },
  reload: 'Herlaad',
  broken: {
    title: 'Stop. Pak een ander apparaat',
    detail: 'Dit apparaat kan niets bewaren. Breng het naar je teamleider.',
  },
};
