/** Requests the server refused, by the code of its rule. `other` stands in for codes a newer server may have. */
export const refusal = {
  picking_run_taken: { title: '{run} is taken', detail: 'Someone else picks it. Take the next one.' },
  picking_run_unknown: { title: '{run} is gone', detail: 'Take the next one.' },
  picking_run_finished: { title: '{run} is done already', detail: 'Take the next one.' },
  picking_holds_another_run: { title: 'Finish {run} first', detail: 'It is still yours.' },
  picking_not_yours: { title: '{run} is not yours', detail: 'Only its picker can hand it back.' },
  picking_units_in_hand: { title: 'Put the items in a tote', detail: 'Then hand the run back.' },
  picking_nothing_to_release: {
    title: 'Nothing was released',
    detail: 'No order is paid, free and in stock.',
  },
  picking_site_unknown: { title: 'Nothing was released', detail: 'The site is not set up.' },
  orders_unknown: { title: 'Order is gone', detail: 'Look for it again.' },
  orders_not_open: { title: 'Order {order} is on its way', detail: 'It was released already.' },
  discrepancies_unknown: { title: 'Issue is gone', detail: 'Look at the list again.' },
  discrepancies_already_settled: { title: 'Someone settled it', detail: 'Nothing more to do.' },
  discrepancies_own_work: { title: 'Ask another supervisor', detail: 'Nobody settles their own work.' },
  sync_role_missing: { title: 'This needs another role', detail: 'Ask a supervisor.' },
  other: { title: 'The server said no', detail: 'Nothing changed. Ask a supervisor.' },
} as const;
