import type { Copy } from '../copy-shape.ts';

export const empty: Copy['empty'] = {
  allPicked: { title: 'Alles gepickt', detail: 'Nieuw werk verschijnt hier vanzelf.' },
  newDevice: { title: 'Dit apparaat is nieuw', detail: 'Blijf één keer online om werk te laden.' },
  offlineDone: { title: 'Offline, en alles klaar', detail: 'Het geladen werk is af en veilig.' },
  nothingToDecide: { title: 'Niets te beslissen', detail: 'Alles klopt. Nieuwe meldingen komen hier.' },
  noWaves: { title: 'Nog geen golven', detail: 'Geef orders vrij om te beginnen.' },
  noOrders: { title: 'Geen order gevonden', detail: 'Zoek op iets anders.' },
  noDevices: { title: 'Nog geen apparaten', detail: 'Een apparaat verschijnt na de eerste login.' },
};

export const demo: Copy['demo'] = {
  title: 'Probeer een pick',
  noRealStock: 'Geen echte voorraad',
  practice: 'Oefenen',
  leave: 'Stop met oefenen',
  stepOf: 'Oefenstap {step, number} van {total, number}',
  intro: 'Richt je scanner op dit scherm of tik op de barcode.',
  tile: { bin: '{step, number} Locatie', item: '{step, number} Artikel', tote: '{step, number} Bak' },
  tapToScan: 'Tik om {code} te scannen',
  scanned: '{code}, klaar',
  tryWrong: 'Probeer een foute scan',
  startReal: 'Begin echt werk',
  finished: { title: 'Dat was een pick', detail: 'Echt werk gaat net zo.' },
  sheet: { title: 'Codes om te oefenen', print: 'Print dit blad', badge: 'Badge', pin: 'Pincode {pin}' },
};
