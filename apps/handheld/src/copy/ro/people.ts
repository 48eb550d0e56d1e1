/** People of the building and how their devices join it. */
export const people = {
  title: 'Oameni',
  count:
    '{count, plural, one {# om lucrează aici} few {# oameni lucrează aici} other {# de oameni lucrează aici}}',
  hire: 'Angajează pe cineva',
  close: 'Închide, înapoi la oameni',
  name: 'Nume',
  badge: 'Ecuson',
  badgeHint: 'Ce citește scanerul de pe ecuson.',
  roles: 'Muncă',
  role: { receiver: 'Recepție', picker: 'Culegere', packer: 'Ambalare', supervisor: 'Șef de tură' },
  language: 'Limbă',
  brands: 'Branduri',
  allBrands: 'Toate',
  brandsOrAll: 'Branduri (niciunul: toate)',
  state: 'Stare',
  here: 'Lucrează aici',
  left: 'A plecat',
  save: 'Salvează',
  saving: 'O clipă',
  newPin: 'Dă un PIN nou',
  missing: { name: 'Scrie întâi numele.', badge: 'Scrie întâi ecusonul.', roles: 'Alege întâi munca.' },
  trouble: {
    badge_taken: {
      title: 'Altcineva are acest ecuson',
      detail: 'Ia alt ecuson sau schimbă-l întâi pe al lui.',
    },
    own_leave: { title: 'Te-ai bloca pe tine', detail: 'Alt șef de tură trebuie să facă asta.' },
    person_unknown: {
      title: 'Persoana nu este cunoscută aici',
      detail: 'Închide, așteaptă lista și încearcă din nou.',
    },
    unreached: {
      title: 'Serverul nu a răspuns',
      detail: 'Nimic nu s-a schimbat. Încearcă din nou când ai rețea.',
    },
  },
  pin: {
    title: 'Acte pentru {name}',
    detail: 'Notează PIN-ul sau predă-l acum: se arată o singură dată.',
    pin: 'PIN',
    noted: 'Predat',
  },
  join: {
    add: 'Adaugă un dispozitiv',
    title: 'Înscrie un dispozitiv',
    detail:
      'Pe noul dispozitiv deschide această adresă și scanează sau scrie codul. Este bun pentru un dispozitiv, până la {time}.',
    code: 'Cod',
    done: 'Gata',
    unreached: 'Serverul nu a răspuns. Încearcă din nou când ai rețea.',
    close: 'Închide, înapoi la dispozitive',
  },
} as const;
