import type { Copy } from '../copy-shape.ts';

export const label: Copy['label'] = {
  close: 'Închide, înapoi la lucru',
  hint: 'Scaneaz-o de pe acest ecran. Prea întunecat? Mărește luminozitatea.',
  tooSmall: 'Ecranul e prea mic. Rotește dispozitivul.',
  print: 'Tipărește eticheta',
  again: 'Tipărește din nou',
  here: 'Etichete cerute aici',
  fate: {
    unknown: { title: 'Eticheta lipsește', detail: 'Atinge pentru cod' },
    unsent: { title: 'Încă netrimisă', detail: 'Se tipărește când dispozitivul este online.' },
    sent: { title: 'Trimisă la tipărit', detail: 'Iese singură.' },
    waits: 'Încă netipărită',
    held: 'Nu s-a tipărit',
    printed: { title: 'Tipărită la {time}', detail: 'Ia-o de la imprimantă.' },
    notNeeded: { title: 'Scoasă de pe listă', detail: 'Nu se tipărește nimic.' },
  },
  trouble: {
    no_printer: 'Nicio imprimantă nu o ia. Spune unui șef de tură.',
    by_hand: 'Biroul o tipărește manual.',
  },
};
