import type { Copy } from '../copy-shape.ts';

export const empty: Copy['empty'] = {
  allPicked: { title: 'Totul este cules', detail: 'Lucrările noi apar aici singure.' },
  nothingToDecide: { title: 'Nimic de decis', detail: 'Totul se potrivește. Problemele noi apar aici.' },
  noWaves: { title: 'Încă nu sunt valuri', detail: 'Eliberează comenzi ca să începi.' },
  noOrders: { title: 'Nicio comandă nu se potrivește', detail: 'Schimbă căutarea.' },
};

export const demo: Copy['demo'] = {
  intro: 'Îndreaptă scanerul spre ecran sau atinge codul.',
  tile: { unit: 'Palet', bin: 'Locație', item: 'Produs', tote: 'Cutie', station: 'Stație' },
  tapToScan: 'Atinge ca să scanezi {code}',
};
