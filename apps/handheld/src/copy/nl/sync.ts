import type { Copy } from '../copy-shape.ts';

export const sync: Copy['sync'] = {
  title: 'Versturen en apparaat',
  pill: {
    offline: 'Offline',
    offlineWith: 'Offline · {count, number}',
    unsent: '{count, number} te versturen',
    toFix: '{count, number} te bekijken',
  },
  label: {
    synced: 'Al het werk is verstuurd',
    syncing: '{count, plural, one {# regel wordt verstuurd} other {# regels worden verstuurd}}',
    offline:
      '{count, plural, =0 {Offline. Er wacht niets} one {Offline. # regel wacht op dit apparaat} other {Offline. # regels wachten op dit apparaat}}',
    attention: '{count, plural, one {# regel vraagt aandacht} other {# regels vragen aandacht}}',
  },
  synced: { title: 'Al het werk is verstuurd', detail: 'Op dit apparaat wacht niets.' },
  syncing: { title: 'Wordt nu verstuurd', detail: 'Werk door. Er gaat niets verloren.' },
  offline: {
    title: 'Offline sinds {time}',
    detail: 'Al je werk staat veilig op dit apparaat. Het verstuurt zichzelf zodra je online bent.',
  },
  attention: {
    title: 'Vraag je teamleider te kijken',
    detail: 'Een paar regels vragen een besluit. Werk door.',
  },
  waiting: '{count, plural, one {# wacht op versturen} other {# wachten op versturen}}',
  showMore: 'Toon nog {count, number}',
  record: {
    picked: '{count, number} gepickt',
    pickedDetail: '{item} in {tote}',
    short: 'Tekort op <b>{bin}</b>',
    atBin: 'Bij locatie <b>{bin}</b>',
    counted: '{count, number} geteld',
    bound: 'Bak {tote} op de kar gezet',
    dropped: 'Bakken afgegeven bij {station}',
    undone: 'Laatste scan ongedaan gemaakt',
    saidCode: 'Gezegd wat code {code} is',
    askedLabel: 'Om een label gevraagd',
    setAside:
      '{count, plural, one {# artikel apart gelegd op <b>{bin}</b>} other {# artikelen apart gelegd op <b>{bin}</b>}}',
    withoutCode: 'Verder zonder code {code}',
    other: 'Andere regel',
  },
  device: 'Apparaat',
  lastSync: 'Laatst verstuurd',
  minutesAgo: '{count, number}\u00a0min geleden',
  never: 'Nog niet',
  storage: 'Opslag',
  storageUsed: '{percent, number} procent gebruikt',
  kept: 'Blijft bewaard',
  keptDetail: 'door de browser',
  tryNow: 'Probeer nu',
  volume: { label: 'Geluid', loud: 'Hard', soft: 'Zacht', off: 'Uit' },
  theme: { label: 'Scherm', system: 'Systeem', light: 'Licht', dark: 'Donker' },
  problem: {
    device_copied: {
      title: 'Dit apparaat is gekopieerd',
      detail: 'Al het werk is veilig. Meld het een leidinggevende.',
    },
    signed_out: { title: 'Log opnieuw in om te versturen', detail: 'Het werk is veilig op dit apparaat.' },
    other_network: {
      title: 'Dit netwerk is niet van ons',
      detail: 'Het werk blijft bewaard en gaat later mee.',
    },
    server_failing: {
      title: 'De server heeft een probleem',
      detail: 'Het werk blijft bewaard en gaat later mee.',
    },
  },
  update: { title: 'Nieuwe versie staat klaar', detail: 'Die komt na deze klus.', now: 'Werk nu bij' },
  part: {
    title: 'Dit deel ontbreekt hier',
    detail: 'Werk is veilig. Herlaad tussen twee klussen.',
    back: 'Terug',
  },
};
