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
    title: 'Nu într-o locație de cules',
    detail: 'Marfa aceasta merge în carantină.',
  },
  quarantine_only: {
    title: 'Aceasta e carantina',
    detail: 'Marfa bună merge în locație.',
  },
  returns_only: {
    title: 'Aici doar retururi',
    detail: 'Mergi la {wanted}.',
  },
  not_storage: {
    title: 'Aici nu se depozitează',
    detail: 'Mergi la {wanted}.',
  },
  other_brand: {
    title: 'Locația altui brand',
    detail: 'Aici doar {brand}. Mergi la {wanted}.',
  },
  wrong_temperature: {
    title: 'Temperatură greșită',
    detail: 'Aici e {here, select, ambient {necontrolat} cool {rece} other {congelat}}. Mergi la {wanted}.',
  },
  hazard_not_here: {
    title: 'Mărfuri periculoase, nu aici',
    detail: 'Clasa {hazard}. Mergi la {wanted}.',
  },
  hazard_only: {
    title: 'Aici doar mărfuri periculoase',
    detail: 'Mergi la {wanted}.',
  },
  too_heavy: {
    title: 'Prea greu pentru locație',
    detail: 'Ține {kilograms, number} kg. Mergi la {wanted}.',
  },
  too_high: {
    title: 'Prea greu pentru înălțimea asta',
    detail: '{kilograms, number} kg fiecare. Mergi la {wanted}.',
  },
  too_big: {
    title: 'Prea mare pentru locație',
    detail: 'Cel mult {centimetres, number} cm. Mergi la {wanted}.',
  },
  other_product: {
    title: 'Locația ține alt produs',
    detail: 'Acolo e {item}. Mergi la {wanted}.',
  },
  other_lot: {
    title: 'Locația ține alt lot',
    detail: 'Acolo e lotul {lot}. Mergi la {wanted}.',
  },
  bin_blocked: {
    title: 'Locația este închisă',
    detail: 'Mergi la {wanted}.',
  },
};
