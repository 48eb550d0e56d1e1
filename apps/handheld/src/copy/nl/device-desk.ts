import type { Copy } from '../copy-shape.ts';

export const deviceDesk: Copy['deviceDesk'] = {
  close: 'Sluiten',
  state: {
    active: 'In gebruik',
    draining: 'Wordt leeggemaakt. Het verstuurt zijn werk en wordt dan gewist.',
    lost: 'Kwijt. Wat het stuurt wordt apart bewaard, en het wordt gewist.',
    retired: 'Buiten gebruik',
  },
  act: {
    draining: { title: 'Buiten gebruik stellen', detail: 'Het verstuurt zijn werk en wist zichzelf' },
    lost: { title: 'Als kwijt melden', detail: 'Het werk wordt apart bewaard om te beoordelen' },
    active: { title: 'Weer gebruiken', detail: 'Het gaat verder als voorheen' },
    retired: { title: 'Het komt niet terug', detail: 'Het krijgt niets meer. Niet verstuurd werk is weg.' },
  },
  refused: {
    own_device: { title: 'Dit heb je in je hand', detail: 'Gebruik een andere tablet om het uit te zetten.' },
    device_unknown: { title: 'Apparaat is hier niet', detail: 'Het hoort bij een andere locatie.' },
    device_retired: { title: 'Het is buiten gebruik', detail: 'Meld het opnieuw aan met een code.' },
    no_answer: { title: 'Geen antwoord', detail: 'Probeer het als deze tablet online is.' },
  },
  leaving: {
    title: 'Dit apparaat gaat uit gebruik',
    detail: 'Maak af wat je in handen hebt. Daarna verstuurt het zijn werk en wordt het leeg.',
    sending: 'Het verstuurt zijn werk en wordt leeggemaakt. Pak een ander apparaat.',
  },
  outdated: {
    title: 'Deze app is te oud',
    detail: 'Werk is veilig en wordt verstuurd. Werk bij voor de volgende klus.',
  },
};
