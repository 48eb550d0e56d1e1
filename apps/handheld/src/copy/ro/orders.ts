import type { Copy } from '../copy-shape.ts';

export const orders: Copy['orders'] = {
  title: 'Comenzi',
  find: 'Caută o comandă',
  order: 'Comandă',
  lines: 'Linii',
  due: 'Termen',
  age: 'Așteaptă',
  priority: 'Prioritate',
  stateTitle: 'Stare',
  band: { express: 'Expres', due_today: 'Pentru azi', normal: 'Normal' },
  state: {
    waiting: 'Așteaptă',
    released: 'Eliberată',
    picking: 'Se culege',
    picked: 'Culeasă',
    packed: 'Împachetată',
    shipped: 'Expediată',
    on_hold: 'Oprită',
    cancelled: 'Anulată',
  },
  blocker: {
    unpaid: 'Încă neplătită',
    on_hold: 'Oprită până la {time}',
    cancelled: 'Anulată',
    invalid: 'Datele nu sunt complete',
    no_stock: 'Stoc insuficient',
  },
  release:
    '{count, plural, one {Eliberează # comandă} few {Eliberează # comenzi} other {Eliberează # de comenzi}}',
  released:
    '{count, plural, one {# comandă eliberată} few {# comenzi eliberate} other {# de comenzi eliberate}}',
  chooseFirst: 'Alege întâi comenzi',
  changePriority: 'Schimbă prioritatea',
  priorityChanged: 'Prioritate schimbată',
};
