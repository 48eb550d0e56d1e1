import type { Copy } from '../copy-shape.ts';

export const refusal: Copy['refusal'] = {
  picking_run_taken: { title: '{run} este luat', detail: 'Îl culege altcineva. Ia-l pe următorul.' },
  picking_run_unknown: { title: '{run} nu mai există', detail: 'Ia-l pe următorul.' },
  picking_run_finished: { title: '{run} este deja gata', detail: 'Ia-l pe următorul.' },
  picking_holds_another_run: { title: 'Termină întâi {run}', detail: 'Este încă al tău.' },
  picking_not_yours: { title: '{run} nu este al tău', detail: 'Îl dă înapoi doar cine îl culege.' },
  picking_units_in_hand: { title: 'Pune bucățile în cutie', detail: 'Apoi dă traseul înapoi.' },
  picking_nothing_to_release: {
    title: 'Nu s-a eliberat nimic',
    detail: 'Nicio comandă nu e plătită, liberă și pe stoc.',
  },
  picking_site_unknown: { title: 'Nu s-a eliberat nimic', detail: 'Clădirea nu este configurată.' },
  orders_unknown: { title: 'Comanda nu mai există', detail: 'Caut-o din nou.' },
  orders_not_open: { title: 'Comanda {order} este pe drum', detail: 'A fost deja eliberată.' },
  discrepancies_unknown: { title: 'Problema nu mai există', detail: 'Uită-te din nou în listă.' },
  discrepancies_already_settled: { title: 'Cineva a decis deja', detail: 'Nu mai este nimic de făcut.' },
  unknown_codes_sku_unknown: { title: 'Produsul nu este cunoscut', detail: 'Nu s-a învățat nimic.' },
  unknown_codes_own_code: { title: '{code} este o etichetă a casei', detail: 'Nu poate fi un produs.' },
  unknown_codes_taken: { title: 'Codul este al {sku}', detail: 'Un cod, un produs al unui brand.' },
  unknown_codes_pack_unfit: {
    title: 'Cantitatea nu se potrivește',
    detail: 'O unitate este una, un pachet mai multe.',
  },
  labels_owed_subject_unknown: { title: 'Nimic de tipărit', detail: 'Nu este cunoscut aici.' },
  labels_owed_gone: { title: 'Eticheta este rezolvată', detail: 'Cineva a fost mai rapid.' },
  discrepancies_own_work: { title: 'Cere altui șef de tură', detail: 'Nimeni nu decide despre munca sa.' },
  sync_role_missing: { title: 'Este nevoie de alt rol', detail: 'Întreabă șeful de tură.' },
  sync_grant_ended: { title: 'Autentificarea expirase', detail: 'Autentifică-te și încearcă din nou.' },
  sync_operator_inactive: { title: 'Nu ești activ aici', detail: 'Întreabă șeful de tură.' },
  other: { title: 'Serverul a refuzat', detail: 'Nu s-a schimbat nimic. Întreabă șeful de tură.' },
};
