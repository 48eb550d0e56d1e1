/**
 * Why a line of a list of articles, places, stock, deliveries or returns is not taken, with what to do about it, for
 * the person who has the file. Closed: docs/importing.md lists each.
 */
export const recordReasons = {
  // A cell cannot be read.
  value_missing: 'is empty: fill it in',
  code_not_usable: 'cannot be a code: use 1 to 64 characters without | and #',
  text_too_long: 'is too long: shorten it',
  number_unreadable: 'is no number in the form the map says: write digits alone, with its decimal sign',
  number_out_of_range: 'is outside what is possible: correct the number',
  quantity_zero: 'is no unit: nothing to take',
  quantity_negative: 'is below zero, and a list says what is there: count the bin instead',
  quantity_out_of_range: 'is more than mostUnitsPerLine of the map: correct it or raise the limit',
  date_unreadable: 'is no date that exists in the order the map says',
  word_unknown: 'is no word this column knows: use one of them, or translate it under words in the map',
  formula: 'begins like a formula: save the sheet with values',
  number_spoiled: 'was rounded by a spreadsheet: format the column as text and export it again',
  check_digit: 'does not end in its check digit: correct the number',
  brand_missing: 'has no brand: give --brand, or a brand in the map or in a column',
  brand_of_others: 'is of a brand you do not see: a supervisor of it has to import it',
  line_twice: 'stands in the file already: leave one of the two',
  lines_disagree: 'says something else than an earlier line of the same: make them agree',
  document_incomplete: 'belongs to a line that cannot be read: mend that one and import again',
  too_large: 'has too many lines or units: split it',
  // It is known.
  already_imported: 'is in the database like this',
  changed_since_import: 'was taken with another quantity: count the bin instead',
  // The book speaks against it.
  sku_unknown: 'is no article: import it first',
  location_unknown: 'is no place of the building: import it first',
  barcode_of_another_sku: 'is the bar code of another article: correct one of them',
  tracking_in_use: 'is in stock, so how it is tracked cannot change',
  kind_missing: 'is new and needs a kind',
  location_has_stock: 'has goods or promises: empty it first',
  location_needed: 'is needed for unfit or waiting goods, totes or pallets',
  location_to_count: 'has to be counted first',
  renamed_still_listed: 'has a line of its own, so it cannot have been renamed: leave one of the two',
  renamed_onto_another: 'is another place already',
  lot_missing: 'is tracked by lot: name it',
  expiry_missing: 'is tracked by expiry: name the date',
  serial_missing: 'is tracked by serial: one line per serial',
  serial_not_one: 'is tracked by serial, and a serial is one unit',
  lot_not_tracked: 'is not tracked by lot: track it, or leave the lot out',
  serial_not_tracked: 'is not tracked by serial: track it, or leave the serial out',
  serial_elsewhere: 'is in the building already',
  unfit_damaged: 'is no quarantine, where damaged units belong',
  unfit_altered: 'is no quarantine, where altered units belong',
  unfit_hold: 'is no quarantine, where held units belong',
  unfit_recalled: 'is no quarantine, where units of a recalled lot belong',
  unfit_expired: 'is no quarantine, where units past their date belong',
  unfit_short_life: 'is no quarantine, where units with too little life left belong',
  not_stored_there: 'is not a place for these goods',
  not_a_pick_bin: 'is no pick bin, from which alone an article can be picked as from its face',
  least_above_most: 'is not below the most that belongs there: correct one of them',
  face_amounts_missing: 'is a new face and needs its least and its most',
  quarantine_missing: 'needs a quarantine place of the site',
  key_too_long: 'is too long: place, article, lot and serial together',
  asn_closed: 'is closed: nothing more comes for it',
  asn_line_begun: 'is coming in already: what was announced stays',
  unit_of_another: 'is announced by another delivery',
  unit_in_building: 'stands in the building already',
  return_inspected: 'was inspected: what was announced stays',
} as const;
export type RecordReason = keyof typeof recordReasons;

/** A line that is not taken. */
export interface Aside {
  readonly reason: RecordReason;
  /** Header of the cell it is about. */
  readonly column?: string;
  readonly value?: string;
  /** What only this line knows: whose bar code it is, where the serial is. */
  readonly detail?: string;
}
