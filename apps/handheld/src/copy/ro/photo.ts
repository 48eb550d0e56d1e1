/** Photos on the floor and at the desk. */
export const photo = {
  ofDamage: 'Fotografia daunei',
  take: 'Fă o fotografie',
  another: 'Încă o fotografie',
  remove: 'Scoate fotografia',
  taken: 'Fotografie',
  close: 'Închide, înapoi fără fotografie',
  shoot: 'Fotografiază',
  again: 'Din nou',
  use: 'Folosește',
  keeping: 'Se păstrează fotografia',
  orFile: 'Fă o fotografie cu butonul de mai jos sau întoarce-te.',
  cannot: 'Nu pot face fotografie',
  why: 'De ce nu?',
  without: {
    camera_fails: 'Camera nu merge',
    not_allowed: 'Nu e voie aici',
    too_dark: 'Prea întuneric',
    unsafe: 'Nu e sigur',
  },
  trouble: {
    unreadable: { title: 'Nu este o fotografie', detail: 'Fă alta sau alege alta.' },
    full: {
      title: 'Nu mai e loc de fotografii',
      detail: 'Întoarce-te și spune de ce lipsește. Fotografiile pleacă după trimitere.',
    },
    notKept: {
      title: 'Fotografia nu s-a păstrat',
      detail: 'Mai încearcă o dată sau întoarce-te și spune de ce lipsește.',
    },
  },
  waiting: {
    some: '{count, plural, one {# fotografie așteaptă} few {# fotografii așteaptă} other {# de fotografii așteaptă}} · {size}',
    oldest: 'Cea mai veche {ago}',
    failed:
      '{count, plural, one {# fotografie nu poate fi trimisă} few {# fotografii nu pot fi trimise} other {# de fotografii nu pot fi trimise}}',
    share: 'Loc pentru fotografii: {percent, number} la sută folosit',
    title: 'Fotografii',
    none: 'Toate fotografiile sunt trimise',
    makeRoom: 'Conectează dispozitivul la Wi-Fi. Când se umple, munca merge mai departe fără fotografii.',
  },
  desk: {
    title: 'Fotografii',
    numbered: 'Fotografia {number, number}',
    awaited: 'Pe drum de la {when}. Înregistrarea e deja valabilă.',
    overdue: 'Lipsește de la {when}',
    notLoaded: 'Fotografia nu se încarcă',
    tryAgain: 'Încearcă din nou',
    none: 'Fără fotografie: {why}',
    whole: 'Imaginea întreagă',
  },
};
