import type { Copy } from '../copy-shape.ts';

export const scanner: Copy['scanner'] = {
  title: 'Test skanera',
  back: 'Wstecz',
  ask: {
    title: 'Zeskanuj ten kod testowy',
    detail:
      'Wbudowany skaner nie widzi własnego ekranu. Otwórz tę stronę na innym ekranie lub wydrukuj stronę ustawień.',
  },
  testCode: 'Kod testowy',
  verdict: {
    right: { title: 'Skaner jest gotowy', detail: 'Wszystko dociera tak, jak powinno.' },
    inUse: { title: 'Skaner jest gotowy', detail: 'Zapisane ustawienia go poprawiają.' },
    save: { title: 'Zapisz ustawienia', detail: 'Wtedy to urządzenie odczyta każdy kod dobrze.' },
    saveMost: {
      title: 'Zapisz ustawienia',
      detail: 'Litery, cyfry i separatory będą dobre. Niektóre znaki nie docierają.',
    },
    wrong: { title: 'Ustaw skaner', detail: 'Tego nie da się poprawić tutaj. Zobacz niżej, co zrobić.' },
    otherCode: {
      title: 'Skan dotarł',
      detail: 'Zeskanuj też kod testowy. Pokaże litery i separatory.',
    },
    typing: { title: 'Za wolno jak na skan', detail: 'Uznano to za pisanie. Zeskanuj jeszcze raz.' },
  },
  finding: {
    path: {
      keys: { title: 'Przychodzi jako klawisze', detail: 'Najwyżej {text}\u00a0ms między klawiszami.' },
      altCodes: { title: 'Przychodzi jako kody Alt', detail: 'Działa. Klawisze byłyby szybsze.' },
      insert: { title: 'Przychodzi z metody wprowadzania', detail: 'Nic nie trzeba robić.' },
      composition: { title: 'Przychodzi jako kompozycja', detail: 'Nic nie trzeba robić.' },
      paste: { title: 'Przychodzi jako wklejenie', detail: 'Zapisz ustawienia, zadziała też w polach.' },
    },
    end: {
      Enter: { title: 'Kończy się Enterem', detail: 'Nic nie trzeba robić.' },
      Tab: { title: 'Kończy się Tabem', detail: 'Nic nie trzeba robić.' },
      silence: {
        title: 'Nic nie ma na końcu',
        detail: 'Działa, ale każdy skan czeka. Włącz Enter na końcu.',
      },
    },
    slow: {
      title: 'Skaner jest wolny: {text}\u00a0ms',
      detail: 'Wyłącz przerwę między znakami albo zapisz ustawienia.',
    },
    identifier: {
      aim: { title: 'Identyfikator symbolu jest włączony', detail: 'Nic nie trzeba robić.' },
      none: {
        title: 'Identyfikator symbolu jest wyłączony',
        detail: 'Włącz AIM code ID. Wtedy żaden kod nie uchodzi za inny.',
      },
      vendor: { title: 'Wysyła literę producenta', detail: 'Zmień code ID na AIM.' },
    },
    separator: {
      ctrlKey: { title: 'Separatory przychodzą jako Ctrl+]', detail: 'Nic nie trzeba robić.' },
      altCode: { title: 'Separatory przychodzą jako Alt+0029', detail: 'Nic nie trzeba robić.' },
      character: { title: 'Separatory przychodzą bez zmian', detail: 'Nic nie trzeba robić.' },
      substitute: { title: 'Separatory przychodzą jako {text}', detail: 'To jest rozumiane.' },
      ambiguous: {
        title: 'Separatory przychodzą jako {text}',
        detail: 'To może być część kodu. Wysyłaj znaki sterujące jako klawisze.',
      },
      missing: {
        title: 'Separatory nie docierają',
        detail: 'Partia i data mogą się skleić. Wysyłaj znaki sterujące jako klawisze.',
      },
    },
    layout: {
      right: { title: 'Układ klawiatury pasuje', detail: 'Nic nie trzeba robić.' },
      moved: {
        title: 'Skaner ma inny układ klawiatury',
        detail: 'Zapisz ustawienia albo ustaw w skanerze klawiaturę tego urządzenia. {text}',
      },
      movedBeforehand: {
        title: 'Skaner ma inny układ klawiatury',
        detail: 'Ustaw w skanerze klawiaturę tego urządzenia. {text}',
      },
      capsLock: { title: 'Caps Lock jest włączony', detail: 'Wyłącz go i zeskanuj jeszcze raz.' },
    },
    lost: {
      title: 'Niektóre znaki nie docierają',
      detail: 'Ustaw w skanerze klawiaturę tego urządzenia. Brakuje: {text}',
    },
    preamble: { title: 'Wysyła {text} na początku', detail: 'Zapisanie ustawień to odcina.' },
    postamble: { title: 'Wysyła {text} na końcu', detail: 'Zapisanie ustawień to odcina.' },
  },
  received: 'Odebrano',
  events: 'Co dociera',
  noEvents: 'Jeszcze nic. Naciśnij spust.',
  gap: '+{gap, number}\u00a0ms',
  save: 'Zapisz ustawienia',
  standard: 'Standardowe',
  openSetup: 'Strona ustawień',
  setup: {
    title: 'Ustawienie skanera',
    intro: 'Trzy ustawienia chronią kody.',
    goal: {
      identifier: 'Identyfikator symbolu AIM przed każdym kodem',
      enter: 'Enter po każdym kodzie',
      control: 'Znaki sterujące jako klawisze, aby separatory docierały',
    },
    print: 'Drukuj',
    command: 'Kod dla {command}',
    vendor: {
      zebraAndroid: 'Terminal Zebra',
      honeywellAndroid: 'Terminal Honeywell',
      zebraScanner: 'Skaner ręczny Zebra',
      honeywellScanner: 'Skaner ręczny Honeywell',
    },
    about: {
      zebraAndroid: 'W aplikacji DataWedge:',
      honeywellAndroid: 'W ustawieniach urządzenia:',
      zebraScanner: 'Zeskanuj te kody z jego instrukcji:',
      honeywellScanner: 'Wydrukuj tę stronę albo otwórz ją na dużym ekranie i zeskanuj:',
    },
    step: {
      profile: 'Otwórz profil przeglądarki',
      identifier: 'Włącz identyfikator symbolu',
      output: 'Włącz wysyłanie klawiszy',
      control: 'Wysyłaj wszystko jako klawisze',
      enter: 'Dodaj Enter',
      country: 'Wybierz klawiaturę tego urządzenia',
    },
    other: 'Inne skanery mają te same ustawienia. Szukaj AIM ID, CR suffix i control characters.',
    check: 'Potem zeskanuj kod testowy',
    square: 'Dla skanerów obrazowych',
    bars: 'Dla laserowych i obrazowych',
  },
};
