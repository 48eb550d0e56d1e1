import type { Copy } from '../copy-shape.ts';

export const empty: Copy['empty'] = {
  allPicked: { title: 'Wszystko zebrane', detail: 'Nowa praca pojawi się tu sama.' },
  nothingToDecide: { title: 'Nic do decyzji', detail: 'Wszystko się zgadza. Nowe sprawy pojawią się tutaj.' },
  noWaves: { title: 'Nie ma jeszcze fal', detail: 'Zwolnij zamówienia, żeby zacząć.' },
  noOrders: { title: 'Żadne zamówienie nie pasuje', detail: 'Zmień wyszukiwanie.' },
};

export const demo: Copy['demo'] = {
  intro: 'Skieruj skaner na ten ekran albo dotknij kodu.',
  tile: { unit: 'Paleta', bin: 'Miejsce', item: 'Produkt', tote: 'Pojemnik', station: 'Stanowisko' },
  tapToScan: 'Dotknij, żeby zeskanować {code}',
};
