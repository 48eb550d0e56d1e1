/** Photos on the floor and at the desk. */
export const photo = {
  ofDamage: 'Zdjęcie uszkodzenia',
  take: 'Zrób zdjęcie',
  another: 'Jeszcze jedno zdjęcie',
  remove: 'Usuń zdjęcie',
  taken: 'Zdjęcie',
  close: 'Zamknij, wróć bez zdjęcia',
  shoot: 'Zrób zdjęcie',
  again: 'Jeszcze raz',
  use: 'Użyj zdjęcia',
  keeping: 'Zapisuję zdjęcie',
  orFile: 'Zrób zdjęcie przyciskiem poniżej albo wróć.',
  cannot: 'Nie mogę zrobić zdjęcia',
  why: 'Dlaczego?',
  without: {
    camera_fails: 'Aparat nie działa',
    not_allowed: 'Tu nie wolno',
    too_dark: 'Za ciemno',
    unsafe: 'Niebezpiecznie',
  },
  trouble: {
    unreadable: { title: 'To nie jest zdjęcie', detail: 'Zrób je jeszcze raz albo wybierz inne.' },
    full: {
      title: 'Brak miejsca na zdjęcia',
      detail: 'Wróć i powiedz, czemu go nie ma. Zdjęcia znikają po wysłaniu.',
    },
    notKept: {
      title: 'Zdjęcie nie zostało zapisane',
      detail: 'Spróbuj jeszcze raz albo wróć i powiedz, czemu go nie ma.',
    },
  },
  waiting: {
    some: '{count, plural, one {# zdjęcie czeka} few {# zdjęcia czekają} many {# zdjęć czeka} other {# zdjęcia czeka}} · {size}',
    oldest: 'Najstarsze {ago}',
    failed:
      '{count, plural, one {# zdjęcia nie da się wysłać} few {# zdjęć nie da się wysłać} many {# zdjęć nie da się wysłać} other {# zdjęcia nie da się wysłać}}',
    share: 'Miejsce na zdjęcia: zajęte {percent, number} procent',
    title: 'Zdjęcia',
    none: 'Wszystkie zdjęcia wysłane',
    makeRoom: 'Podłącz urządzenie do Wi-Fi. Gdy się zapełni, praca idzie dalej bez zdjęć.',
  },
  desk: {
    title: 'Zdjęcia',
    numbered: 'Zdjęcie {number, number}',
    awaited: 'W drodze od {when}. Zapis już się liczy.',
    overdue: 'Brak od {when}',
    notLoaded: 'Zdjęcie się nie wczytuje',
    tryAgain: 'Spróbuj ponownie',
    none: 'Bez zdjęcia: {why}',
    whole: 'Całe zdjęcie',
  },
};
