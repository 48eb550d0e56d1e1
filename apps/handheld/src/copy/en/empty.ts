/** Nothing to show, and what may be done about it. */
export const empty = {
  allPicked: { title: 'All picked', detail: 'New work appears here by itself.' },
  newDevice: { title: 'This device is new', detail: 'Stay online once to load work.' },
  offlineDone: { title: 'Offline, and all done', detail: 'Loaded work is finished and safe here.' },
  nothingToDecide: {
    title: 'Nothing to decide',
    detail: 'Every count and pick agrees. New issues appear here.',
  },
  noWaves: { title: 'No waves yet', detail: 'Release orders to start one.' },
  noOrders: { title: 'No order matches', detail: 'Change the search.' },
  noDevices: { title: 'No devices yet', detail: 'A device appears after its first sign-in.' },
} as const;

export const demo = {
  title: 'Try a pick',
  noRealStock: 'No real stock',
  practice: 'Practice',
  leave: 'Leave practice',
  stepOf: 'Practice step {step, number} of {total, number}',
  intro: 'Point your scanner at this screen, or tap the barcode.',
  tile: { bin: 'Bin', item: 'Item', tote: 'Tote', station: 'Station' },
  tapToScan: 'Tap to scan {code}',
  scanned: '{code}, done',
  tryWrong: 'Try a wrong scan',
  startReal: 'Start real work',
  finished: { title: 'That was a pick', detail: 'Real work goes the same way.' },
  sheet: { title: 'Codes to practise with', print: 'Print this sheet', badge: 'Badge', pin: 'PIN {pin}' },
} as const;
