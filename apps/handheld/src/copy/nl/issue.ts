import type { Copy } from '../copy-shape.ts';

export const issue: Copy['issue'] = {
  title: 'Meldingen',
  summary: '{open, plural, =0 {Niets te beslissen} one {# te beslissen} other {# te beslissen}}',
  which: {
    label: 'Welke meldingen',
    open: 'Te beslissen',
    settled: 'Besloten',
    labels: 'Gevraagde labels',
    codes: 'Geleerde codes',
  },
  back: 'Terug naar meldingen',
  next: 'Volgende melding',
  leaves: 'Order {order} vertrekt {time}',
  forOrder: 'Order {order}',
  forUnit: 'Eenheid {unit}',
  forRun: 'Ronde {run}',
  forLoad: 'Lading {load}',
  kind: {
    counted_twice: {
      title: 'Twee keer in een tel genoteerd',
      detail: 'Beide staan. De tweede kan dezelfde goederen zijn: tel wat er ligt.',
    },
    over_receipt: {
      title: 'Er kwam meer dan besteld',
      detail: 'Wat kwam, is geteld. Beslis met de klant wat ermee gebeurt.',
    },
    not_on_document: {
      title: 'Er kwamen goederen die niemand bestelde',
      detail: 'Ze staan apart. Misschien horen ze bij een andere levering of klant.',
    },
    unsellable_received: {
      title: 'Er kwamen onverkoopbare goederen',
      detail: 'Verlopen, teruggeroepen, geblokkeerd of te kort houdbaar. Het staat apart.',
    },
    hazard_unknown: {
      title: 'Gevaarlijke stof zonder klasse',
      detail:
        'Niemand zei hoe gevaarlijk het is. Het staat apart. Vraag de leverancier en zet de klasse bij het artikel.',
    },
    off_temperature: {
      title: 'Goederen kwamen binnen met {celsius, number} °C',
      detail: 'Dat is buiten hun grenzen. Ze staan apart.',
    },
    serials_missing: {
      title: 'Serienummers ontbreken',
      detail:
        'Bij het hertellen lag {serials} niet op {tote}. Kijk daar en op de pallets ernaast; afgeboekt tot het gevonden is.',
    },
    serial_twice: {
      title: 'Een serienummer kwam twee keer',
      detail:
        '{place, select, none {{serials} kwam eerder binnen en is hier niet meer.} other {Volgens de boeken ligt {serials} op {place}.}} Eén van de twee labels is fout. Het tweede stuk staat apart.',
    },
    data_missing: {
      title: 'Partij, datum of serienummer ontbreekt',
      detail: 'De goederen staan apart tot iemand het leest.',
    },
    declared_differs: {
      title: 'Pallet wijkt af van zijn lijst',
      detail: 'Wat erop geteld is, is genoteerd.',
    },
    accepted_unverified: {
      title: 'Pallet is ongeteld geaccepteerd',
      detail: 'Hij had geteld moeten worden. Tel hem voor de opslag.',
    },
    sample_differs: {
      title: 'Een doos had een ander aantal',
      detail: 'Andere dozen van deze lading kunnen net zo gepakt zijn.',
    },
    receipt_variance: {
      title: 'Lading wijkt af van het document',
      detail: 'Wat kwam, is genoteerd. De leverancier moet het weten.',
    },
    count_disputed: {
      title: 'Chauffeur betwist de telling',
      detail: 'De telling staat. Beide woorden zijn bewaard.',
    },
    damaged_on_trolley: {
      title: 'Beschadigd op de wagen',
      detail:
        '{gap, plural, one {# stuk} other {# stuks}} beschadigd gevonden bij het wegzetten. Onderweg naar quarantaine. Misschien moet vervoerder of leverancier het weten.',
    },
    damaged_goods: {
      title: 'Goederen kwamen beschadigd aan',
      detail: 'Ze staan apart. Vervoerder of leverancier moet het weten.',
    },
    goods_refused: {
      title: 'Goederen gingen terug met de chauffeur',
      detail: 'Er is niets van op voorraad.',
    },
    receipt_closed: {
      title: 'Er kwam meer na het sluiten',
      detail: 'Het is toch geteld. Misschien moet het document weer open.',
    },
    unit_not_open: {
      title: 'Pallet was elders in gebruik',
      detail: 'Volgens de administratie stond hij ergens anders. Kijk wat erop staat.',
    },
    short_pick: {
      title: 'Minder op locatie dan geboekt',
      detail:
        '{gap, plural, one {# stuk lag er niet.} other {# stuks lagen er niet.}} {missing, plural, =0 {De rest komt van andere locaties.} one {# is nergens op voorraad.} other {# zijn nergens op voorraad.}}',
    },
    left_open: {
      title: 'Stops bleven open',
      detail:
        '{gap, plural, one {# stuk is niet gepickt. De order komt tekort.} other {# stuks zijn niet gepickt. De orders komen tekort.}}',
    },
    below_zero: {
      title: 'Twee picks, één voorraad',
      detail:
        'Beide picks zijn echt en beide blijven staan. De voorraad van deze locatie kwam onder nul en beloofde dus wat al weg was.',
    },
    tote_in_use: {
      title: 'Bak heeft twee orders',
      detail: 'De bak hoorde bij een andere order. Kijk erin voordat hij wordt ingepakt.',
    },
    other_location: {
      title: 'Van andere locatie gepickt',
      detail: 'Wat daar lag was aan anderen beloofd. Hun orders kunnen tekort komen.',
    },
    other_lot: {
      title: 'Andere partij gepickt',
      detail: 'De partij in de bak is niet de partij die de order beloofd was.',
    },
    order_cancelled: {
      title: 'Gepickt voor geannuleerde order',
      detail: 'Het ligt in een bak en moet terug.',
    },
    run_not_held: {
      title: 'Ronde was van iemand anders',
      detail: 'De picks zijn echt en blijven staan. Misschien werkten er twee mensen aan één ronde.',
    },
    not_understood: {
      title: 'Regel is niet te lezen',
      detail: 'Hij komt van een nieuwere of kapotte app. Hij blijft bewaard zoals hij is.',
    },
    reference_unknown: {
      title: 'Regel noemt onbekend werk',
      detail: 'De ronde of stop is hier niet bekend. Er is niets verloren.',
    },
    late_grant: {
      title: 'Geboekt na de dienst',
      detail: 'De aanmelding was al voorbij. De goederen zijn toch verplaatst.',
    },
    from_suspense: {
      title: 'Goederen van onbekende herkomst',
      detail:
        '{gap, plural, one {# stuk is verplaatst} other {# stuks zijn verplaatst}} voordat de regel die ze bracht te lezen was. Dit sluit vanzelf als die gelezen is.',
    },
    type_failing: {
      title: 'Veel regels zijn niet te lezen',
      detail:
        'Meerdere apparaten stuurden die. Ze bewaren hem en wachten. Meld het aan wie de server beheert.',
    },
    inactive_person: {
      title: 'Geboekt door iemand die weg is',
      detail: 'Deze persoon mag hier misschien niet meer werken. De goederen zijn toch verplaatst.',
    },
    bin_overfilled: {
      title: 'Twee mensen vulden één locatie',
      detail:
        'Beide zijn echt en beide blijven staan. Er liggen andere goederen of te veel. Kijk voordat iemand erop rekent.',
    },
    wrong_place: {
      title: 'Goederen op de verkeerde plek',
      detail: 'Ze staan waar de regels het niet toelaten. Laat ze verplaatsen.',
    },
    unfit_stored: {
      title: 'Geblokkeerde goederen in een picklocatie',
      detail: 'Ze mogen niet verkocht worden. De locatie is dicht tot ze in quarantaine zijn.',
    },
    receipt_differs: {
      title: 'Kar wijkt af van de ontvangst',
      detail: '{gap, plural, one {# stuk} other {# stuks}} verschil tussen ontvangst en wat er lag.',
    },
    load_not_held: {
      title: 'Pallet stond op een andere kar',
      detail: 'De goederen zijn toch weggezet. Mogelijk werkten er twee mensen aan.',
    },
    no_bin_free: {
      title: 'Goederen wachten op een locatie',
      detail:
        '{gap, plural, one {# stuk wacht} other {# stuks wachten}} op de overloopplek. Maak een locatie vrij.',
    },
    label_unreadable: {
      title: 'Label is niet leesbaar',
      detail:
        'Niemand kan het scannen. Er is een nieuw label aangevraagd. De kaart verdwijnt als een nieuw label leesbaar is.',
    },
    bin_blocked: {
      title: 'Weg naar de locatie is versperd',
      detail: 'Iemand kon er niet bij. De locatie is dicht tot je die opent. Laat de weg vrijmaken.',
    },
    bin_unsafe: {
      title: 'Locatie is niet veilig',
      detail: 'Iemand ter plekke zei het. Een dag lang niet voorgesteld. Laat ernaar kijken.',
    },
    move_differs: {
      title: 'Verplaatste goederen wijken af',
      detail: '{gap, plural, one {# stuk} other {# stuks}} tussen de administratie en wat er lag.',
    },
    goods_in_doubt: {
      title: 'Twijfel over goederen',
      detail: '{gap, plural, one {# stuk} other {# stuks}}. Bekijk de foto’s en beslis over de goederen.',
    },
    stopped_promised: {
      title: 'Geblokkeerde goederen waren toegezegd',
      detail:
        '{gap, plural, one {# stuk ontbreekt} other {# stuks ontbreken}} voor orders. Geen andere locatie heeft ze.',
    },
    lot_recalled: {
      title: 'Een partij is gestopt',
      detail: '{gap, plural, one {# stuk} other {# stuks}} in het gebouw. Laat het naar quarantaine brengen.',
    },
    replenish_short: {
      title: 'Reserve had minder dan geboekt',
      detail:
        '{gap, plural, one {Er ontbrak # stuk} other {Er ontbraken # stuks}} in {bin}. De rest komt uit andere reserve, als die er is.',
    },
    replenished_twice: {
      title: 'Twee mensen brachten dezelfde goederen',
      detail: 'Een van hen was offline. Kijk bij {bin} en op de karren.',
    },
    left_on_trolley: {
      title: 'Er bleven goederen op een kar',
      detail:
        '{gap, plural, =0 {Iemand zag goederen die niet geboekt zijn.} one {# stuk is niet weggezet.} other {# stuks zijn niet weggezet.}}',
    },
    count_variance: {
      title: 'Telling wijkt af',
      detail:
        '{off, select, no {Stuks zijn beschadigd of hebben andere serienummers.} other {Er stonden er {booked, number} in het systeem, {found, number} zijn gevonden.}} Keur het goed bij Tellingen of laat opnieuw tellen.',
    },
    count_unclear: {
      title: 'Telling klopt bij toeval',
      detail:
        'Vóór de telling is iets verplaatst wat het apparaat niet wist. Laat de locatie opnieuw tellen.',
    },
    commits_lost: {
      title: 'Werk verloren met de server',
      detail:
        '{lost, plural, one {# wijziging ontbreekt} other {# wijzigingen ontbreken}} tussen {from} en {to}: werk van de balie, of van een apparaat dat nog niet terug is. Controleer orders en ontvangsten uit die tijd.',
    },
    device_forked: {
      title: '{device} is teruggezet of gekopieerd',
      detail:
        '{count, plural, =0 {De registraties gaan verder in een nieuw journaal. Geen ervan lijkt dubbel.} one {# registratie lijkt op een eerdere. Controleer die; er is niets teruggedraaid.} other {# registraties lijken op eerdere. Controleer ze; er is niets teruggedraaid.}}',
    },
    photo_missing: {
      title: 'Foto’s bij een registratie ontbreken',
      detail:
        '{count, plural, one {# foto is} other {# foto’s zijn}} na twee dagen niet aangekomen, gemaakt {from}. De registratie telt gewoon mee. Zoek het apparaat op of bekijk de goederen.',
    },
    records_missing: {
      title: 'Registraties van {device} ontbreken',
      detail:
        '{count, plural, one {# registratie is} other {# registraties zijn}} nooit aangekomen: het apparaat nummerde tot {reported, number}, aangekomen is tot {received, number}. Laatst gehoord: {from}.',
    },
    over_pick: {
      title: 'Meer gepickt dan gevraagd',
      detail: 'In de bak ligt meer dan de order nodig heeft. De rest moet terug.',
    },
    unknown_code: {
      title: 'Onbekende code',
      detail: 'Er is verder gewerkt zonder de code {code}. Er is niets geteld.',
    },
    unknown_goods: {
      title: 'Goederen die niemand kent',
      detail:
        '{gap, plural, one {# artikel ligt op de plank.} other {# artikelen liggen op de plank.}} De scanner las {code}.',
    },
    alias_proposed: {
      title: 'Is de code dit artikel?',
      detail:
        'De code {code} zou voor {factor, plural, one {één eenheid} other {# eenheden}} staan, op elk apparaat.',
    },
  },
  whatHappened: 'Wat er gebeurde',
  why: 'Wat het betekent',
  time: 'Tijd',
  lastHeard: '{when} gehoord',
  twice: { title: 'Mogelijk dubbel geregistreerd', row: '{name}, {time}, en eerder om {earlier}' },
  saw: 'Zag er {count, number} op de locatie',
  sawNothing: 'Het scherm toonde geen aantal',
  asOf: 'stand {seq, number}',
  reason: 'Reden: {cause}',
  cause: {
    empty: 'locatie is leeg',
    damaged: 'beschadigd',
    wrong_product: 'er ligt iets anders',
    blocked: 'kan er niet bij',
    cannot_find: 'niet te vinden',
    left_open: 'stops bleven open',
  },
  met: {
    title: 'Hier kwamen de regels samen',
    detail: 'Elke scan is bewaard.',
    gap: '{count, plural, one {# stuk ontbreekt.} other {# stuks ontbreken.}}',
    over: '{count, plural, one {# stuk te veel.} other {# stuks te veel.}}',
  },
  balance: {
    title: 'Voorraad op deze locatie',
    before: 'Geboekt ervoor',
    picked: 'Samen gepickt',
    now: 'Nu',
  },
  done: {
    kept_on_hold: 'Apart gehouden',
    title: 'Al gedaan',
    nothing: 'Nog niets.',
    bin_stopped: 'Nieuwe picks gestopt op <b>{location}</b>',
    not_suggested: 'Stuurt geen goederen meer naar <b>{location}</b>',
    label_ordered: 'Nieuw label aangevraagd',
    bin_closed: '<b>{location}</b> gesloten',
    count_requested: 'Telling gevraagd van <b>{location}</b>',
    put_back_asked: 'Gevraagd bak <b>{tote}</b> terug te leggen',
    set_aside: '{quantity, number} apart gelegd op <b>{location}</b>',
    replenishment_asked: '{quantity, number} uit reserve gevraagd naar <b>{location}</b>',
    stop_added: '{quantity, number} van <b>{location}</b> aan de route toegevoegd',
    replanned: '{quantity, number} elders gevonden voor de orders',
    devices_wait: 'De apparaten gevraagd deze regels te bewaren en te wachten',
    other: 'Nog een stap gedaan',
  },
  choice: {
    title: 'Jouw keuze',
    accept: { title: 'Neem over wat gescand is', detail: 'Verder niets te doen' },
    count: { title: 'Vraag om een telling', detail: 'Iemand kijkt op de locatie' },
    trust: { title: 'Gebruik de locatie weer', detail: 'Nieuwe picks mogen hier komen' },
    unblock: { title: 'Open de locatie weer', detail: 'De weg is vrij' },
    approve: { title: 'Ja, leer de code', detail: 'Hij telt op elk apparaat' },
    decline: { title: 'Nee', detail: 'De code blijft onbekend' },
    note: 'Notitie, als je wilt',
  },
  ownWork: {
    title: 'Vraag een andere teamleider',
    detail: 'Je hebt hieraan gewerkt. Niemand beslist over eigen werk.',
  },
  decided: 'Besloten door {name}, {time}',
  decidedTitle: 'Besloten',
  withdrawn: 'Ingetrokken door {name}, {time}',
  understood: 'De regel was te lezen',
  cleared: 'Vanzelf gesloten, {time}',
  undone: 'Op de vloer ingetrokken',
  missing: { title: 'Melding is hier niet', detail: 'Misschien is hij ouder dan deze tablet.' },
};
