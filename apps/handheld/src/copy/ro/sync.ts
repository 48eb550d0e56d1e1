import type { Copy } from '../copy-shape.ts';

export const sync: Copy['sync'] = {
  title: 'Trimitere și dispozitiv',
  pill: {
    offline: 'Fără rețea',
    offlineWith: 'Fără rețea · {count, number}',
    unsent: '{count, number} netrimise',
    toFix: '{count, number} de verificat',
  },
  label: {
    synced: 'Toată munca este trimisă',
    syncing:
      '{count, plural, one {Se trimite # înregistrare} few {Se trimit # înregistrări} other {Se trimit # de înregistrări}}',
    offline:
      '{count, plural, =0 {Fără rețea. Nimic de trimis} one {Fără rețea. # înregistrare așteaptă pe dispozitiv} few {Fără rețea. # înregistrări așteaptă pe dispozitiv} other {Fără rețea. # de înregistrări așteaptă pe dispozitiv}}',
    attention:
      '{count, plural, one {# înregistrare cere o decizie} few {# înregistrări cer o decizie} other {# de înregistrări cer o decizie}}',
  },
  synced: { title: 'Toată munca este trimisă', detail: 'Nimic nu așteaptă pe dispozitiv.' },
  syncing: { title: 'Se trimite acum', detail: 'Lucrează mai departe. Nimic nu se pierde.' },
  offline: {
    title: 'Fără rețea din {time}',
    detail: 'Toată munca e în siguranță pe dispozitiv. Se trimite singură când revine rețeaua.',
  },
  attention: {
    title: 'Cere șefului să verifice',
    detail: 'Unele înregistrări cer o decizie. Lucrează mai departe.',
  },
  waiting: '{count, plural, one {# de trimis} few {# de trimis} other {# de trimis}}',
  showMore: 'Arată încă {count, number}',
  record: {
    picked: 'Luate: {count, number}',
    pickedDetail: '{item} în {tote}',
    short: 'Lipsă la <b>{bin}</b>',
    atBin: 'La locația <b>{bin}</b>',
    counted: 'Numărate: {count, number}',
    bound: 'Cutia {tote} pusă pe cărucior',
    dropped: 'Cutii lăsate la {station}',
    undone: 'Ultima scanare anulată',
    saidCode: 'A spus ce este codul {code}',
    askedLabel: 'A cerut o etichetă',
    setAside:
      '{count, plural, one {Un produs pus deoparte la <b>{bin}</b>} few {# produse puse deoparte la <b>{bin}</b>} other {# de produse puse deoparte la <b>{bin}</b>}}',
    withoutCode: 'A continuat fără codul {code}',
    other: 'Altă înregistrare',
  },
  device: 'Dispozitiv',
  lastSync: 'Ultima trimitere',
  minutesAgo: 'acum {count, number}\u00a0min',
  never: 'Încă nu',
  storage: 'Memorie',
  storageUsed: '{percent, number} la sută folosit',
  kept: 'Păstrat definitiv',
  keptDetail: 'de browser',
  tryNow: 'Încearcă',
  volume: { label: 'Sunet', loud: 'Tare', soft: 'Încet', off: 'Oprit' },
  theme: { label: 'Ecran', system: 'Sistem', light: 'Luminos', dark: 'Întunecat' },
  problem: {
    device_copied: {
      title: 'Dispozitivul a fost copiat',
      detail: 'Tot lucrul este în siguranță. Anunță un șef de tură.',
    },
    signed_out: {
      title: 'Autentifică-te din nou ca să trimiți',
      detail: 'Lucrul este în siguranță pe dispozitiv.',
    },
    other_network: {
      title: 'Rețeaua aceasta nu este a noastră',
      detail: 'Lucrul se păstrează și se trimite mai târziu.',
    },
    server_failing: {
      title: 'Serverul are o problemă',
      detail: 'Lucrul se păstrează și se trimite mai târziu.',
    },
  },
  update: {
    title: 'Versiunea nouă este gata',
    detail: 'Se instalează după această lucrare.',
    now: 'Actualizează acum',
  },
  part: {
    title: 'Această parte lipsește aici',
    detail: 'Munca e în siguranță. Reîncarcă între două lucrări.',
    back: 'Înapoi',
  },
};
