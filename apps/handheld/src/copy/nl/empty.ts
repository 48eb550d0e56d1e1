import type { Copy } from '../copy-shape.ts';

export const empty: Copy['empty'] = {
  allPicked: { title: 'Alles gepickt', detail: 'Nieuw werk verschijnt hier vanzelf.' },
  nothingToDecide: { title: 'Niets te beslissen', detail: 'Alles klopt. Nieuwe meldingen komen hier.' },
  noWaves: { title: 'Nog geen golven', detail: 'Geef orders vrij om te beginnen.' },
  noOrders: { title: 'Geen order gevonden', detail: 'Zoek op iets anders.' },
};

export const demo: Copy['demo'] = {
  intro: 'Richt je scanner op dit scherm of tik op de barcode.',
  tile: { unit: 'Pallet', bin: 'Locatie', item: 'Artikel', tote: 'Bak', station: 'Station' },
  tapToScan: 'Tik om {code} te scannen',
};
