import type { Copy } from '../copy-shape.ts';

export const scan: Copy['scan'] = {
  label: 'Scanare',
  ready: 'Scanerul este gata',
  useCamera: 'Folosește camera',
  closeCamera: 'Închide camera',
  holdCode: 'Ține codul în cadru',
  typeCode: 'Scrie codul',
  typeTheCode: 'Scrie codul',
  useThisCode: 'Folosește acest cod',
  stopTyping: 'Oprește scrierea',
  what: { bin: 'locația', item: 'produsul', tote: 'cutia', station: 'stația' },
  step: '{state, select, done {{what}, gata} now {acum {what}} other {apoi {what}}}',
  alreadyScanned: { title: 'Deja scanat', detail: 'Scanează alt cod.' },
  waits: { title: 'Termină întâi aici', detail: 'Scanarea te așteaptă.' },
  unknown: {
    title: 'Cod necunoscut',
    expected:
      '{what, select, bin {Scanează codul locației} item {Scanează codul produsului} tote {Scanează codul cutiei} other {Scanează codul stației}}',
    nothingCounted: 'Nu s-a numărat nimic.',
    action: {
      scan_again: { title: 'Scanează din nou', detail: 'Poate are și alt cod.' },
      is_this_item: { title: 'Este acest produs', detail: 'Șeful de tură verifică.' },
      print_label: { title: 'Tipărește o etichetă nouă', detail: 'Fără rețea, așteaptă aici.' },
      set_aside: { title: 'Pune pe raftul de probleme', detail: 'Apoi scanează raftul.' },
    },
    recorded: {
      is_this_item: 'Notat. Șeful de tură verifică codul.',
      print_label: 'Eticheta așteaptă la imprimantă.',
      set_aside: 'Notat pe raftul de probleme.',
    },
    scanShelf: 'Scanează raftul de probleme',
  },
};
