import type { Copy } from '../copy-shape.ts';
import { outcome } from './moving-outcome.ts';

export const moving: Copy['moving'] = {
  outcome,
  title: 'Voorraad verplaatsen',
  ask: {
    source: {
      title: 'Scan een locatie',
      detail: 'Of een pallet, of een product',
    },
    where: {
      title: 'Scan de locatie ervan',
      detail: 'Waar je het pakt',
    },
    what: {
      title: 'Scan het product',
      detail: 'Of tik wat je pakt',
    },
    quantity: {
      title: 'Scan de locatie nog eens',
      detail: 'Om alles te pakken',
    },
    unit: {
      title: 'Scan de nieuwe plek',
      detail: 'Waar je het neerzet',
    },
    bin: {
      title: 'Scan de locatie',
      detail: 'Waar je het neerlegt',
    },
    goods: {
      title: 'Scan het product',
      detail: 'Een van wat je bij je hebt',
    },
    put: {
      title: 'Scan de locatie nog eens',
      detail: 'Voor alles',
    },
    finish: {
      title: 'Kijk op de kar',
      detail: 'Of scan de volgende locatie',
    },
  },
  onTrolley: 'Op je kar',
  takeOver: 'Neem over uit hun handen',
  takeMore: 'Eerst meer pakken',
  toClear: '{count, plural, one {# plek leeg te halen} other {# plekken leeg te halen}}',
  toQuarantine: 'Breng dit naar quarantaine',
  begin: {
    title: 'Wat verplaats je?',
    detail: 'Scan een locatie, pallet of product. Voor wat iemand liet liggen: diens badge.',
  },
  choose: 'Wat pak je?',
  whereFrom: 'Waar pak je het?',
  everything: {
    title: 'Alles hier pakken',
    detail: '{count, plural, one {# stuk} other {# stuks}}',
  },
  whole: {
    title: 'De hele eenheid verplaatsen',
    detail: 'Met alles wat erin zit',
  },
  howMany: 'Hoeveel pak je?',
  takeAll: 'Alle {count, number} pakken',
  takePart: 'Pak {count, number}, {left, number} blijven',
  promised: {
    title: '{count, plural, one {# is toegezegd aan een order} other {# zijn toegezegd aan orders}}',
    detail: 'De orders gaan met de goederen mee.',
  },
  moved: '{count, plural, one {# stuk verplaatst.} other {# stuks verplaatst.}}',
  problem: 'Probleem',
  close: 'Sluit, terug naar de goederen',
  wrong: {
    title: 'Wat is er mis?',
    damaged: 'Haal er {count, number} uit als beschadigd',
    hold: 'Haal er {count, number} uit, blokkeren',
    holdAll: 'Alles hier blokkeren',
    toQuarantine: 'Ze gaan naar quarantaine',
    nobodyPicks: 'Vanaf nu pikt niemand het',
    missing: 'Minder dan er staat',
    missingDetail: 'Er staat {count, number}. Iemand telt na.',
  },
  why: 'Waarom?',
  really: 'Hoeveel zijn er echt?',
  thereAre: 'Er zijn er {count, number}',
  reason: {
    quality: 'Kwaliteit twijfelachtig',
    damaged_packaging: 'Verpakking beschadigd',
    wet: 'Nat',
    crushed: 'Geplet of gebroken',
    leaking: 'Lekt',
    contaminated: 'Vuil of besmet',
    wrong_label: 'Verkeerd etiket',
    customer_complaint: 'Klachten van klanten',
    supplier_notice: 'Bericht van leverancier',
    authority: 'Op verzoek van een instantie',
    investigation: 'Wordt onderzocht',
  },
};
