import type { Copy } from '../copy-shape.ts';

export const empty: Copy['empty'] = {
  allPicked: { title: 'Totul este cules', detail: 'Lucrările noi apar aici singure.' },
  newDevice: { title: 'Dispozitivul este nou', detail: 'Conectează-l o dată ca să încarce lucrul.' },
  offlineDone: { title: 'Fără rețea, dar totul gata', detail: 'Munca este terminată și în siguranță aici.' },
  nothingToDecide: { title: 'Nimic de decis', detail: 'Totul se potrivește. Problemele noi apar aici.' },
  noWaves: { title: 'Încă nu sunt valuri', detail: 'Eliberează comenzi ca să începi.' },
  noOrders: { title: 'Nicio comandă nu se potrivește', detail: 'Schimbă căutarea.' },
  noDevices: { title: 'Încă nu sunt dispozitive', detail: 'Apar după prima intrare în cont.' },
};

export const demo: Copy['demo'] = {
  title: 'Încearcă o culegere',
  noRealStock: 'Fără stoc real',
  practice: 'Exercițiu',
  leave: 'Ieși din exercițiu',
  stepOf: 'Exercițiu, pasul {step, number} din {total, number}',
  intro: 'Îndreaptă scanerul spre ecran sau atinge codul.',
  tile: { bin: '{step, number} Locație', item: '{step, number} Produs', tote: '{step, number} Cutie' },
  tapToScan: 'Atinge ca să scanezi {code}',
  scanned: '{code}, gata',
  tryWrong: 'Încearcă un cod greșit',
  startReal: 'Începe munca',
  finished: { title: 'Ai terminat exercițiul', detail: 'Munca reală merge la fel.' },
  sheet: { title: 'Coduri pentru exercițiu', print: 'Tipărește foaia', badge: 'Ecuson', pin: 'PIN {pin}' },
};
