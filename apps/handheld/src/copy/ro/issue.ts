import type { Copy } from '../copy-shape.ts';

export const issue: Copy['issue'] = {
  title: 'Probleme',
  summary: '{open, plural, =0 {Nimic de decis} one {# de decis} few {# de decis} other {# de decis}}',
  which: {
    label: 'Care probleme',
    open: 'De decis',
    settled: 'Decise',
    labels: 'Etichete cerute',
    codes: 'Coduri învățate',
  },
  back: 'Înapoi la probleme',
  next: 'Problema următoare',
  leaves: 'Comanda {order} pleacă la {time}',
  forOrder: 'Comanda {order}',
  forUnit: 'Unitatea {unit}',
  forRun: 'Traseul {run}',
  forLoad: 'Livrarea {load}',
  kind: {
    counted_twice: {
      title: 'Notat de două ori într-o clipă',
      detail: 'Ambele rămân. A doua poate fi aceeași marfă: numără ce este acolo.',
    },
    over_receipt: {
      title: 'Mai mult decât s-a comandat',
      detail: 'Ce a venit este numărat. Stabilește cu clientul ce urmează.',
    },
    not_on_document: {
      title: 'A venit marfă necomandată',
      detail: 'Este blocată. Poate aparține altei livrări sau altui client.',
    },
    unsellable_received: {
      title: 'A venit marfă de nevândut',
      detail: 'Expirată, rechemată, blocată sau cu termen prea scurt. Stă separat.',
    },
    hazard_unknown: {
      title: 'Marfă periculoasă fără clasă',
      detail:
        'Nimeni nu a spus cât e de periculoasă. Este blocată. Întreabă furnizorul și trece clasa la articol.',
    },
    off_temperature: {
      title: 'Marfa a sosit la {celsius, number} °C',
      detail: 'Este în afara limitelor ei. Este blocată.',
    },
    serials_missing: {
      title: 'Lipsesc numere de serie',
      detail:
        'La renumărare, {serials} nu era pe {tote}. Caută acolo și pe paleții vecini; este scos din evidență până se găsește.',
    },
    serial_twice: {
      title: 'Serie venită de două ori',
      detail:
        '{place, select, none {{serials} a mai sosit și nu mai este aici.} other {În evidențe {serials} este la {place}.}} Una dintre etichete este greșită. A doua bucată este blocată.',
    },
    data_missing: {
      title: 'Lipsește lotul, expirarea sau seria',
      detail: 'Marfa este blocată până o citește cineva.',
    },
    declared_differs: { title: 'Paletul diferă de lista lui', detail: 'S-a notat ce s-a numărat pe el.' },
    accepted_unverified: {
      title: 'Palet acceptat fără numărare',
      detail: 'Trebuia numărat. Numără-l înainte de depozitare.',
    },
    sample_differs: {
      title: 'Un bax avea alt număr',
      detail: 'Alte baxuri din livrare pot fi ambalate la fel.',
    },
    receipt_variance: {
      title: 'Livrarea diferă de document',
      detail: 'Ce a venit este notat. Furnizorul trebuie anunțat.',
    },
    count_disputed: {
      title: 'Șoferul contestă numărul',
      detail: 'Numărul rămâne. Ambele păreri sunt păstrate.',
    },
    damaged_on_trolley: {
      title: 'Deteriorate pe cărucior',
      detail:
        '{gap, plural, one {# bucată găsită deteriorată} few {# bucăți găsite deteriorate} other {# de bucăți găsite deteriorate}} la depozitare. Merg la carantină. Poate trebuie anunțat transportatorul sau furnizorul.',
    },
    damaged_goods: {
      title: 'Marfa a venit deteriorată',
      detail: 'Stă separat. Transportatorul sau furnizorul trebuie anunțat.',
    },
    goods_refused: { title: 'Marfa a plecat înapoi cu șoferul', detail: 'Nimic din ea nu este în stoc.' },
    receipt_closed: {
      title: 'A venit mai mult după închidere',
      detail: 'S-a numărat totuși. Poate trebuie redeschis documentul.',
    },
    unit_not_open: {
      title: 'Paletul era folosit în altă parte',
      detail: 'În evidență era altundeva. Uită-te ce este pe el.',
    },
    short_pick: {
      title: 'Mai puțin decât în evidență',
      detail:
        '{gap, plural, one {# bucată nu era acolo.} few {# bucăți nu erau acolo.} other {# de bucăți nu erau acolo.}} {missing, plural, =0 {Restul vine din alte locații.} one {# nu are stoc nicăieri.} few {# nu au stoc nicăieri.} other {# nu au stoc nicăieri.}}',
    },
    left_open: {
      title: 'Au rămas opriri deschise',
      detail:
        '{gap, plural, one {# bucată nu a fost culeasă. Comandei îi lipsește.} few {# bucăți nu au fost culese. Comenzilor le lipsesc.} other {# de bucăți nu au fost culese. Comenzilor le lipsesc.}}',
    },
    below_zero: {
      title: 'Două culegeri, un singur stoc',
      detail:
        'Ambele culegeri sunt reale și ambele rămân. Evidența locației a coborât sub zero, deci a promis marfă care nu mai era.',
    },
    tote_in_use: {
      title: 'Cutia are două comenzi',
      detail: 'Cutia era legată de altă comandă. Uită-te în ea înainte de împachetare.',
    },
    other_location: {
      title: 'Cules din altă locație',
      detail: 'Marfa de acolo era promisă altora. Comenzilor lor le poate lipsi.',
    },
    other_lot: { title: 'S-a cules alt lot', detail: 'Lotul din cutie nu este cel promis comenzii.' },
    order_cancelled: {
      title: 'Cules pentru o comandă anulată',
      detail: 'Marfa este într-o cutie și trebuie pusă înapoi.',
    },
    run_not_held: {
      title: 'Traseul era al altcuiva',
      detail: 'Culegerile sunt reale și rămân. Poate au lucrat doi oameni la un traseu.',
    },
    not_understood: {
      title: 'Înregistrarea nu poate fi citită',
      detail: 'Vine de la o aplicație mai nouă sau defectă. Se păstrează așa cum este.',
    },
    reference_unknown: {
      title: 'Înregistrare despre o lucrare necunoscută',
      detail: 'Traseul sau oprirea nu sunt cunoscute aici. Nu s-a pierdut nimic.',
    },
    late_grant: {
      title: 'Înregistrat după tură',
      detail: 'Autentificarea expirase deja. Marfa s-a mutat oricum.',
    },
    from_suspense: {
      title: 'Marfă de origine necunoscută',
      detail:
        '{gap, plural, one {S-a mutat # bucată} few {S-au mutat # bucăți} other {S-au mutat # de bucăți}} înainte ca înregistrarea care a adus marfa să poată fi citită. Se închide singură când va fi citită.',
    },
    type_failing: {
      title: 'Multe înregistrări nu se pot citi',
      detail: 'L-au trimis mai multe dispozitive. Îl păstrează și așteaptă. Anunță cine se ocupă de server.',
    },
    inactive_person: {
      title: 'Înregistrat de cineva plecat',
      detail: 'Persoana poate că nu mai lucrează aici. Marfa s-a mutat oricum.',
    },
    bin_overfilled: {
      title: 'Doi oameni au umplut o locație',
      detail:
        'Ambele depuneri sunt reale și rămân. Locația are altă marfă sau prea multă. Uită-te înainte să se bazeze cineva pe ea.',
    },
    wrong_place: {
      title: 'Marfă într-un loc greșit',
      detail: 'A fost pusă unde regulile nu permit. Cere să fie mutată.',
    },
    unfit_stored: {
      title: 'Marfă blocată în locația de cules',
      detail: 'Nu poate fi vândută. Locația e închisă până o duce cineva în carantină.',
    },
    receipt_differs: {
      title: 'Căruciorul diferă de recepție',
      detail:
        '{gap, plural, one {# bucată} few {# bucăți} other {# de bucăți}} diferență între recepție și ce era acolo.',
    },
    load_not_held: {
      title: 'Paletul era pe alt cărucior',
      detail: 'Marfa a fost depozitată oricum. Poate au lucrat doi oameni la el.',
    },
    no_bin_free: {
      title: 'Marfă care așteaptă o locație',
      detail:
        '{gap, plural, one {# bucată așteaptă} few {# bucăți așteaptă} other {# de bucăți așteaptă}} la locul de rezervă. Eliberează o locație.',
    },
    label_unreadable: {
      title: 'Eticheta nu se citește',
      detail: 'Nimeni nu o poate scana. S-a cerut una nouă. Cardul dispare când se citește o etichetă nouă.',
    },
    bin_blocked: {
      title: 'Drumul la locație e blocat',
      detail: 'Cineva nu a putut ajunge. E închisă până o deschizi. Pune pe cineva să elibereze drumul.',
    },
    bin_unsafe: {
      title: 'Locația nu e sigură',
      detail: 'A spus cineva de la fața locului. Nu e propusă o zi. Trimite pe cineva să verifice.',
    },
    move_differs: {
      title: 'Marfa mutată diferă de evidență',
      detail:
        '{gap, plural, one {# bucată} few {# bucăți} other {# de bucăți}} între evidență și ce era acolo.',
    },
    goods_in_doubt: {
      title: 'Marfă îndoielnică',
      detail:
        '{gap, plural, one {# bucată} few {# bucăți} other {# de bucăți}}. Uită-te la poze, apoi decide despre marfă.',
    },
    stopped_promised: {
      title: 'Marfa blocată era promisă',
      detail:
        '{gap, plural, one {Lipsește # bucată} few {Lipsesc # bucăți} other {Lipsesc # de bucăți}} pentru comenzi. Nicio altă locație nu are.',
    },
    lot_recalled: {
      title: 'Un lot a fost oprit',
      detail:
        '{gap, plural, one {# bucată} few {# bucăți} other {# de bucăți}} în clădire. Cere să fie duse în carantină.',
    },
    replenish_short: {
      title: 'Rezerva avea mai puțin decât evidența',
      detail:
        '{gap, plural, one {Lipsea # bucată} few {Lipseau # bucăți} other {Lipseau # de bucăți}} în {bin}. Restul vine din altă rezervă, dacă există.',
    },
    replenished_twice: {
      title: 'Doi oameni au adus aceeași marfă',
      detail: 'Unul era offline. Verifică {bin} și cărucioarele.',
    },
    left_on_trolley: {
      title: 'A rămas marfă pe un cărucior',
      detail:
        '{gap, plural, =0 {Cineva a văzut marfă pe care evidența nu o știe.} one {# bucată nu a fost depozitată.} few {# bucăți nu au fost depozitate.} other {# de bucăți nu au fost depozitate.}}',
    },
    count_variance: {
      title: 'Numărarea diferă de evidență',
      detail:
        '{off, select, no {Bucăți sunt deteriorate sau au alte serii.} other {Evidența avea {booked, number}, s-au găsit {found, number}.}} Aprobă la Numărări sau cere o nouă numărare.',
    },
    count_unclear: {
      title: 'Numărarea se potrivește din întâmplare',
      detail: 'Înainte de numărare s-a mutat marfă de care aparatul nu știa. Cere o nouă numărare.',
    },
    commits_lost: {
      title: 'Lucru pierdut odată cu serverul',
      detail:
        '{lost, plural, one {Lipsește # modificare} few {Lipsesc # modificări} other {Lipsesc # de modificări}} între {from} și {to}: lucru de birou sau de pe un dispozitiv care nu a revenit încă. Verifică comenzile și recepțiile din acel interval.',
    },
    device_forked: {
      title: '{device} a fost restaurat sau copiat',
      detail:
        '{count, plural, =0 {Înregistrările continuă într-un jurnal nou. Niciuna nu pare dublă.} one {# înregistrare seamănă cu una dinainte. Verific-o; nimic nu a fost retras.} few {# înregistrări seamănă cu altele dinainte. Verifică-le; nimic nu a fost retras.} other {# de înregistrări seamănă cu altele dinainte. Verifică-le; nimic nu a fost retras.}}',
    },
    photo_missing: {
      title: 'Lipsesc fotografiile unei înregistrări',
      detail:
        '{count, plural, one {# fotografie făcută {from} nu a ajuns} few {# fotografii făcute {from} nu au ajuns} other {# de fotografii făcute {from} nu au ajuns}} în două zile. Înregistrarea rămâne valabilă. Caută dispozitivul sau verifică marfa.',
    },
    records_missing: {
      title: 'Lipsesc înregistrări de pe {device}',
      detail:
        '{count, plural, one {# înregistrare nu a ajuns} few {# înregistrări nu au ajuns} other {# de înregistrări nu au ajuns}} niciodată: dispozitivul a numerotat până la {reported, number}, au sosit până la {received, number}. Ultimul semn: {from}.',
    },
    over_pick: {
      title: 'Cules mai mult decât trebuie',
      detail: 'În cutie e mai mult decât cere comanda. Restul trebuie pus înapoi.',
    },
    unknown_code: {
      title: 'Cod necunoscut',
      detail: 'S-a lucrat fără codul {code}. Nu s-a numărat nimic.',
    },
    unknown_goods: {
      title: 'Marfă fără nume',
      detail:
        '{gap, plural, one {Un produs este pe raft.} few {# produse sunt pe raft.} other {# de produse sunt pe raft.}} Scannerul a citit {code}.',
    },
    alias_proposed: {
      title: 'Codul este acest produs?',
      detail:
        'Codul {code} ar însemna {factor, plural, one {o unitate} few {# unități} other {# de unități}}, pe orice dispozitiv.',
    },
  },
  whatHappened: 'Ce s-a întâmplat',
  why: 'Ce înseamnă',
  time: 'Ora',
  lastHeard: 'ultimul semnal {when}',
  twice: { title: 'Poate înregistrate de două ori', row: '{name}, {time}, iar înainte la {earlier}' },
  saw: 'A văzut {count, number} în locație',
  sawNothing: 'Ecranul nu arăta un număr',
  asOf: 'la starea {seq, number}',
  reason: 'Motiv: {cause}',
  cause: {
    empty: 'locația e goală',
    damaged: 'deteriorat',
    wrong_product: 'e alt produs',
    blocked: 'nu se poate ajunge',
    cannot_find: 'nu se găsește',
    left_open: 'au rămas opriri deschise',
  },
  met: {
    title: 'Aici s-au întâlnit înregistrările',
    detail: 'Fiecare scanare este păstrată.',
    gap: '{count, plural, one {Lipsește # bucată.} few {Lipsesc # bucăți.} other {Lipsesc # de bucăți.}}',
    over: '{count, plural, one {# bucată în plus.} few {# bucăți în plus.} other {# de bucăți în plus.}}',
  },
  balance: { title: 'Stocul din locație', before: 'Evidență înainte', picked: 'Luate în total', now: 'Acum' },
  done: {
    kept_on_hold: 'Ținut blocat',
    title: 'Deja făcut',
    nothing: 'Încă nimic.',
    bin_stopped: 'Oprite culegerile noi din <b>{location}</b>',
    not_suggested: 'Nu mai trimite marfă la <b>{location}</b>',
    label_ordered: 'A cerut o etichetă nouă',
    bin_closed: 'Închisă locația <b>{location}</b>',
    count_requested: 'Cerută numărarea la <b>{location}</b>',
    put_back_asked: 'Cerut să se golească cutia <b>{tote}</b>',
    set_aside: 'Puse deoparte {quantity, number} la <b>{location}</b>',
    replenishment_asked: 'Cerute {quantity, number} din rezervă la <b>{location}</b>',
    stop_added: 'Adăugate {quantity, number} din <b>{location}</b> la traseu',
    replanned: 'A găsit {quantity, number} în altă parte pentru comenzi',
    devices_wait: 'S-a cerut dispozitivelor să păstreze aceste înregistrări și să aștepte',
    other: 'A mai făcut un pas',
  },
  choice: {
    title: 'Alegerea ta',
    accept: { title: 'Acceptă ce s-a înregistrat', detail: 'Nimic altceva de făcut' },
    count: { title: 'Cere o numărare', detail: 'Cineva se uită în locație' },
    trust: { title: 'Folosește din nou locația', detail: 'Se poate culege din ea' },
    unblock: { title: 'Deschide din nou locația', detail: 'Calea este liberă' },
    approve: { title: 'Da, învață codul', detail: 'Contează pe orice dispozitiv' },
    decline: { title: 'Nu', detail: 'Codul rămâne necunoscut' },
    note: 'Notă, dacă vrei',
  },
  ownWork: {
    title: 'Cere altui șef de tură',
    detail: 'Ai lucrat la asta. Nimeni nu decide despre munca sa.',
  },
  decided: 'Decis de {name}, {time}',
  decidedTitle: 'Decis',
  withdrawn: 'Luat înapoi de {name}, {time}',
  understood: 'Înregistrarea s-a putut citi',
  cleared: 'S-a închis singură, {time}',
  undone: 'Luat înapoi în hală',
  missing: { title: 'Problema nu este aici', detail: 'Poate e mai veche decât această tabletă.' },
};
