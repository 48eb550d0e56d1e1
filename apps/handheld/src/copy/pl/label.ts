import type { Copy } from '../copy-shape.ts';

export const label: Copy['label'] = {
  close: 'Zamknij, wróć do pracy',
  hint: 'Zeskanuj z tego ekranu. Za ciemno? Rozjaśnij ekran.',
  tooSmall: 'Ten ekran jest za mały. Obróć urządzenie.',
  print: 'Drukuj etykietę',
  again: 'Drukuj ponownie',
  here: 'Etykiety zamówione tutaj',
  fate: {
    unknown: { title: 'Brakuje etykiety', detail: 'Dotknij, aby zobaczyć kod' },
    unsent: { title: 'Jeszcze nie wysłano', detail: 'Wydrukuje się, gdy urządzenie będzie online.' },
    sent: { title: 'Wysłano do druku', detail: 'Wydrukuje się sama.' },
    waits: 'Jeszcze nie wydrukowana',
    held: 'Nie wydrukowano',
    printed: { title: 'Wydrukowano o {time}', detail: 'Weź ją z drukarki.' },
    notNeeded: { title: 'Zdjęto z listy', detail: 'Nic się nie wydrukuje.' },
  },
  trouble: {
    no_printer: 'Żadna drukarka jej nie przyjmuje. Powiedz kierownikowi.',
    by_hand: 'Drukuje ją biuro, ręcznie.',
  },
};
