/** Nothing to show, and what may be done about it. */
export const empty = {
  allPicked: { title: 'All picked', detail: 'New work appears here by itself.' },
  nothingToDecide: {
    title: 'Nothing to decide',
    detail: 'Every count and pick agrees. New issues appear here.',
  },
  noWaves: { title: 'No waves yet', detail: 'Release orders to start one.' },
  noOrders: { title: 'No order matches', detail: 'Change the search.' },
} as const;

export const demo = {
  intro: 'Point your scanner at this screen, or tap the barcode.',
  tile: { unit: 'Pallet', bin: 'Bin', item: 'Item', tote: 'Tote', station: 'Station' },
  tapToScan: 'Tap to scan {code}',
} as const;
