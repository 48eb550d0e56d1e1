import type { Copy } from '../copy-shape.ts';

export const refusal: Copy['refusal'] = {
  picking_run_taken: { title: '{run} is bezet', detail: 'Iemand anders pickt hem. Neem de volgende.' },
  picking_run_unknown: { title: '{run} is er niet meer', detail: 'Neem de volgende.' },
  picking_run_finished: { title: '{run} is al klaar', detail: 'Neem de volgende.' },
  picking_holds_another_run: { title: 'Maak eerst {run} af', detail: 'Die is nog van jou.' },
  picking_not_yours: { title: '{run} is niet van jou', detail: 'Alleen wie hem pickt, geeft hem terug.' },
  picking_units_in_hand: { title: 'Leg de stuks in een bak', detail: 'Geef daarna de ronde terug.' },
  picking_nothing_to_release: {
    title: 'Er is niets vrijgegeven',
    detail: 'Geen order is betaald, vrij en op voorraad.',
  },
  picking_site_unknown: { title: 'Er is niets vrijgegeven', detail: 'Het gebouw is nog niet ingericht.' },
  orders_unknown: { title: 'Order is er niet meer', detail: 'Zoek hem opnieuw.' },
  orders_not_open: { title: 'Order {order} is onderweg', detail: 'Hij was al vrijgegeven.' },
  discrepancies_unknown: { title: 'Melding is er niet meer', detail: 'Kijk opnieuw in de lijst.' },
  discrepancies_already_settled: {
    title: 'Iemand heeft dit al besloten',
    detail: 'Je hoeft niets meer te doen.',
  },
  unknown_codes_sku_unknown: { title: 'Artikel is niet bekend', detail: 'Er is niets geleerd.' },
  unknown_codes_own_code: { title: '{code} is een eigen label', detail: 'Het kan geen artikel zijn.' },
  unknown_codes_taken: { title: 'Code hoort bij {sku}', detail: 'Eén code, één artikel per merk.' },
  unknown_codes_pack_unfit: { title: 'Aantal past niet', detail: 'Een eenheid is één, een pak is meer.' },
  labels_owed_subject_unknown: { title: 'Niets te printen', detail: 'Het is hier niet bekend.' },
  labels_owed_gone: { title: 'Label is afgehandeld', detail: 'Iemand was sneller.' },
  discrepancies_own_work: {
    title: 'Vraag een andere teamleider',
    detail: 'Niemand beslist over eigen werk.',
  },
  sync_role_missing: { title: 'Hier is een andere rol nodig', detail: 'Vraag je teamleider.' },
  sync_grant_ended: { title: 'Je aanmelding was voorbij', detail: 'Meld je aan en doe het opnieuw.' },
  sync_operator_inactive: { title: 'Je bent hier niet actief', detail: 'Vraag je teamleider.' },
  other: { title: 'De server zei nee', detail: 'Er is niets veranderd. Vraag je teamleider.' },
};
