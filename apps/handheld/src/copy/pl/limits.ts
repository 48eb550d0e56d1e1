import type { Copy } from '../copy-shape.ts';

export const limits: Copy['limits'] = {
  title: 'Limity',
  detail: 'Co przechodzi bez drugiego spojrzenia i jak często wszystko jest liczone.',
  close: 'Zamknij limity',
  open: 'Limity',
  whose: 'Dla kogo',
  building: 'Budynek',
  trolleys: 'Wózki',
  save: 'Zapisz',
  saving: 'Chwileczkę',
  mend: 'Najpierw popraw zaznaczoną liczbę.',
  same: 'Nic jeszcze nie zmieniono.',
  bounds: 'Wpisz liczbę całkowitą od {least, number} do {most, number}.',
  saved: { title: 'Zapisano', detail: 'Każde urządzenie dowie się przy następnej aktualizacji.' },
  days: {
    label: 'Klasa {velocity}: dni między liczeniami',
    hint: {
      A: 'Towary szybkie. Zwykle 30.',
      B: 'Towary średnie. Zwykle 90.',
      C: 'Towary wolne. Zwykle 180.',
    },
  },
  trolley: {
    tasks: { label: 'Miejsca pobrań na kurs', hint: 'Tyle uzupełnia się za jednym razem. Zwykle 8.' },
    kilograms: { label: 'Ładunek, w kilogramach', hint: 'Zwykle 150. Co cięższe, jedzie samo.' },
    litres: { label: 'Pojemność, w litrach', hint: 'Zwykle 600. Co większe, jedzie samo.' },
  },
  brand: {
    overTolerancePercent: {
      label: 'Więcej niż zamówiono, w procentach',
      hint: 'Tyle więcej przyjmuje się przy rampie. Dostawa może mieć własną wartość.',
    },
    underTolerancePercent: {
      label: 'Mniej niż zamówiono, w procentach',
      hint: 'Tyle mniej przechodzi bez zatwierdzenia. Dostawa może mieć własną wartość.',
    },
    varianceLimitPercent: {
      label: 'Różnica dostawy w procentach',
      hint: 'Do tej części oczekiwanej ilości nikt nie musi zatwierdzać.',
    },
    varianceLimitUnits: {
      label: 'Różnica dostawy w sztukach',
      hint: 'Tyle sztuk przechodzi bez względu na procent. 0: liczy się tylko procent.',
    },
    minimumRemainingLifeDays: {
      label: 'Najkrótszy pozostały termin w dniach',
      hint: 'Partii z krótszym się nie sprzedaje. Artykuł może mieć własny.',
    },
    keypadFrom: { label: 'Klawiatura od, w sztukach', hint: 'Od tylu wystarczy jeden skan i liczba.' },
    secondCounterFrom: {
      label: 'Druga osoba liczy od, w sztukach',
      hint: 'Przy takiej różnicy liczy jeszcze raz ktoś inny.',
    },
  },
  trouble: {
    brand_unknown: { title: 'Nie ma takiej marki', detail: 'Zamknij limity i otwórz je ponownie.' },
    other_brand: { title: 'Nie widzisz tej marki', detail: 'Zmienić ją może kierownik tej marki.' },
    no_site: { title: 'Budynek nie jest przygotowany', detail: 'Najpierw zaimportuj miejsca.' },
    fast_movers_last: {
      title: 'Klasa A jest pierwsza w kolejce',
      detail: 'Dni klasy A nie mogą przewyższać dni B, a dni B dni C.',
    },
    unreached: { title: 'Serwer nie odpowiedział', detail: 'Nic nie zmieniono. Spróbuj ponownie online.' },
  },
};
