/** Discrepancies: what records and shelves disagree about, in plain words. */
export const issue = {
  title: 'Issues',
  summary: '{open, plural, =0 {Nothing to decide} one {# to decide} other {# to decide}}',
  which: {
    label: 'Which issues',
    open: 'To decide',
    settled: 'Decided',
    labels: 'Labels owed',
    codes: 'Taught codes',
  },
  back: 'Back to issues',
  next: 'Next issue',
  leaves: 'Order {order} leaves {time}',
  forOrder: 'Order {order}',
  forUnit: 'Unit {unit}',
  forRun: 'Run {run}',
  forLoad: 'Load {load}',
  kind: {
    counted_twice: {
      title: 'Recorded twice in a blink',
      detail: 'Both stand. The second may be the same goods: count what is there.',
    },
    over_receipt: {
      title: 'More came than ordered',
      detail: 'What came is counted. Decide with the client what becomes of it.',
    },
    not_on_document: {
      title: 'Goods that nobody ordered came',
      detail: 'They are on hold. They may belong to another delivery or client.',
    },
    unsellable_received: {
      title: 'Unsellable goods came in',
      detail: 'They are expired, recalled, on hold or too short-lived. They are kept apart.',
    },
    hazard_unknown: {
      title: 'Dangerous goods without a class',
      detail:
        'Nobody said how dangerous they are. They are on hold. Ask the supplier, then put the class on the article.',
    },
    off_temperature: {
      title: 'Goods came in at {celsius, number} °C',
      detail: 'That is outside their range. They are on hold.',
    },
    serials_missing: {
      title: 'Serial numbers are missing',
      detail:
        'Counted again, {serials} was not on {tote}. Look there and on the pallets next to it; booked out until it is found.',
    },
    serial_twice: {
      title: 'A serial number came in twice',
      detail:
        '{place, select, none {{serials} came in before and is not here any more.} other {The book has {serials} at {place}.}} One of the two labels is wrong. The second unit is on hold.',
    },
    data_missing: {
      title: 'Lot, expiry or serial is missing',
      detail: 'The goods are on hold until somebody reads it.',
    },
    declared_differs: {
      title: 'Pallet differs from its list',
      detail: 'What was counted on it is what is recorded.',
    },
    accepted_unverified: {
      title: 'Pallet was accepted uncounted',
      detail: 'It should have been counted. Count it before it is stored.',
    },
    sample_differs: {
      title: 'A carton held another number',
      detail: 'Other cartons of this load may be packed the same way.',
    },
    receipt_variance: {
      title: 'Load differs from its document',
      detail: 'What came is recorded. The supplier has to be told.',
    },
    count_disputed: { title: 'Driver disputes the count', detail: 'The count stands. Both words are kept.' },
    damaged_on_trolley: {
      title: 'Damaged on the trolley',
      detail:
        '{gap, plural, one {# unit} other {# units}} found damaged while putting away. On the way to quarantine. The carrier or supplier may have to be told.',
    },
    damaged_goods: {
      title: 'Goods came in damaged',
      detail: 'They are set apart. The carrier or supplier has to be told.',
    },
    goods_refused: { title: 'Goods went back with the driver', detail: 'Nothing of them is in stock.' },
    receipt_closed: {
      title: 'More came after the close',
      detail: 'It is counted all the same. The document may have to be opened again.',
    },
    unit_not_open: {
      title: 'Pallet was in use elsewhere',
      detail: 'The record had it somewhere else. Look what is on it.',
    },
    short_pick: {
      title: 'Bin held less than recorded',
      detail:
        '{gap, plural, one {# item was not there.} other {# items were not there.}} {missing, plural, =0 {Other bins give the rest.} one {# has no stock anywhere.} other {# have no stock anywhere.}}',
    },
    left_open: {
      title: 'Stops were left open',
      detail:
        '{gap, plural, one {# item was not picked. Its order is short.} other {# items were not picked. Their orders are short.}}',
    },
    below_zero: {
      title: 'Two picks, one balance',
      detail:
        'Both picks are real and both are kept. The record of this bin went below zero, so it promised goods that were gone.',
    },
    tote_in_use: {
      title: 'Tote holds two orders',
      detail: 'The tote was bound to another order. Look inside before it is packed.',
    },
    other_location: {
      title: 'Picked from another bin',
      detail: 'The bin promised its goods to others. Their orders may come up short.',
    },
    other_lot: {
      title: 'Another lot was picked',
      detail: 'The lot in the tote is not the lot the order was promised.',
    },
    order_cancelled: {
      title: 'Picked for a cancelled order',
      detail: 'The goods are in a tote and have to go back.',
    },
    run_not_held: {
      title: 'Run belonged to someone else',
      detail: 'The picks are real and kept. Two people may have worked on one run.',
    },
    not_understood: {
      title: 'Record could not be read',
      detail: 'It came from a newer or a broken app. It is kept as it is.',
    },
    reference_unknown: {
      title: 'Record names unknown work',
      detail: 'The run or stop it speaks of is not known here. Nothing was lost.',
    },
    late_grant: {
      title: 'Recorded after the shift',
      detail: 'The sign-in had ended when this was recorded. The goods moved all the same.',
    },
    from_suspense: {
      title: 'Goods of unknown origin',
      detail:
        '{gap, plural, one {# item was moved} other {# items were moved}} before the record that brought them could be read. This closes itself when it is read.',
    },
    type_failing: {
      title: 'Many records cannot be read',
      detail: 'Several devices sent it. They keep it and wait. Tell whoever looks after the server.',
    },
    inactive_person: {
      title: 'Recorded by someone who left',
      detail: 'The person may not work here any more. The goods moved all the same.',
    },
    bin_overfilled: {
      title: 'Two people filled one bin',
      detail:
        'Both drops are real and both are kept. The bin has other goods or more than it can hold. Look before anyone relies on it.',
    },
    wrong_place: {
      title: 'Goods are in a wrong place',
      detail: 'They were put where the rules do not allow them. Have them moved.',
    },
    unfit_stored: {
      title: 'Blocked goods in a pick bin',
      detail: 'They may not be sold. The bin is closed until they are carried to quarantine.',
    },
    receipt_differs: {
      title: 'Trolley differs from the receipt',
      detail: '{gap, plural, one {# item} other {# items}} between what was received and what was there.',
    },
    load_not_held: {
      title: 'Pallet was on another trolley',
      detail: 'The goods were put away all the same. Two people may have worked on it.',
    },
    no_bin_free: {
      title: 'Goods wait for a bin',
      detail:
        '{gap, plural, one {# item waits} other {# items wait}} at the overflow place. Free a bin for them.',
    },
    label_unreadable: {
      title: 'Label does not read',
      detail: 'Nobody can scan it. A new one is ordered. The card goes when a new label reads.',
    },
    bin_blocked: {
      title: 'Way to the bin is blocked',
      detail: 'Somebody could not get to it. It is closed until you open it. Have the way cleared.',
    },
    bin_unsafe: {
      title: 'Bin is not safe',
      detail: 'Somebody at the bin said so. It is not suggested for a day. Have it looked at.',
    },
    move_differs: {
      title: 'Moved goods differ from the record',
      detail: '{gap, plural, one {# item} other {# items}} between the record and what was there.',
    },
    goods_in_doubt: {
      title: 'Goods in doubt',
      detail: '{gap, plural, one {# item} other {# items}}. Look at the photos, then decide about the goods.',
    },
    stopped_promised: {
      title: 'Stopped goods were promised',
      detail:
        '{gap, plural, one {# item is missing} other {# items are missing}} for orders. No other bin has them.',
    },
    lot_recalled: {
      title: 'A lot was stopped',
      detail: '{gap, plural, one {# item} other {# items}} in the building. Have it carried to quarantine.',
    },
    replenish_short: {
      title: 'Reserve held less than the record',
      detail:
        '{gap, plural, one {# item was missing} other {# items were missing}} in {bin}. The rest comes from other reserve, if there is any.',
    },
    replenished_twice: {
      title: 'Two people brought the same goods',
      detail: 'One of them was offline. Look at {bin} and at the trolleys.',
    },
    left_on_trolley: {
      title: 'Goods were left on a trolley',
      detail:
        '{gap, plural, =0 {Somebody saw goods the record does not know.} one {# item was not put away.} other {# items were not put away.}}',
    },
    count_variance: {
      title: 'Count differs from the record',
      detail:
        '{off, select, no {Units are damaged or have other serials.} other {The record had {booked, number}, {found, number} were found.}} Approve it under Counts, or have it counted again.',
    },
    count_unclear: {
      title: 'Count agrees by chance',
      detail: 'Goods moved before the count that the device did not know of. Have the bin counted again.',
    },
    commits_lost: {
      title: 'Work was lost with the server',
      detail:
        '{lost, plural, one {# change is missing} other {# changes are missing}} between {from} and {to}: desk work, or work of a device that is not back yet. Check orders and receipts of that time.',
    },
    device_forked: {
      title: '{device} was restored or copied',
      detail:
        '{count, plural, =0 {Its records go on in a new journal. None looks recorded twice.} one {# record looks like one made before. Check it; nothing was taken back.} other {# records look like ones made before. Check them; nothing was taken back.}}',
    },
    photo_missing: {
      title: 'Photos of a record are missing',
      detail:
        '{count, plural, one {# photo} other {# photos}} taken {from} did not arrive within two days. The record counts all the same. Ask for the device, or look at the goods.',
    },
    records_missing: {
      title: 'Records of {device} are missing',
      detail:
        '{count, plural, one {# record} other {# records}} never arrived: the device numbered up to {reported, number}, up to {received, number} arrived. Last heard {from}.',
    },
    over_pick: {
      title: 'More picked than asked',
      detail: 'The tote holds more than the order needs. The rest has to go back.',
    },
    unknown_code: {
      title: 'Code is not known',
      detail: 'People went on without the code {code}. Nothing was counted.',
    },
    unknown_goods: {
      title: 'Goods that nobody can name',
      detail:
        '{gap, plural, one {# item lies on the shelf.} other {# items lie on the shelf.}} The scanner read {code}.',
    },
    alias_proposed: {
      title: 'Is the code this product?',
      detail:
        'The code {code} would stand for {factor, plural, one {one unit} other {# units}} of it, on every device.',
    },
  },
  whatHappened: 'What happened',
  why: 'What it means',
  time: 'Time',
  lastHeard: 'last heard {when}',
  twice: { title: 'May be recorded twice', row: '{name}, {time}, and before at {earlier}' },
  saw: 'Saw {count, number} in the bin',
  sawNothing: 'Its screen showed no count',
  asOf: 'as of update {seq, number}',
  reason: 'Reason: {cause}',
  cause: {
    empty: 'bin is empty',
    damaged: 'damaged',
    wrong_product: 'wrong item there',
    blocked: 'cannot reach',
    cannot_find: 'cannot find',
    left_open: 'stops were left open',
  },
  met: {
    title: 'Records met here',
    detail: 'Every scan is kept.',
    gap: '{count, plural, one {# item is missing.} other {# items are missing.}}',
    over: '{count, plural, one {# item is too many.} other {# items are too many.}}',
  },
  balance: { title: 'Balance in this bin', before: 'Record before', picked: 'Picked in all', now: 'Now' },
  done: {
    kept_on_hold: 'Kept on hold',
    title: 'Already done',
    nothing: 'Nothing yet.',
    bin_stopped: 'Stopped new picks from <b>{location}</b>',
    not_suggested: 'No longer sends goods to <b>{location}</b>',
    label_ordered: 'Ordered a new label',
    bin_closed: 'Closed <b>{location}</b>',
    count_requested: 'Asked for a count of <b>{location}</b>',
    put_back_asked: 'Asked to put back tote <b>{tote}</b>',
    set_aside: 'Set {quantity, number} aside at <b>{location}</b>',
    replenishment_asked: 'Asked for {quantity, number} from reserve to <b>{location}</b>',
    stop_added: 'Added {quantity, number} at <b>{location}</b> to the route',
    replanned: 'Found {quantity, number} elsewhere for the orders',
    devices_wait: 'Asked the devices to keep these records and wait',
    other: 'Took another step',
  },
  choice: {
    title: 'Your choice',
    accept: { title: 'Accept what was recorded', detail: 'Nothing more to do' },
    count: { title: 'Ask for a count', detail: 'Someone looks into the bin' },
    trust: { title: 'Use the bin again', detail: 'New picks may come from it' },
    unblock: { title: 'Open the bin again', detail: 'The way is free' },
    approve: { title: 'Yes, teach the code', detail: 'It counts on every device' },
    decline: { title: 'No', detail: 'The code stays unknown' },
    note: 'Note, if you like',
  },
  ownWork: { title: 'Ask another supervisor', detail: 'You worked on this. Nobody settles their own work.' },
  decided: 'Decided by {name}, {time}',
  decidedTitle: 'Decided',
  withdrawn: 'Taken back by {name}, {time}',
  understood: 'The record could be read',
  cleared: 'Closed itself, {time}',
  undone: 'Taken back on the floor',
  missing: { title: 'Issue is not here', detail: 'It may be older than this tablet.' },
} as const;
