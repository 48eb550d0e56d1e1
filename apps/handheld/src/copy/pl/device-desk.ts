import type { Copy } from '../copy-shape.ts';

export const deviceDesk: Copy['deviceDesk'] = {
  close: 'Zamknij',
  state: {
    active: 'W użyciu',
    draining: 'W trakcie opróżniania. Wyśle swoją pracę i zostanie wyczyszczone.',
    lost: 'Zgubione. Co przyśle, odkładamy na bok, a ono zostanie wyczyszczone.',
    retired: 'Wycofane',
  },
  act: {
    draining: { title: 'Wycofaj z użycia', detail: 'Wyśle swoją pracę i samo się wyczyści' },
    lost: { title: 'Zgłoś jako zgubione', detail: 'Jego praca zostaje odłożona do oceny' },
    active: { title: 'Przywróć do użycia', detail: 'Działa dalej jak przedtem' },
    retired: { title: 'Już nie wróci', detail: 'Nic więcej nie dostanie. Niewysłana praca przepada.' },
  },
  refused: {
    own_device: { title: 'Masz je w ręku', detail: 'Wycofaj je z innego tabletu.' },
    device_unknown: { title: 'Nie ma tu tego urządzenia', detail: 'Należy do innego magazynu.' },
    device_retired: { title: 'Jest już wycofane', detail: 'Zarejestruj je na nowo kodem.' },
    no_answer: { title: 'Brak odpowiedzi', detail: 'Spróbuj, gdy tablet będzie online.' },
  },
  leaving: {
    title: 'To urządzenie jest wycofywane',
    detail: 'Dokończ to, co masz w rękach. Potem wyśle pracę i zostanie opróżnione.',
    sending: 'Wysyła swoją pracę i zostanie opróżnione. Weź inne urządzenie.',
  },
  outdated: {
    title: 'Aplikacja jest za stara',
    detail: 'Praca jest bezpieczna i wysyłana. Zaktualizuj przed następnym zadaniem.',
  },
};
