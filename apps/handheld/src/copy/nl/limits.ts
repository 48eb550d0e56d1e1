import type { Copy } from '../copy-shape.ts';

export const limits: Copy['limits'] = {
  title: 'Grenzen',
  detail: 'Wat zonder tweede blik mag, en hoe vaak alles wordt geteld.',
  close: 'Grenzen sluiten',
  open: 'Grenzen',
  whose: 'Voor wie',
  building: 'Het gebouw',
  trolleys: 'Wagens',
  save: 'Opslaan',
  saving: 'Een ogenblik',
  mend: 'Verbeter eerst het gemarkeerde getal.',
  same: 'Er is nog niets veranderd.',
  bounds: 'Schrijf een geheel getal van {least, number} tot {most, number}.',
  saved: { title: 'Opgeslagen', detail: 'Elk apparaat hoort het bij de volgende update.' },
  days: {
    label: 'Klasse {velocity}: dagen tussen twee tellingen',
    hint: {
      A: 'Snellopers. Gewoonlijk 30.',
      B: 'Middenlopers. Gewoonlijk 90.',
      C: 'Langzame lopers. Gewoonlijk 180.',
    },
  },
  trolley: {
    tasks: { label: 'Pickplekken per rit', hint: 'Zoveel worden er in één keer gevuld. Normaal 8.' },
    kilograms: { label: "Lading, in kilo's", hint: 'Normaal 150. Wat zwaarder is, gaat alleen.' },
    litres: { label: 'Ruimte, in liters', hint: 'Normaal 600. Wat groter is, gaat alleen.' },
  },
  brand: {
    overTolerancePercent: {
      label: 'Meer dan besteld, in procenten',
      hint: 'Zoveel meer wordt aan de deur aangenomen. Een levering kan anders zeggen.',
    },
    underTolerancePercent: {
      label: 'Minder dan besteld, in procenten',
      hint: 'Zoveel minder mag zonder goedkeuring. Een levering kan anders zeggen.',
    },
    varianceLimitPercent: {
      label: 'Verschil van een levering, in procenten',
      hint: 'Tot dit deel van wat werd verwacht kijkt geen teamleider.',
    },
    varianceLimitUnits: {
      label: 'Verschil van een levering, in stuks',
      hint: 'Zoveel stuks mogen, ongeacht het percentage. 0: alleen procenten tellen.',
    },
    minimumRemainingLifeDays: {
      label: 'Minste resterende houdbaarheid, in dagen',
      hint: 'Partijen met minder worden niet verkocht. Een artikel kan anders zeggen.',
    },
    keypadFrom: { label: 'Toetsen vanaf, in stuks', hint: 'Vanaf zoveel volstaan één scan en een getal.' },
    secondCounterFrom: {
      label: 'Tweede persoon telt vanaf, in stuks',
      hint: 'Bij zo’n verschil telt iemand anders opnieuw.',
    },
  },
  trouble: {
    brand_unknown: { title: 'Dit merk bestaat niet', detail: 'Sluit de grenzen en open ze opnieuw.' },
    other_brand: {
      title: 'Je ziet dit merk niet',
      detail: 'Een teamleider van het merk moet het wijzigen.',
    },
    no_site: { title: 'Het gebouw is niet ingericht', detail: 'Importeer eerst de plaatsen.' },
    fast_movers_last: {
      title: 'Klasse A komt eerst',
      detail: 'De dagen van A mogen niet boven die van B liggen, en die van B niet boven C.',
    },
    unreached: {
      title: 'De server was niet bereikbaar',
      detail: 'Er is niets veranderd. Probeer het online opnieuw.',
    },
  },
};
