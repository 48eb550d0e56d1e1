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
    starting:
      '{count, plural, =0 {Serverul nu a fost încă găsit} one {Serverul nu a fost încă găsit. # înregistrare așteaptă} few {Serverul nu a fost încă găsit. # înregistrări așteaptă} other {Serverul nu a fost încă găsit. # de înregistrări așteaptă}}',
    synced: 'Toată munca este trimisă',
    syncing:
      '{count, plural, one {Se trimite # înregistrare} few {Se trimit # înregistrări} other {Se trimit # de înregistrări}}',
    offline:
      '{count, plural, =0 {Fără rețea. Nimic de trimis} one {Fără rețea. # înregistrare așteaptă pe dispozitiv} few {Fără rețea. # înregistrări așteaptă pe dispozitiv} other {Fără rețea. # de înregistrări așteaptă pe dispozitiv}}',
    attention:
      '{count, plural, one {# înregistrare cere o decizie} few {# înregistrări cer o decizie} other {# de înregistrări cer o decizie}}',
  },
  synced: { title: 'Toată munca este trimisă', detail: 'Nimic nu așteaptă pe dispozitiv.' },
  starting: { title: 'Se caută serverul', detail: 'Încă nu răspunde. Toată munca e în siguranță aici.' },
  syncing: { title: 'Se trimite acum', detail: 'Lucrează mai departe. Nimic nu se pierde.' },
  offline: {
    title: 'Fără rețea din {time}',
    detail: 'Toată munca e în siguranță pe dispozitiv. Se trimite singură când revine rețeaua.',
  },
  attention: {
    title: 'Cere șefului de tură să verifice',
    detail: 'Unele înregistrări cer o decizie. Lucrează mai departe.',
  },
  waiting: '{count, plural, one {# de trimis} few {# de trimis} other {# de trimis}}',
  showMore: 'Arată încă {count, number}',
  device: 'Dispozitiv',
  lastSync: 'Ultima trimitere',
  never: 'Încă nu',
  storage: 'Memorie',
  storageUsed: '{percent, number} la sută folosit',
  storageFree: '{size} liberi',
  kept: 'Păstrat definitiv',
  keptDetail: 'de browser',
  tryNow: 'Trimite acum',
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
  place: {
    label: 'Unde e munca în siguranță',
    device: 'Pe acest dispozitiv',
    nothingWaits: 'Nimic nu așteaptă doar aici',
    waiting: '{count, plural, one {# înregistrare} few {# înregistrări} other {# de înregistrări}}',
    twice: 'în două locuri',
    oldest: 'cea mai veche {ago}',
    server: 'Pe server',
    notReached: 'Încă nu răspunde',
    all: 'Toată munca, la {time}',
    allBut:
      '{count, plural, one {Toate fără # înregistrare} few {Toate fără # înregistrări} other {Toate fără # de înregistrări}}, la {time}',
    backup: 'În copia de rezervă',
    noBackup: 'Încă nu există copie',
    allSent: 'Tot ce a fost trimis',
    allSentBut:
      '{count, plural, one {Tot fără # înregistrare trimisă} few {Tot fără # înregistrări trimise} other {Tot fără # de înregistrări trimise}}',
  },
  handOver: {
    button: 'Predă munca',
    nothing: 'Nu ai niciun traseu',
    title: 'Predai {run}?',
    detail: 'Se întoarce în listă. Cutiile rămân cum sunt.',
    close: 'Închide, păstrează traseul',
    confirm: 'Predă',
    inHand:
      '{count, plural, one {Pune întâi # articol într-o cutie} few {Pune întâi # articole într-o cutie} other {Pune întâi # de articole într-o cutie}}',
    offline: { title: 'Conectează-te curând', detail: 'Ceilalți văd traseul după trimitere.' },
  },
};
