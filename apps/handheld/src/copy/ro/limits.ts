import type { Copy } from '../copy-shape.ts';

export const limits: Copy['limits'] = {
  title: 'Limite',
  detail: 'Ce trece fără a doua verificare și cât de des se numără totul.',
  close: 'Închide limitele',
  open: 'Limite',
  whose: 'Pentru cine',
  building: 'Clădirea',
  trolleys: 'Cărucioare',
  save: 'Salvează',
  saving: 'Un moment',
  mend: 'Corectează întâi numărul marcat.',
  same: 'Nu s-a schimbat încă nimic.',
  bounds: 'Scrie un număr întreg de la {least, number} la {most, number}.',
  saved: { title: 'Salvat', detail: 'Fiecare dispozitiv află la următoarea actualizare.' },
  days: {
    label: 'Clasa {velocity}: zile între două numărări',
    hint: {
      A: 'Mărfuri rapide. Obișnuit: 30.',
      B: 'Mărfuri medii. Obișnuit: 90.',
      C: 'Mărfuri lente. Obișnuit: 180.',
    },
  },
  trolley: {
    tasks: { label: 'Locuri de culegere pe drum', hint: 'Atâtea se umplu dintr-un drum. De regulă 8.' },
    kilograms: { label: 'Greutate, în kilograme', hint: 'De regulă 150. Ce e mai greu merge singur.' },
    litres: { label: 'Volum, în litri', hint: 'De regulă 600. Ce e mai mare merge singur.' },
  },
  brand: {
    overTolerancePercent: {
      label: 'Mai mult decât s-a comandat, în procente',
      hint: 'Atât în plus se primește la rampă. O livrare poate avea altă regulă.',
    },
    underTolerancePercent: {
      label: 'Mai puțin decât s-a comandat, în procente',
      hint: 'Atât în minus trece fără aprobare. O livrare poate avea altă regulă.',
    },
    varianceLimitPercent: {
      label: 'Diferența unei livrări, în procente',
      hint: 'Până la această parte din ce se aștepta nu verifică niciun șef de tură.',
    },
    varianceLimitUnits: {
      label: 'Diferența unei livrări, în unități',
      hint: 'Atâtea unități trec, oricare ar fi procentul. 0: contează doar procentul.',
    },
    minimumRemainingLifeDays: {
      label: 'Valabilitate rămasă minimă, în zile',
      hint: 'Loturile cu mai puțin nu se vând. Articolul poate avea altă regulă.',
    },
    keypadFrom: { label: 'Tastatură de la, în unități', hint: 'De aici ajung o scanare și un număr.' },
    secondCounterFrom: {
      label: 'A doua persoană numără de la, în unități',
      hint: 'O diferență atât de mare este renumărată de altcineva.',
    },
  },
  trouble: {
    brand_unknown: { title: 'Brandul nu există', detail: 'Închide și deschide din nou limitele.' },
    other_brand: { title: 'Nu vezi acest brand', detail: 'O poate schimba un șef de tură al brandului.' },
    no_site: { title: 'Clădirea nu este configurată', detail: 'Importă întâi locurile ei.' },
    fast_movers_last: {
      title: 'Clasa A vine prima la rând',
      detail: 'Zilele clasei A nu pot depăși pe ale clasei B, nici B pe C.',
    },
    unreached: {
      title: 'Serverul nu a răspuns',
      detail: 'Nu s-a schimbat nimic. Încearcă din nou când ești online.',
    },
  },
};
