import type { Copy } from '../copy-shape.ts';

export const did: Copy['issue']['did'] = {
  checked_in: 'A înregistrat o livrare',
  opened_unit: 'A deschis un palet',
  closed_unit: 'A închis un palet',
  accepted_unit: 'A acceptat un palet după listă',
  recounted: 'A numărat din nou',
  sampled: 'A deschis un bax',
  refused_goods: 'A trimis marfă înapoi',
  ended_load: 'A spus că e gol camionul',
  closed_load: 'A închis livrarea',
  receipt_undone: 'A anulat o recepție',
  picked: '{count, plural, =0 {A cules} one {A cules #} few {A cules #} other {A cules #}}',
  short:
    '{count, plural, =0 {A notat lipsă} one {A notat lipsă #} few {A notat lipsă #} other {A notat lipsă #}}',
  undone: 'A luat înapoi un pas',
  dropped: 'A lăsat cutiile la stație',
  other_location: 'A folosit altă locație',
  bound_tote: 'A pus o cutie pe cărucior',
  opening: 'Stoc inițial',
  receipt: 'A intrat marfă',
  pick_undone:
    '{count, plural, =0 {A pus înapoi} one {A pus înapoi #} few {A pus înapoi #} other {A pus înapoi #}}',
  set_aside:
    '{count, plural, =0 {A pus deoparte} one {A pus deoparte #} few {A pus deoparte #} other {A pus deoparte #}}',
  set_aside_undone:
    '{count, plural, =0 {A adus înapoi} one {A adus înapoi #} few {A adus înapoi #} other {A adus înapoi #}}',
  counted: 'A numărat locația',
  putaway: '{count, plural, =0 {A depozitat} one {A depozitat #} few {A depozitat #} other {A depozitat #}}',
  putaway_undone:
    '{count, plural, =0 {Luat înapoi pe cărucior} one {Luat # înapoi pe cărucior} few {Luat # înapoi pe cărucior} other {Luat # înapoi pe cărucior}}',
  taken_over:
    '{count, plural, =0 {A preluat} one {A preluat #} few {A preluat #} other {A preluat #}} din mâinile cuiva',
  taken: '{count, plural, =0 {A luat} one {A luat #} few {A luat #} other {A luat #}} pentru mutare',
  moved: '{count, plural, =0 {Mutat aici} one {A mutat # aici} few {A mutat # aici} other {A mutat # aici}}',
  taken_undone:
    '{count, plural, =0 {A pus înapoi} one {A pus # înapoi} few {A pus # înapoi} other {A pus # înapoi}}',
  moved_undone:
    '{count, plural, =0 {A luat înapoi} one {A luat # înapoi} few {A luat # înapoi} other {A luat # înapoi}}',
  stopped: 'A oprit marfa',
  released: 'A eliberat marfa',
  recalled: 'A oprit lotul peste tot',
  missing: 'A găsit mai puține',
  receipt_differs: 'A corectat căruciorul',
  bin_reported: 'A spus ce nu merge la locație',
  reported_damage: 'A spus că marfa este deteriorată',
  label_checked: 'S-a uitat la o etichetă',
  counted_trolley: 'A numărat căruciorul',
  replenish: 'Completat din rezervă',
  replenish_undone: 'Pus înapoi în rezervă',
  trolley_checked: 'S-a uitat la cărucior',
  count: 'A numărat locația',
  ship: 'A expediat',
  return: 'A primit un retur',
  proposed_alias: 'A spus că este acest produs',
  met_unknown_code: 'A continuat fără cod',
  kept_for_review: 'A înregistrat ceva ce nu s-a putut citi',
  took_from_suspense:
    '{count, plural, one {A mutat # de origine necunoscută} few {A mutat # de origine necunoscută} other {A mutat # de origine necunoscută}}',
  gave_to_suspense: 'Înregistrarea s-a putut citi',
  recorded_late: 'A înregistrat fără autentificare valabilă',
  other: 'A înregistrat ceva',
};
