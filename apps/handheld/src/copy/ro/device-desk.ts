import type { Copy } from '../copy-shape.ts';

export const deviceDesk: Copy['deviceDesk'] = {
  close: 'Închide',
  state: {
    active: 'În uz',
    draining: 'Se golește. Își trimite munca și apoi se șterge.',
    lost: 'Pierdut. Ce trimite se pune deoparte, iar el se șterge.',
    retired: 'Scos din uz',
  },
  act: {
    draining: { title: 'Scoate din uz', detail: 'Își trimite munca, apoi se șterge singur' },
    lost: { title: 'Declară pierdut', detail: 'Munca lui se pune deoparte ca să o judeci' },
    active: { title: 'Folosește-l din nou', detail: 'Merge mai departe ca înainte' },
    retired: {
      title: 'Nu se mai întoarce',
      detail: 'Nu mai primește nimic. Munca netrimisă de pe el se pierde.',
    },
  },
  refused: {
    own_device: { title: 'Pe acesta îl ții în mână', detail: 'Scoate-l din uz de pe altă tabletă.' },
    device_unknown: { title: 'Dispozitivul nu este aici', detail: 'Aparține altui depozit.' },
    device_retired: { title: 'Este scos din uz', detail: 'Înscrie-l din nou cu un cod.' },
    no_answer: { title: 'Niciun răspuns', detail: 'Încearcă din nou când tableta este conectată.' },
  },
  leaving: {
    title: 'Acest dispozitiv se scoate din uz',
    detail: 'Termină ce ai în mână. Apoi își trimite munca și se golește.',
    sending: 'Își trimite munca și se golește. Ia alt dispozitiv.',
  },
  outdated: {
    title: 'Aplicația este prea veche',
    detail: 'Munca este în siguranță și se trimite. Actualizează înainte de următoarea lucrare.',
  },
};
