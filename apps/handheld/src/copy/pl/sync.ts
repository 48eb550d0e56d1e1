import type { Copy } from '../copy-shape.ts';

export const sync: Copy['sync'] = {
  title: 'Wysyłanie i urządzenie',
  pill: {
    offline: 'Offline',
    offlineWith: 'Offline · {count, number}',
    unsent: 'Czeka: {count, number}',
    toFix: 'Sprawdź: {count, number}',
  },
  label: {
    starting:
      '{count, plural, =0 {Serwer jeszcze nie odpowiedział} one {Serwer jeszcze nie odpowiedział. # zapis czeka} few {Serwer jeszcze nie odpowiedział. # zapisy czekają} many {Serwer jeszcze nie odpowiedział. # zapisów czeka} other {Serwer jeszcze nie odpowiedział. # zapisu czeka}}',
    synced: 'Wszystko wysłane',
    syncing:
      '{count, plural, one {Wysyłanie # zapisu} few {Wysyłanie # zapisów} many {Wysyłanie # zapisów} other {Wysyłanie # zapisu}}',
    offline:
      '{count, plural, =0 {Offline. Nic nie czeka na wysłanie} one {Offline. # zapis czeka na urządzeniu} few {Offline. # zapisy czekają na urządzeniu} many {Offline. # zapisów czeka na urządzeniu} other {Offline. # zapisu czeka na urządzeniu}}',
    attention:
      '{count, plural, one {# zapis czeka na decyzję} few {# zapisy czekają na decyzję} many {# zapisów czeka na decyzję} other {# zapisu czeka na decyzję}}',
  },
  synced: { title: 'Wszystko wysłane', detail: 'Na urządzeniu nic nie czeka.' },
  starting: { title: 'Szukanie serwera', detail: 'Jeszcze nie odpowiada. Praca jest tu bezpieczna.' },
  syncing: { title: 'Trwa wysyłanie', detail: 'Pracuj dalej. Nic nie zginie.' },
  offline: {
    title: 'Offline od {time}',
    detail: 'Cała praca jest bezpieczna na urządzeniu. Wyśle się sama po powrocie sieci.',
  },
  attention: {
    title: 'Poproś kierownika o sprawdzenie',
    detail: 'Część zapisów czeka na decyzję. Pracuj dalej.',
  },
  waiting:
    '{count, plural, one {# czeka na wysłanie} few {# czekają na wysłanie} many {# czeka na wysłanie} other {# czeka na wysłanie}}',
  showMore: 'Pokaż jeszcze {count, number}',
  device: 'Urządzenie',
  lastSync: 'Wysłano',
  never: 'Jeszcze nie',
  storage: 'Pamięć',
  storageUsed: 'Zajęte: {percent, number} procent',
  storageFree: 'wolne {size}',
  kept: 'Na stałe',
  keptDetail: 'w przeglądarce',
  tryNow: 'Wyślij teraz',
  volume: { label: 'Dźwięk', loud: 'Głośno', soft: 'Cicho', off: 'Wyłącz' },
  theme: { label: 'Ekran', system: 'System', light: 'Jasny', dark: 'Ciemny' },
  problem: {
    device_copied: {
      title: 'To urządzenie skopiowano',
      detail: 'Cała praca jest bezpieczna. Powiedz kierownikowi.',
    },
    signed_out: { title: 'Zaloguj się ponownie, aby wysłać', detail: 'Praca jest bezpieczna na urządzeniu.' },
    other_network: { title: 'To nie jest nasza sieć', detail: 'Praca zostaje i będzie wysłana później.' },
    server_failing: { title: 'Serwer ma kłopot', detail: 'Praca zostaje i będzie wysłana później.' },
  },
  update: {
    title: 'Nowa wersja jest gotowa',
    detail: 'Zainstaluje się po tym zadaniu.',
    now: 'Zaktualizuj teraz',
  },
  part: {
    title: 'Tej części tu brakuje',
    detail: 'Praca jest bezpieczna. Wczytaj ponownie między zadaniami.',
    back: 'Wstecz',
  },
  place: {
    label: 'Gdzie praca jest bezpieczna',
    device: 'Na tym urządzeniu',
    nothingWaits: 'Nic nie czeka tylko tutaj',
    waiting: '{count, plural, one {# zapis} few {# zapisy} many {# zapisów} other {# zapisu}}',
    twice: 'w dwóch miejscach',
    oldest: 'najstarszy {ago}',
    server: 'Na serwerze',
    notReached: 'Jeszcze nie odpowiada',
    all: 'Cała praca, stan {time}',
    allBut:
      '{count, plural, one {Wszystko bez # zapisu} few {Wszystko bez # zapisów} many {Wszystko bez # zapisów} other {Wszystko bez # zapisu}}, stan {time}',
    backup: 'W kopii zapasowej',
    noBackup: 'Nie ma jeszcze kopii',
    allSent: 'Wszystko, co wysłano',
    allSentBut:
      '{count, plural, one {Wszystko bez # wysłanego zapisu} few {Wszystko bez # wysłanych zapisów} many {Wszystko bez # wysłanych zapisów} other {Wszystko bez # wysłanego zapisu}}',
  },
  handOver: {
    button: 'Przekaż pracę',
    nothing: 'Nie masz trasy',
    title: 'Przekazać {run}?',
    detail: 'Wróci na listę. Pojemniki zostają, jak są.',
    close: 'Zamknij, zostaw trasę',
    confirm: 'Przekaż',
    inHand:
      '{count, plural, one {Najpierw włóż # sztukę do pojemnika} few {Najpierw włóż # sztuki do pojemnika} many {Najpierw włóż # sztuk do pojemnika} other {Najpierw włóż # sztuki do pojemnika}}',
    offline: { title: 'Połącz się wkrótce', detail: 'Inni zobaczą to po wysłaniu.' },
  },
};
