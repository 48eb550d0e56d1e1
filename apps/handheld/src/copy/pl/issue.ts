import type { Copy } from '../copy-shape.ts';

export const issue: Copy['issue'] = {
  title: 'Sprawy',
  summary:
    '{open, plural, =0 {Nic do decyzji} one {Do decyzji: #} few {Do decyzji: #} many {Do decyzji: #} other {Do decyzji: #}}',
  which: {
    label: 'Które sprawy',
    open: 'Do decyzji',
    settled: 'Rozstrzygnięte',
    labels: 'Zamówione etykiety',
    codes: 'Zapamiętane kody',
  },
  back: 'Wróć do spraw',
  next: 'Następna sprawa',
  leaves: 'Zamówienie {order} wyjeżdża {time}',
  forOrder: 'Zamówienie {order}',
  forUnit: 'Jednostka {unit}',
  forRun: 'Trasa {run}',
  forLoad: 'Dostawa {load}',
  kind: {
    counted_twice: {
      title: 'Zapisano dwa razy w mgnieniu',
      detail: 'Oba wpisy pozostają. Drugi może dotyczyć tego samego towaru: policz, co tam jest.',
    },
    over_receipt: {
      title: 'Przyszło więcej niż zamówiono',
      detail: 'To, co przyszło, policzono. Ustal z klientem, co dalej.',
    },
    not_on_document: {
      title: 'Przyszedł towar, którego nikt nie zamówił',
      detail: 'Jest wstrzymany. Może należy do innej dostawy lub klienta.',
    },
    unsellable_received: {
      title: 'Przyszedł towar, którego nie wolno sprzedać',
      detail: 'Przeterminowany, wycofany, wstrzymany lub o za krótkim terminie. Stoi osobno.',
    },
    hazard_unknown: {
      title: 'Towar niebezpieczny bez klasy',
      detail:
        'Nikt nie podał, jak jest niebezpieczny. Jest wstrzymany. Zapytaj dostawcę i wpisz klasę artykułu.',
    },
    off_temperature: {
      title: 'Towar przyszedł z temperaturą {celsius, number} °C',
      detail: 'To poza jego zakresem. Jest wstrzymany.',
    },
    serials_missing: {
      title: 'Brakuje numerów seryjnych',
      detail:
        'Przy ponownym liczeniu {serials} nie było na {tote}. Sprawdź tam i na paletach obok; zdjęte ze stanu, aż się znajdzie.',
    },
    serial_twice: {
      title: 'Numer seryjny przyszedł dwa razy',
      detail:
        '{place, select, none {{serials} już przyszedł i nie ma go tutaj.} other {Według zapisów {serials} jest w {place}.}} Jedna z etykiet jest błędna. Druga sztuka jest wstrzymana.',
    },
    data_missing: {
      title: 'Brak partii, terminu lub numeru',
      detail: 'Towar jest wstrzymany, aż ktoś to odczyta.',
    },
    declared_differs: { title: 'Paleta różni się od listy', detail: 'Zapisano to, co na niej policzono.' },
    accepted_unverified: {
      title: 'Paletę przyjęto bez liczenia',
      detail: 'Należało ją przeliczyć. Przelicz przed odłożeniem.',
    },
    sample_differs: {
      title: 'W kartonie była inna liczba',
      detail: 'Inne kartony tej dostawy mogą być spakowane tak samo.',
    },
    receipt_variance: {
      title: 'Dostawa różni się od dokumentu',
      detail: 'Zapisano to, co przyszło. Trzeba powiadomić dostawcę.',
    },
    count_disputed: {
      title: 'Kierowca kwestionuje liczbę',
      detail: 'Liczba pozostaje. Zachowano oba zdania.',
    },
    damaged_on_trolley: {
      title: 'Uszkodzone na wózku',
      detail:
        'Przy odkładaniu znaleziono {gap, plural, one {# uszkodzoną sztukę} few {# uszkodzone sztuki} many {# uszkodzonych sztuk} other {# uszkodzonej sztuki}}. W drodze do kwarantanny. Może trzeba powiadomić przewoźnika lub dostawcę.',
    },
    damaged_goods: {
      title: 'Towar przyszedł uszkodzony',
      detail: 'Stoi osobno. Trzeba powiadomić przewoźnika lub dostawcę.',
    },
    goods_refused: { title: 'Towar wrócił z kierowcą', detail: 'Nic z niego nie ma w zapasie.' },
    receipt_closed: {
      title: 'Przyszło więcej po zamknięciu',
      detail: 'Policzono to mimo wszystko. Może trzeba znów otworzyć dokument.',
    },
    unit_not_open: {
      title: 'Paleta była używana gdzie indziej',
      detail: 'Według zapisu była w innym miejscu. Sprawdź, co na niej jest.',
    },
    short_pick: {
      title: 'Na miejscu mniej niż w zapisie',
      detail:
        '{gap, plural, one {Nie było # sztuki.} few {Nie było # sztuk.} many {Nie było # sztuk.} other {Nie było # sztuki.}} {missing, plural, =0 {Resztę dadzą inne miejsca.} one {# nie ma nigdzie na stanie.} few {# nie ma nigdzie na stanie.} many {# nie ma nigdzie na stanie.} other {# nie ma nigdzie na stanie.}}',
    },
    left_open: {
      title: 'Zostały otwarte przystanki',
      detail:
        '{gap, plural, one {Nie pobrano # sztuki. Jej zamówienie ma brak.} few {Nie pobrano # sztuk. Ich zamówienia mają braki.} many {Nie pobrano # sztuk. Ich zamówienia mają braki.} other {Nie pobrano # sztuki. Ich zamówienia mają braki.}}',
    },
    below_zero: {
      title: 'Dwa pobrania, jeden stan',
      detail:
        'Oba pobrania są prawdziwe i oba zostają. Zapis miejsca spadł poniżej zera, więc obiecał towar, którego już nie było.',
    },
    tote_in_use: {
      title: 'Pojemnik ma dwa zamówienia',
      detail: 'Pojemnik należał do innego zamówienia. Zajrzyj do niego przed pakowaniem.',
    },
    other_location: {
      title: 'Pobrano z innego miejsca',
      detail: 'Towar z tego miejsca obiecano innym. Ich zamówieniom może zabraknąć.',
    },
    other_lot: {
      title: 'Pobrano inną partię',
      detail: 'Partia w pojemniku nie jest tą, którą obiecano zamówieniu.',
    },
    order_cancelled: {
      title: 'Pobrano do anulowanego zamówienia',
      detail: 'Towar jest w pojemniku i musi wrócić.',
    },
    run_not_held: {
      title: 'Trasa należała do kogoś innego',
      detail: 'Pobrania są prawdziwe i zostają. Być może nad jedną trasą pracowały dwie osoby.',
    },
    not_understood: {
      title: 'Zapisu nie da się odczytać',
      detail: 'Pochodzi z nowszej albo uszkodzonej aplikacji. Zostaje zachowany bez zmian.',
    },
    reference_unknown: {
      title: 'Zapis o nieznanej pracy',
      detail: 'Trasa albo przystanek z zapisu nie jest tu znany. Nic nie zginęło.',
    },
    late_grant: {
      title: 'Zapisano po zmianie',
      detail: 'Logowanie już wygasło, gdy to zapisano. Towar i tak został przesunięty.',
    },
    from_suspense: {
      title: 'Towar nieznanego pochodzenia',
      detail:
        '{gap, plural, one {Przesunięto # sztukę} few {Przesunięto # sztuki} many {Przesunięto # sztuk} other {Przesunięto # sztuki}}, zanim dało się odczytać zapis o jej przyjęciu. Sprawa zamknie się sama po odczytaniu.',
    },
    type_failing: {
      title: 'Wielu zapisów nie da się odczytać',
      detail: 'Przysłało go kilka urządzeń. Zachowują zapisy i czekają. Powiadom opiekuna serwera.',
    },
    inactive_person: {
      title: 'Zapis osoby, która odeszła',
      detail: 'Ta osoba może już tu nie pracować. Towar i tak został przesunięty.',
    },
    bin_overfilled: {
      title: 'Dwie osoby zapełniły jedno miejsce',
      detail:
        'Oba odłożenia są prawdziwe i oba zostają. Jest tam inny towar albo za dużo. Sprawdź, zanim ktoś na tym polegnie.',
    },
    wrong_place: {
      title: 'Towar w złym miejscu',
      detail: 'Odłożono go tam, gdzie zasady nie pozwalają. Każ go przenieść.',
    },
    unfit_stored: {
      title: 'Zablokowany towar w miejscu pobrań',
      detail: 'Nie wolno go sprzedać. Miejsce jest zamknięte, aż trafi do kwarantanny.',
    },
    receipt_differs: {
      title: 'Wózek różni się od przyjęcia',
      detail:
        '{gap, plural, one {# sztuka} few {# sztuki} many {# sztuk} other {# sztuki}} różnicy między przyjęciem a tym, co było.',
    },
    load_not_held: {
      title: 'Paleta była na innym wózku',
      detail: 'Towar i tak odłożono. Mogły nad nią pracować dwie osoby.',
    },
    no_bin_free: {
      title: 'Towar czeka na miejsce',
      detail:
        '{gap, plural, one {# sztuka czeka} few {# sztuki czekają} many {# sztuk czeka} other {# sztuki czekają}} w miejscu zapasowym. Zwolnij miejsce.',
    },
    label_unreadable: {
      title: 'Etykieta się nie czyta',
      detail: 'Nikt nie może jej zeskanować. Zamówiono nową. Karta znika, gdy nowa etykieta się czyta.',
    },
    bin_blocked: {
      title: 'Dojście do miejsca zablokowane',
      detail: 'Ktoś nie mógł do niego dojść. Jest zamknięte, póki go nie otworzysz. Każ oczyścić dojście.',
    },
    bin_unsafe: {
      title: 'Miejsce nie jest bezpieczne',
      detail: 'Zgłosił to ktoś na miejscu. Przez dobę nie jest proponowane. Każ je sprawdzić.',
    },
    move_differs: {
      title: 'Przeniesiony towar różni się od zapisu',
      detail:
        '{gap, plural, one {# sztuka} few {# sztuki} many {# sztuk} other {# sztuki}} między zapisem a stanem na miejscu.',
    },
    goods_in_doubt: {
      title: 'Towar budzi wątpliwości',
      detail:
        '{gap, plural, one {# sztuka} few {# sztuki} many {# sztuk} other {# sztuki}}. Obejrzyj zdjęcia i zdecyduj o towarze.',
    },
    stopped_promised: {
      title: 'Wstrzymany towar był obiecany',
      detail:
        '{gap, plural, one {Brakuje # sztuki} few {Brakuje # sztuk} many {Brakuje # sztuk} other {Brakuje # sztuki}} do zamówień. Nie ma ich nigdzie indziej.',
    },
    lot_recalled: {
      title: 'Partia została wstrzymana',
      detail:
        '{gap, plural, one {# sztuka} few {# sztuki} many {# sztuk} other {# sztuki}} w budynku. Zleć przeniesienie do kwarantanny.',
    },
    replenish_short: {
      title: 'W rezerwie było za mało',
      detail:
        '{gap, plural, one {Brakowało # sztuki} few {Brakowało # sztuk} many {Brakowało # sztuk} other {Brakowało # sztuki}} w {bin}. Reszta przyjdzie z innej rezerwy, jeśli jest.',
    },
    replenished_twice: {
      title: 'Dwie osoby przywiozły ten sam towar',
      detail: 'Jedna z nich była offline. Sprawdź {bin} i wózki.',
    },
    left_on_trolley: {
      title: 'Towar został na wózku',
      detail:
        '{gap, plural, =0 {Ktoś widział towar, którego nie ma w zapisie.} one {# sztuki nie odłożono.} few {# sztuk nie odłożono.} many {# sztuk nie odłożono.} other {# sztuki nie odłożono.}}',
    },
    count_variance: {
      title: 'Liczenie nie zgadza się z zapisem',
      detail:
        '{off, select, no {Sztuki są uszkodzone albo mają inne numery seryjne.} other {W zapisie było {booked, number}, znaleziono {found, number}.}} Zatwierdź w Liczeniach albo zleć ponowne liczenie.',
    },
    count_unclear: {
      title: 'Liczenie zgadza się przypadkiem',
      detail: 'Przed liczeniem ruszył się towar, o którym urządzenie nie wiedziało. Zleć ponowne liczenie.',
    },
    commits_lost: {
      title: 'Praca utracona z serwerem',
      detail:
        '{lost, plural, one {Brakuje # zmiany} few {Brakuje # zmian} many {Brakuje # zmian} other {Brakuje # zmiany}} między {from} a {to}: pracy biura albo urządzenia, które jeszcze nie wróciło. Sprawdź zamówienia i przyjęcia z tego czasu.',
    },
    device_forked: {
      title: '{device} przywrócono lub skopiowano',
      detail:
        '{count, plural, =0 {Zapisy idą dalej w nowym dzienniku. Żaden nie wygląda na podwójny.} one {# zapis wygląda jak wcześniejszy. Sprawdź go; niczego nie cofnięto.} few {# zapisy wyglądają jak wcześniejsze. Sprawdź je; niczego nie cofnięto.} many {# zapisów wygląda jak wcześniejsze. Sprawdź je; niczego nie cofnięto.} other {# zapisu wygląda jak wcześniejsze. Sprawdź je; niczego nie cofnięto.}}',
    },
    photo_missing: {
      title: 'Brakuje zdjęć do zapisu',
      detail:
        '{count, plural, one {# zdjęcie zrobione {from} nie dotarło} few {# zdjęcia zrobione {from} nie dotarły} many {# zdjęć zrobionych {from} nie dotarło} other {# zdjęcia zrobionego {from} nie dotarło}} przez dwa dni. Zapis i tak się liczy. Odszukaj urządzenie albo obejrzyj towar.',
    },
    records_missing: {
      title: 'Brakuje zapisów z {device}',
      detail:
        '{count, plural, one {# zapis nigdy nie dotarł} few {# zapisy nigdy nie dotarły} many {# zapisów nigdy nie dotarło} other {# zapisu nigdy nie dotarło}}: urządzenie numerowało do {reported, number}, dotarło do {received, number}. Ostatni znak: {from}.',
    },
    over_pick: {
      title: 'Pobrano więcej niż trzeba',
      detail: 'W pojemniku jest więcej, niż potrzebuje zamówienie. Reszta musi wrócić.',
    },
    unknown_code: {
      title: 'Nieznany kod',
      detail: 'Pracowano dalej bez kodu {code}. Nic nie policzono.',
    },
    unknown_goods: {
      title: 'Towar bez nazwy',
      detail:
        '{gap, plural, one {# sztuka leży na półce.} few {# sztuki leżą na półce.} many {# sztuk leży na półce.} other {# sztuki leży na półce.}} Skaner odczytał {code}.',
    },
    alias_proposed: {
      title: 'Czy kod to ten produkt?',
      detail:
        'Kod {code} oznaczałby {factor, plural, one {jedną jednostkę} few {# jednostki} many {# jednostek} other {# jednostki}}, na każdym urządzeniu.',
    },
  },
  whatHappened: 'Co się stało',
  why: 'Co to znaczy',
  time: 'Czas',
  lastHeard: 'ostatni kontakt {when}',
  twice: { title: 'Być może zapisane dwa razy', row: '{name}, {time}, a wcześniej {earlier}' },
  saw: 'Na ekranie: {count, number} na miejscu',
  sawNothing: 'Ekran nie podawał stanu',
  asOf: 'według zmiany {seq, number}',
  reason: 'Powód: {cause}',
  cause: {
    empty: 'puste miejsce',
    damaged: 'uszkodzone',
    wrong_product: 'leży inny produkt',
    blocked: 'nie da się sięgnąć',
    cannot_find: 'nie ma go tu',
    left_open: 'zostały otwarte przystanki',
  },
  met: {
    title: 'Tu spotkały się zapisy',
    detail: 'Każdy skan jest zachowany.',
    gap: '{count, plural, one {Brakuje # sztuki.} few {Brakuje # sztuk.} many {Brakuje # sztuk.} other {Brakuje # sztuki.}}',
    over: '{count, plural, one {O # sztukę za dużo.} few {O # sztuki za dużo.} many {O # sztuk za dużo.} other {O # sztuki za dużo.}}',
  },
  balance: { title: 'Stan na miejscu', before: 'Zapis przedtem', picked: 'Pobrano razem', now: 'Teraz' },
  done: {
    kept_on_hold: 'Wstrzymano',
    title: 'Już zrobione',
    nothing: 'Jeszcze nic.',
    bin_stopped: 'Zatrzymano nowe pobrania z <b>{location}</b>',
    not_suggested: 'Nie wysyła już towaru do <b>{location}</b>',
    label_ordered: 'Zamówiono nową etykietę',
    bin_closed: 'Zamknięto <b>{location}</b>',
    count_requested: 'Zlecono liczenie <b>{location}</b>',
    put_back_asked: 'Zlecono odłożenie z pojemnika <b>{tote}</b>',
    set_aside: 'Odłożono {quantity, number} na bok do <b>{location}</b>',
    replenishment_asked: 'Zamówiono {quantity, number} z rezerwy do <b>{location}</b>',
    stop_added: 'Dodano {quantity, number} z <b>{location}</b> do trasy',
    replanned: 'Znaleziono {quantity, number} gdzie indziej dla zamówień',
    devices_wait: 'Poproszono urządzenia, by zachowały te zapisy i czekały',
    other: 'Wykonano inny krok',
  },
  choice: {
    title: 'Twój wybór',
    accept: { title: 'Przyjmij, jak zapisano', detail: 'Nic więcej nie trzeba robić' },
    count: { title: 'Zleć liczenie', detail: 'Ktoś zajrzy na miejsce' },
    trust: { title: 'Używaj miejsca dalej', detail: 'Nowe pobrania mogą iść stąd' },
    unblock: { title: 'Otwórz miejsce', detail: 'Dojście jest wolne' },
    approve: { title: 'Tak, zapamiętaj kod', detail: 'Liczy się na każdym urządzeniu' },
    decline: { title: 'Nie', detail: 'Kod pozostaje nieznany' },
    note: 'Notatka, jeśli chcesz',
  },
  ownWork: {
    title: 'Poproś innego kierownika',
    detail: 'To także twoja praca. Nikt nie rozstrzyga własnej pracy.',
  },
  decided: '{name} zdecydował(a) o {time}',
  decidedTitle: 'Rozstrzygnięte',
  withdrawn: '{name} cofnął(-ęła), {time}',
  understood: 'Zapis dało się odczytać',
  cleared: 'Zamknęło się samo, {time}',
  undone: 'Cofnięte na hali',
  missing: { title: 'Tej sprawy tu nie ma', detail: 'Może jest starsza niż dane tabletu.' },
};
