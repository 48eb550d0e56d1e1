import type { Copy } from '../copy-shape.ts';

export const empty: Copy['empty'] = {
  allPicked: { title: 'Wszystko zebrane', detail: 'Nowa praca pojawi się tu sama.' },
  newDevice: { title: 'To urządzenie jest nowe', detail: 'Połącz się raz, żeby wczytać pracę.' },
  offlineDone: { title: 'Offline i wszystko gotowe', detail: 'Praca jest skończona i bezpieczna tutaj.' },
  nothingToDecide: {
    title: 'Nic do decyzji',
    detail: 'Wszystko się zgadza. Nowe sprawy pojawią się tutaj.',
  },
  noWaves: { title: 'Nie ma jeszcze fal', detail: 'Zwolnij zamówienia, żeby zacząć.' },
  noOrders: { title: 'Żadne zamówienie nie pasuje', detail: 'Zmień wyszukiwanie.' },
  noDevices: { title: 'Nie ma jeszcze urządzeń', detail: 'Pojawi się po pierwszym logowaniu.' },
};

export const demo: Copy['demo'] = {
  title: 'Spróbuj zebrać',
  noRealStock: 'Bez prawdziwego towaru',
  practice: 'Ćwiczenie',
  leave: 'Zakończ ćwiczenie',
  stepOf: 'Ćwiczenie, krok {step, number} z {total, number}',
  intro: 'Skieruj skaner na ten ekran albo dotknij kodu.',
  tile: { bin: '{step, number} Miejsce', item: '{step, number} Produkt', tote: '{step, number} Pojemnik' },
  tapToScan: 'Dotknij, żeby zeskanować {code}',
  scanned: '{code}, gotowe',
  tryWrong: 'Spróbuj złego kodu',
  startReal: 'Zacznij pracę',
  finished: { title: 'Udało się', detail: 'Prawdziwa praca wygląda tak samo.' },
  sheet: { title: 'Kody do ćwiczeń', print: 'Wydrukuj tę kartę', badge: 'Identyfikator', pin: 'PIN {pin}' },
};
