import type { Copy } from '../copy-shape.ts';

export const storageRefusal: Pick<
  Copy['putaway']['outcome'],
  | 'unfit_goods'
  | 'quarantine_only'
  | 'returns_only'
  | 'not_storage'
  | 'other_brand'
  | 'wrong_temperature'
  | 'hazard_not_here'
  | 'hazard_only'
  | 'too_heavy'
  | 'too_high'
  | 'too_big'
  | 'other_product'
  | 'other_lot'
  | 'bin_blocked'
> = {
  unfit_goods: {
    title: 'Nie do miejsca pobrań',
    detail: 'Ten towar idzie do kwarantanny.',
  },
  quarantine_only: {
    title: 'To kwarantanna',
    detail: 'Dobry towar idzie na miejsce.',
  },
  returns_only: {
    title: 'Tylko zwroty',
    detail: 'Idź do {wanted}.',
  },
  not_storage: {
    title: 'Tu się nie składuje',
    detail: 'Idź do {wanted}.',
  },
  other_brand: {
    title: 'Miejsce innej marki',
    detail: 'Tu tylko {brand}. Idź do {wanted}.',
  },
  wrong_temperature: {
    title: 'Zła temperatura',
    detail: 'Tu jest {here, select, ambient {bez chłodzenia} cool {chłodno} other {mróz}}. Idź do {wanted}.',
  },
  hazard_not_here: {
    title: 'Towar niebezpieczny, nie tu',
    detail: 'Klasa {hazard}. Idź do {wanted}.',
  },
  hazard_only: {
    title: 'Tylko towar niebezpieczny',
    detail: 'Idź do {wanted}.',
  },
  too_heavy: {
    title: 'Za ciężkie na to miejsce',
    detail: 'Udźwig {kilograms, number} kg. Idź do {wanted}.',
  },
  too_high: {
    title: 'Za ciężkie na tę wysokość',
    detail: '{kilograms, number} kg sztuka. Idź do {wanted}.',
  },
  too_big: {
    title: 'Za duże na to miejsce',
    detail: 'Najwyżej {centimetres, number} cm. Idź do {wanted}.',
  },
  other_product: {
    title: 'Tu jest inny towar',
    detail: 'Jest tam {item}. Idź do {wanted}.',
  },
  other_lot: {
    title: 'Tu jest inna partia',
    detail: 'Jest tam partia {lot}. Idź do {wanted}.',
  },
  bin_blocked: {
    title: 'To miejsce jest zamknięte',
    detail: 'Idź do {wanted}.',
  },
};
