/** Why goods may not lie at a place, by the code of the rules of storage. */
export const storageRefusal = {
  unfit_goods: {
    title: 'Not in a pick bin',
    detail: 'These goods go to quarantine.',
  },
  quarantine_only: {
    title: 'This is quarantine',
    detail: 'Good stock goes to a bin.',
  },
  returns_only: {
    title: 'Only returns here',
    detail: 'Go to {wanted}.',
  },
  not_storage: {
    title: 'Nothing is stored here',
    detail: 'Go to {wanted}.',
  },
  other_brand: {
    title: 'Bin of another brand',
    detail: 'Only {brand} here. Go to {wanted}.',
  },
  wrong_temperature: {
    title: 'Wrong temperature',
    detail: 'It is {here, select, ambient {not cooled} cool {cool} other {frozen}} here. Go to {wanted}.',
  },
  hazard_not_here: {
    title: 'Dangerous goods, not here',
    detail: 'Class {hazard}. Go to {wanted}.',
  },
  hazard_only: {
    title: 'Only dangerous goods here',
    detail: 'Go to {wanted}.',
  },
  too_heavy: {
    title: 'Too heavy for this bin',
    detail: 'It holds {kilograms, number} kg. Go to {wanted}.',
  },
  too_high: {
    title: 'Too heavy to lift so high',
    detail: '{kilograms, number} kg each. Go to {wanted}.',
  },
  too_big: {
    title: 'Too big for this bin',
    detail: 'At most {centimetres, number} cm. Go to {wanted}.',
  },
  other_product: {
    title: 'Another product there',
    detail: '{item} is there. Go to {wanted}.',
  },
  other_lot: {
    title: 'Another lot there',
    detail: 'Lot {lot} is there. Go to {wanted}.',
  },
  bin_blocked: {
    title: 'This bin is closed',
    detail: 'Go to {wanted}.',
  },
} as const;
