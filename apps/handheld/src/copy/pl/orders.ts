import type { Copy } from '../copy-shape.ts';

export const orders: Copy['orders'] = {
  title: 'Zamówienia',
  find: 'Znajdź zamówienie',
  order: 'Zamówienie',
  lines: 'Linie',
  due: 'Termin',
  age: 'Czeka',
  priority: 'Priorytet',
  stateTitle: 'Stan',
  band: { express: 'Ekspres', due_today: 'Na dziś', normal: 'Zwykłe' },
  state: {
    waiting: 'Czeka',
    released: 'Zwolnione',
    picking: 'Zbierane',
    picked: 'Zebrane',
    packed: 'Spakowane',
    shipped: 'Wysłane',
    on_hold: 'Wstrzymane',
    cancelled: 'Anulowane',
  },
  blocker: {
    unpaid: 'Jeszcze niezapłacone',
    on_hold: 'Wstrzymane do {time}',
    cancelled: 'Anulowane',
    invalid: 'Dane są niepełne',
    no_stock: 'Za mało towaru',
  },
  release:
    '{count, plural, one {Zwolnij # zamówienie} few {Zwolnij # zamówienia} many {Zwolnij # zamówień} other {Zwolnij # zamówienia}}',
  released:
    '{count, plural, one {Zwolniono # zamówienie} few {Zwolniono # zamówienia} many {Zwolniono # zamówień} other {Zwolniono # zamówienia}}',
  chooseFirst: 'Najpierw wybierz zamówienia',
  changePriority: 'Zmień priorytet',
  priorityChanged: 'Zmieniono priorytet',
};
