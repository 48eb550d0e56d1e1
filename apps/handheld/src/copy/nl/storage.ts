import type { Copy } from '../copy-shape.ts';

export const storage: Copy['storage'] = {
  full: {
    title: 'Stop. Dit apparaat is vol',
    lastScan: 'Leg het laatste stuk terug. De scan is niet bewaard.',
    before:
      '{count, plural, =0 {Al het werk ervoor is verstuurd.} one {# regel van daarvoor staat hier veilig.} other {# regels van daarvoor staan hier veilig.}}',
    freeSpace: 'Maak ruimte, probeer opnieuw',
    export: 'Geef werk aan de teamleider',
  },
  broken: {
    title: 'Stop. Pak een ander apparaat',
    detail: 'Dit apparaat kan niets bewaren. Breng het naar je teamleider.',
  },
  low: {
    title: 'Verstuur je werk snel',
    detail: 'Nog maar {megabytes, number}\u00a0MB vrij op dit apparaat.',
  },
  mayBeCleared: { title: 'Installeer de app op dit apparaat', detail: 'De browser kan de opslag wissen.' },
};
