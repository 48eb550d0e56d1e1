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
  discrepancies_own_work: { title: 'Cere altui șef de tură', detail: 'Nimeni nu decide despre munca sa.' },
  sync_role_missing: { title: 'Este nevoie de alt rol', detail: 'Întreabă șeful de tură.' },
  other: { title: 'Serverul a refuzat', detail: 'Nu s-a schimbat nimic. Întreabă șeful de tură.' },
};
