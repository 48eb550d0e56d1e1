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
    title: 'Niet in een picklocatie',
    detail: 'Deze goederen gaan naar quarantaine.',
  },
  quarantine_only: {
    title: 'Dit is quarantaine',
    detail: 'Goede voorraad gaat naar een locatie.',
  },
  returns_only: {
    title: 'Alleen retouren hier',
    detail: 'Ga naar {wanted}.',
  },
  not_storage: {
    title: 'Hier wordt niets opgeslagen',
    detail: 'Ga naar {wanted}.',
  },
  other_brand: {
    title: 'Locatie van ander merk',
    detail: 'Hier alleen {brand}. Ga naar {wanted}.',
  },
  wrong_temperature: {
    title: 'Verkeerde temperatuur',
    detail:
      'Hier is het {here, select, ambient {ongekoeld} cool {gekoeld} other {diepvries}}. Ga naar {wanted}.',
  },
  hazard_not_here: {
    title: 'Gevaarlijke stof, niet hier',
    detail: 'Klasse {hazard}. Ga naar {wanted}.',
  },
  hazard_only: {
    title: 'Alleen gevaarlijke stoffen',
    detail: 'Ga naar {wanted}.',
  },
  too_heavy: {
    title: 'Te zwaar voor deze locatie',
    detail: 'Draagt {kilograms, number} kg. Ga naar {wanted}.',
  },
  too_high: {
    title: 'Te zwaar voor deze hoogte',
    detail: '{kilograms, number} kg per stuk. Ga naar {wanted}.',
  },
  too_big: {
    title: 'Te groot voor deze locatie',
    detail: 'Hooguit {centimetres, number} cm. Ga naar {wanted}.',
  },
  other_product: {
    title: 'Hier ligt een ander product',
    detail: 'Daar ligt {item}. Ga naar {wanted}.',
  },
  other_lot: {
    title: 'Hier ligt een andere partij',
    detail: 'Daar ligt partij {lot}. Ga naar {wanted}.',
  },
  bin_blocked: {
    title: 'Deze locatie is dicht',
    detail: 'Ga naar {wanted}.',
  },
};
