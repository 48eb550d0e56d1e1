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
    starting:
      '{count, plural, =0 {De server is nog niet bereikt} one {De server is nog niet bereikt. # regel wacht} other {De server is nog niet bereikt. # regels wachten}}',
    synced: 'Al het werk is verstuurd',
    syncing: '{count, plural, one {# regel wordt verstuurd} other {# regels worden verstuurd}}',
    offline:
      '{count, plural, =0 {Offline. Er wacht niets} one {Offline. # regel wacht op dit apparaat} other {Offline. # regels wachten op dit apparaat}}',
    attention: '{count, plural, one {# regel vraagt aandacht} other {# regels vragen aandacht}}',
  },
  synced: { title: 'Al het werk is verstuurd', detail: 'Op dit apparaat wacht niets.' },
  starting: { title: 'Zoekt de server', detail: 'Nog niet bereikt. Al het werk staat hier veilig.' },
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
  device: 'Apparaat',
  lastSync: 'Laatst verstuurd',
  never: 'Nog niet',
  storage: 'Opslag',
  storageUsed: '{percent, number} procent gebruikt',
  storageFree: '{size} vrij',
  kept: 'Blijft bewaard',
  keptDetail: 'door de browser',
  tryNow: 'Verstuur nu',
  volume: { label: 'Geluid', loud: 'Hard', soft: 'Zacht', off: 'Uit' },
  theme: { label: 'Scherm', system: 'Systeem', light: 'Licht', dark: 'Donker' },
  problem: {
    device_copied: {
      title: 'Dit apparaat is gekopieerd',
      detail: 'Al het werk is veilig. Meld het een teamleider.',
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
  place: {
    label: 'Waar werk veilig is',
    device: 'Op dit apparaat',
    nothingWaits: 'Niets wacht alleen hier',
    waiting: '{count, plural, one {# regel} other {# regels}}',
    twice: 'op twee plaatsen',
    oldest: 'oudste {ago}',
    server: 'Op de server',
    notReached: 'Nog niet bereikt',
    all: 'Al het werk, stand {time}',
    allBut: '{count, plural, one {Alles op # regel na} other {Alles op # regels na}}, stand {time}',
    backup: 'In de back-up',
    noBackup: 'Er is nog geen back-up',
    allSent: 'Al het verstuurde werk',
    allSentBut:
      '{count, plural, one {Op # verstuurde regel na alles} other {Op # verstuurde regels na alles}}',
  },
  handOver: {
    button: 'Draag werk over',
    nothing: 'Je hebt geen ronde',
    title: '{run} overdragen?',
    detail: 'Die gaat terug naar de lijst. Bakken blijven zoals ze zijn.',
    close: 'Sluit, houd de ronde',
    confirm: 'Draag over',
    inHand: '{count, plural, one {Leg eerst # stuk in een bak} other {Leg eerst # stuks in een bak}}',
    offline: { title: 'Ga snel online', detail: 'Anderen zien de ronde na het versturen.' },
  },
};
