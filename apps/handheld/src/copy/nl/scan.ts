import type { Copy } from '../copy-shape.ts';

export const scan: Copy['scan'] = {
  label: 'Scannen',
  ready: 'Scanner is klaar',
  useCamera: 'Gebruik camera',
  closeCamera: 'Sluit camera',
  holdCode: 'Houd code in beeld',
  typeCode: 'Typ code',
  typeTheCode: 'Typ de code',
  useThisCode: 'Gebruik deze code',
  stopTyping: 'Stop met typen',
  what: { bin: 'locatie', item: 'artikel', tote: 'bak', station: 'station' },
  step: '{state, select, done {{what} klaar} now {nu {what}} other {straks {what}}}',
  alreadyScanned: { title: 'Al gescand', detail: 'Scan een nieuwe code.' },
  waits: { title: 'Maak dit eerst af', detail: 'Het scannen wacht op je.' },
  unknown: {
    title: 'Onbekende code',
    expected:
      '{what, select, bin {Scan de code van de locatie} item {Scan de code van het artikel} tote {Scan de code van de bak} other {Scan de code van het station}}',
    nothingCounted: 'Er is niets geteld.',
    action: {
      scan_again: { title: 'Scan opnieuw', detail: 'Er zit misschien een andere code op.' },
      is_this_item: { title: 'Het is dit artikel', detail: 'De teamleider controleert het.' },
      print_label: { title: 'Print een nieuw label', detail: 'Wacht hier zolang je offline bent.' },
      set_aside: { title: 'Leg op de probleemplank', detail: 'Scan daarna de plank.' },
    },
    recorded: {
      is_this_item: 'Genoteerd. De teamleider controleert de code.',
      print_label: 'Het label staat in de printrij.',
      set_aside: 'Genoteerd op de probleemplank.',
    },
    scanShelf: 'Scan de probleemplank',
  },
};
