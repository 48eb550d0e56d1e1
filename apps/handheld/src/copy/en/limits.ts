/** Limits of the building and its brands. */
export const limits = {
  title: 'Limits',
  detail: 'What passes without a second look, and how often everything is counted.',
  close: 'Close the limits',
  open: 'Limits',
  whose: 'For whom',
  building: 'The building',
  trolleys: 'Trolleys',
  save: 'Save',
  saving: 'One moment',
  mend: 'Correct the marked number first.',
  same: 'Nothing is changed yet.',
  bounds: 'Write a whole number from {least, number} to {most, number}.',
  saved: { title: 'Saved', detail: 'Every device hears of it with its next update.' },
  days: {
    label: 'Class {velocity}: days between two counts',
    hint: {
      A: 'Fast movers. The house says 30.',
      B: 'Goods in between. The house says 90.',
      C: 'Slow movers. The house says 180.',
    },
  },
  trolley: {
    tasks: { label: 'Pick faces in one trip', hint: 'So many are filled in one go. The house says 8.' },
    kilograms: { label: 'Load, in kilograms', hint: 'The house says 150. What is heavier goes alone.' },
    litres: { label: 'Room, in litres', hint: 'The house says 600. What is larger goes alone.' },
  },
  brand: {
    overTolerancePercent: {
      label: 'More than ordered, in percent',
      hint: 'So much more is accepted on the dock. A delivery may say otherwise.',
    },
    underTolerancePercent: {
      label: 'Less than ordered, in percent',
      hint: 'So much less passes without approval. A delivery may say otherwise.',
    },
    varianceLimitPercent: {
      label: 'Difference of a load, in percent',
      hint: 'Up to this share of what was expected, no supervisor looks.',
    },
    varianceLimitUnits: {
      label: 'Difference of a load, in units',
      hint: 'So many units pass, whatever their share. 0: only percent count.',
    },
    minimumRemainingLifeDays: {
      label: 'Least remaining life, in days',
      hint: 'Lots with less are not sold. An article may say otherwise.',
    },
    keypadFrom: { label: 'Keypad from, in units', hint: 'From so many on, one scan and a number do.' },
    secondCounterFrom: {
      label: 'Second person counts from, in units',
      hint: 'A count that is off by so many is repeated by somebody else.',
    },
  },
  trouble: {
    brand_unknown: { title: 'This brand is not there', detail: 'Close and open the limits again.' },
    other_brand: {
      title: 'You do not see this brand',
      detail: 'A supervisor of the brand has to change it.',
    },
    no_site: { title: 'The building is not set up', detail: 'Import its places first.' },
    fast_movers_last: {
      title: 'Class A comes round first',
      detail: 'The days of A must not be above those of B, nor those of B above C.',
    },
    unreached: { title: 'The server was not reached', detail: 'Nothing was changed. Try again when online.' },
  },
} as const;
