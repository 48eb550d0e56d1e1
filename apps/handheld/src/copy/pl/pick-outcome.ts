import type { Copy } from '../copy-shape.ts';

export const outcome: Copy['pick']['outcome'] = {
  tote_bound: { title: 'Pojemnik {tote} gotowy', detail: 'Postaw na miejscu {slot, number}.' },
  all_totes_bound: { title: 'Wózek jest gotowy', detail: 'Idź do pierwszego miejsca.' },
  right_bin: { title: 'Dobre miejsce', detail: 'Teraz produkt.' },
  right_item: {
    title: 'Dobry produkt',
    detail:
      '{left, plural, one {Skanuj jeszcze #.} few {Skanuj jeszcze #.} many {Skanuj jeszcze #.} other {Skanuj jeszcze #.}}',
  },
  pack_counted: {
    title: '+{units, number}',
    detail:
      '{left, plural, one {Skanuj jeszcze #.} few {Skanuj jeszcze #.} many {Skanuj jeszcze #.} other {Skanuj jeszcze #.}}',
  },
  all_counted: { title: 'Policzono wszystkie {counted, number}', detail: 'Teraz pojemnik.' },
  into_tote: { title: '{units, number} do {tote}', detail: 'Do odłożenia: {left, number}.' },
  stop_done: { title: 'Przystanek gotowy', detail: 'Idź do następnego miejsca.' },
  all_picked: { title: 'Wszystko zebrane', detail: 'Zawieź pojemniki na stanowisko.' },
  dropped: { title: 'Trasa gotowa', detail: 'Pojemniki stoją na {station}.' },
  undone: { title: 'Cofnięto ostatni skan', detail: 'Zeskanuj ponownie, gdy chcesz.' },
  skipped: { title: 'Przystanek na później', detail: 'Wróci jeszcze w tej alei.' },
  short_noted: { title: 'Brak zgłoszony', detail: 'Kierownik go widzi.' },
  checked: { title: 'Dzięki, zapisane', detail: 'Idź do następnego miejsca.' },
  already_at_bin: { title: 'To miejsce już zeskanowane', detail: 'Skanuj produkt.' },
  use_this_bin: { title: 'Tu też jest ten produkt', detail: 'Skanuj ponownie, żeby stąd wziąć.' },
  other_lot: { title: 'Inna partia niż w planie', detail: 'Skanuj ponownie, żeby użyć {lot}.' },
  wrong_bin: { title: 'Złe miejsce', detail: 'Idź do {wanted}.' },
  wrong_item: { title: 'Zły produkt', detail: 'Odłóż. Skanuj ponownie.' },
  wrong_tote: { title: 'Zły pojemnik', detail: 'Wyjmij. Włóż do {wanted}.' },
  wrong_slot: { title: 'Złe miejsce na wózku', detail: 'Użyj miejsca {wanted, number}.' },
  tote_taken: { title: 'Pojemnik jest zajęty', detail: 'Jest w nim zamówienie {order}. Weź pusty.' },
  not_a_tote: { title: 'To nie jest pojemnik', detail: 'Zeskanuj kod na pojemniku.' },
  too_many: {
    title: '{excess, plural, one {O # za dużo} few {O # za dużo} many {O # za dużo} other {O # za dużo}}',
    detail: '{excess, plural, one {Odłóż #.} few {Odłóż #.} many {Odłóż #.} other {Odłóż #.}}',
  },
  lot_expired: { title: 'Ta sztuka jest przeterminowana', detail: 'Odłóż na bok. Weź inną.' },
  lot_not_allowed: { title: 'Zła partia', detail: 'Odłóż. Weź {wanted}.' },
  serial_missing: { title: 'Zeskanuj numer seryjny', detail: 'W tym kodzie go nie ma.' },
  serial_twice: { title: 'Już zeskanowane', detail: 'Weź inną sztukę.' },
  choose_item: { title: 'Dwa produkty mają ten kod', detail: 'Wybierz ten, który trzymasz.' },
  bin_first: { title: 'Najpierw zeskanuj miejsce', detail: 'Potem produkt.' },
  item_first: { title: 'Najpierw zeskanuj produkt', detail: 'Potem pojemnik.' },
  tote_now: { title: 'Teraz pojemnik', detail: 'Wszystkie sztuki policzone.' },
  totes_first: { title: 'Najpierw przygotuj wózek', detail: 'Zeskanuj pusty pojemnik.' },
  answer_first: { title: 'Najpierw odpowiedz', detail: 'Czy miejsce jest puste?' },
  stops_left: { title: 'Zostały otwarte przystanki', detail: 'Najpierw zbierz albo zgłoś brak.' },
  not_a_station: { title: 'To nie jest stanowisko', detail: 'Zeskanuj kod przy stanowisku.' },
  run_finished: { title: 'Ta trasa jest gotowa', detail: 'Wróć do swojej pracy.' },
  nothing_to_undo: { title: 'Nie ma czego cofać', detail: 'Ostatniego kroku nie da się cofnąć.' },
  unknown_code: { title: 'Nieznany kod', detail: 'Nic nie policzono.' },
};

export const unit: Copy['unit'] = {
  piece: '{count, plural, one {szt.} few {szt.} many {szt.} other {szt.}}',
  pack: '{count, plural, one {opak.} few {opak.} many {opak.} other {opak.}}',
  box: '{count, plural, one {kart.} few {kart.} many {kart.} other {kart.}}',
  bottle: '{count, plural, one {but.} few {but.} many {but.} other {but.}}',
  tube: '{count, plural, one {tub.} few {tub.} many {tub.} other {tub.}}',
  bag: '{count, plural, one {tor.} few {tor.} many {tor.} other {tor.}}',
};
