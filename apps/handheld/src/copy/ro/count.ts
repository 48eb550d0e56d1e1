import type { Copy } from '../copy-shape.ts';
import { outcome } from './count-outcome.ts';

export const count: Copy['count'] = {
  outcome,
  title: 'Numărare',
  kinds:
    '{count, plural, =0 {Încă nimic numărat} one {# produs până acum} few {# produse până acum} other {# de produse până acum}}',
  toCount:
    '{count, plural, =0 {Nimic de numărat} one {# locație de numărat} few {# locații de numărat} other {# de locații de numărat}}',
  goHere: 'Mergi la această locație',
  countAgainHere: 'Numără aici încă o dată',
  whyLabel: 'De ce',
  everything: 'Tot ce e în ea',
  only: 'Doar {item}',
  thenThese: '{count, plural, one {Apoi încă #} few {Apoi încă #} other {Apoi încă #}}',
  unplanned: {
    title: 'Încă nu există plan pentru azi',
    detail: 'Îl face serverul. Ce au cerut oamenii apare aici imediat.',
  },
  nothing: {
    title: 'Nu este nimic de numărat',
    detail: 'Scanează orice locație pentru a o număra totuși.',
  },
  again: {
    title: 'Mai uită-te o dată',
    detail: 'Numărarea dublă ține evidența corectă.',
  },
  goods: 'Marfă',
  ofLot: 'Lot {lot}',
  damagedAmong: '{count, number} dintre ele deteriorate',
  howMany: 'Câte sunt?',
  thereAre: 'Sunt {count, number}',
  nothingFound: {
    title: 'Scanează ce e aici',
    detail: 'Fiecare bucată sau cutie. La multe, scrie numărul.',
  },
  alsoFound:
    '{count, plural, one {Tot aici: # produs} few {Tot aici: # produse} other {Tot aici: # de produse}}',
  allCounted: 'Tot numărat',
  binEmpty: 'E goală',
  closeSheet: 'Închide, înapoi la locație',
  someDamaged: 'Unele sunt deteriorate',
  someDamagedDetail: 'Numără-le și pe ele, spune câte',
  howManyDamaged: 'Câte sunt deteriorate?',
  damagedAre: '{count, number} deteriorate',
  ofCounted: 'din {count, number} numărate',
  cannotScan: 'Nu se poate scana',
  cannotScanDetail: 'Scrie codul',
  leave: 'Lasă această locație',
  leaveDetail: 'Ce ai numărat nu se păstrează',
  details: {
    lot: 'Lot',
    expiry: 'Expiră la',
    serial: 'Serie',
    first: 'Scrie întâi',
    use: 'Folosește',
    leave: 'Nu o număra',
  },
  ask: {
    choose: {
      title: 'Scanează locația',
      detail: 'Apoi ce se află în ea',
    },
    again: {
      title: 'Scanează locația din nou',
      detail: 'Apoi numără încă o dată',
    },
    count: {
      title: 'Scanează marfa',
      detail: 'Locația, când e gata',
    },
    details: {
      title: 'Ce lipsește?',
      detail: 'Scanează o etichetă sau scrie',
    },
  },
  why: {
    asked: 'La cerere',
    recount: 'A doua numărare',
    cycle: 'Azi îi vine rândul',
    chosen: 'Alegerea ta',
    short: 'Era mai puțin',
    below_zero: 'S-a luat mai mult decât în evidență',
    zero_check: 'Nu era goală',
    misplaced: 'Acolo e altă marfă',
    cannot_find: 'Cineva nu a găsit',
    moved_before_count: 'A venit o înregistrare târzie',
    moved_while_counted: 'Marfa s-a mutat la numărare',
    supervisor: 'Cere șeful de tură',
  },
};
