import type { Language } from '@floorhand/domain/kernel/fields';

export interface ScanSheetWords {
  readonly title: string;
  readonly how: string;
  readonly print: string;
  readonly people: string;
  readonly picker: string;
  readonly supervisor: string;
  readonly cards: string;
  readonly problem: string;
  readonly undo: string;
  readonly next: string;
  readonly logout: string;
  readonly bins: string;
  readonly bin: string;
  readonly item: string;
  readonly units: string;
  readonly withLot: string;
  readonly totes: string;
  readonly slots: string;
  readonly slot: string;
  readonly stations: string;
  readonly tryWrong: string;
  readonly wrongItem: string;
  readonly unknown: string;
  readonly practice: string;
  readonly receiving: string;
  readonly doors: string;
  readonly putaway: string;
  readonly fillUp: string;
  readonly reserve: string;
  readonly moving: string;
  readonly newBin: string;
  readonly quarantine: string;
  readonly stopped: string;
  readonly counting: string;
  readonly delivery: string;
  readonly pallet: string;
  readonly case: string;
  readonly emptyPallets: string;
}

/** Every word of the printed sheet; codes and product names are the same in all languages. */
export const scanSheetWords: Readonly<Record<Language, ScanSheetWords>> = {
  en: {
    title: 'Bar codes to practise with',
    how: 'Scan from the screen or print the pages. Sign in with a badge, start a run, then go from code to code.',
    print: 'Print at 100 %, on A4.',
    people: 'Badges',
    picker: 'Picker',
    supervisor: 'Supervisor',
    cards: 'Command cards, for hands in gloves',
    problem: 'Problem',
    undo: 'Undo last',
    next: 'Next',
    logout: 'Sign out',
    bins: 'Bins of the first runs, with their items',
    bin: 'Bin',
    item: 'Item',
    units: 'to pick',
    withLot: 'with lot and expiry',
    totes: 'Totes',
    slots: 'Slots of the cart',
    slot: 'Slot',
    stations: 'Packing stations',
    tryWrong: 'Try what goes wrong',
    wrongItem: 'An item nobody asked for',
    unknown: 'A code nobody knows',
    practice: 'Practice · no real stock',
    receiving: 'Goods coming in',
    doors: 'Doors',
    putaway: 'Waiting to be put away',
    fillUp: 'Pick bins to fill up',
    reserve: 'Reserve',
    moving: 'Stock to move, hold or report as damaged',
    newBin: 'New bin',
    quarantine: 'Quarantine',
    stopped: 'held and damaged goods',
    counting: 'Bins to count',
    delivery: 'Delivery',
    pallet: 'Pallet',
    case: 'full case',
    emptyPallets: 'Labels of empty pallets',
  },
  ro: {
    title: 'Coduri de bare pentru exersat',
    how: 'Scanează de pe ecran sau tipărește paginile. Intră cu un ecuson, începe o tură, apoi mergi din cod în cod.',
    print: 'Tipărește la 100 %, pe A4.',
    people: 'Ecusoane',
    picker: 'Culegător',
    supervisor: 'Șef de tură',
    cards: 'Cartele de comandă, pentru mâini cu mănuși',
    problem: 'Problemă',
    undo: 'Anulează ultimul',
    next: 'Următorul',
    logout: 'Ieșire',
    bins: 'Locațiile primelor ture, cu articolele lor',
    bin: 'Locație',
    item: 'Articol',
    units: 'de cules',
    withLot: 'cu lot și expirare',
    totes: 'Cutii',
    slots: 'Locurile căruciorului',
    slot: 'Loc',
    stations: 'Stații de ambalare',
    tryWrong: 'Încearcă ce nu merge',
    wrongItem: 'Un articol pe care nu l-a cerut nimeni',
    unknown: 'Un cod pe care nu îl știe nimeni',
    practice: 'Exercițiu · fără stoc real',
    receiving: 'Marfă care sosește',
    doors: 'Uși',
    putaway: 'Așteaptă să fie depozitate',
    fillUp: 'Locații de culegere de completat',
    reserve: 'Rezervă',
    moving: 'Stoc de mutat, de blocat sau de raportat ca deteriorat',
    newBin: 'Locația nouă',
    quarantine: 'Carantină',
    stopped: 'marfă blocată și deteriorată',
    counting: 'Locații de numărat',
    delivery: 'Livrare',
    pallet: 'Palet',
    case: 'bax întreg',
    emptyPallets: 'Etichete de paleți goi',
  },
  pl: {
    title: 'Kody kreskowe do ćwiczeń',
    how: 'Skanuj z ekranu albo wydrukuj strony. Zaloguj się identyfikatorem, zacznij trasę i idź od kodu do kodu.',
    print: 'Drukuj w skali 100 %, na A4.',
    people: 'Identyfikatory',
    picker: 'Kompletujący',
    supervisor: 'Kierownik zmiany',
    cards: 'Karty poleceń, dla rąk w rękawicach',
    problem: 'Problem',
    undo: 'Cofnij ostatnie',
    next: 'Dalej',
    logout: 'Wyloguj',
    bins: 'Miejsca pierwszych tras, z ich towarem',
    bin: 'Miejsce',
    item: 'Towar',
    units: 'do pobrania',
    withLot: 'z partią i terminem',
    totes: 'Pojemniki',
    slots: 'Gniazda wózka',
    slot: 'Gniazdo',
    stations: 'Stanowiska pakowania',
    tryWrong: 'Sprawdź, co się nie uda',
    wrongItem: 'Towar, o który nikt nie prosił',
    unknown: 'Kod, którego nikt nie zna',
    practice: 'Ćwiczenie · bez prawdziwego towaru',
    receiving: 'Towar przychodzący',
    doors: 'Doki',
    putaway: 'Czeka na odłożenie',
    fillUp: 'Miejsca do uzupełnienia',
    reserve: 'Rezerwa',
    moving: 'Towar do przeniesienia, wstrzymania lub zgłoszenia uszkodzeń',
    newBin: 'Nowe miejsce',
    quarantine: 'Kwarantanna',
    stopped: 'towar wstrzymany i uszkodzony',
    counting: 'Miejsca do liczenia',
    delivery: 'Dostawa',
    pallet: 'Paleta',
    case: 'pełny karton',
    emptyPallets: 'Etykiety pustych palet',
  },
  nl: {
    title: 'Streepjescodes om te oefenen',
    how: "Scan van het scherm of print de pagina's. Meld je aan met een badge, start een ronde en ga van code naar code.",
    print: 'Print op 100 %, op A4.',
    people: 'Badges',
    picker: 'Orderpicker',
    supervisor: 'Teamleider',
    cards: 'Opdrachtkaarten, voor handen in handschoenen',
    problem: 'Probleem',
    undo: 'Laatste ongedaan maken',
    next: 'Volgende',
    logout: 'Afmelden',
    bins: 'Locaties van de eerste rondes, met hun artikelen',
    bin: 'Locatie',
    item: 'Artikel',
    units: 'te picken',
    withLot: 'met lot en houdbaarheid',
    totes: 'Bakken',
    slots: 'Plaatsen op de kar',
    slot: 'Plaats',
    stations: 'Inpakstations',
    tryWrong: 'Probeer wat misgaat',
    wrongItem: 'Een artikel waar niemand om vroeg',
    unknown: 'Een code die niemand kent',
    practice: 'Oefening · geen echte voorraad',
    receiving: 'Binnenkomende goederen',
    doors: 'Deuren',
    putaway: 'Wacht op wegzetten',
    fillUp: 'Picklocaties om aan te vullen',
    reserve: 'Reserve',
    moving: 'Voorraad om te verplaatsen, te blokkeren of als beschadigd te melden',
    newBin: 'Nieuwe locatie',
    quarantine: 'Quarantaine',
    stopped: 'geblokkeerde en beschadigde goederen',
    counting: 'Locaties om te tellen',
    delivery: 'Levering',
    pallet: 'Pallet',
    case: 'volle doos',
    emptyPallets: 'Labels van lege pallets',
  },
  th: {
    title: 'บาร์โค้ดสำหรับฝึก',
    how: 'สแกนจากหน้าจอหรือพิมพ์ออกมา เข้าสู่ระบบด้วยบัตร เริ่มรอบหยิบ แล้วสแกนไปทีละรหัส',
    print: 'พิมพ์ที่ 100 % บนกระดาษ A4',
    people: 'บัตรพนักงาน',
    picker: 'พนักงานหยิบ',
    supervisor: 'หัวหน้างาน',
    cards: 'บัตรคำสั่ง สำหรับมือที่สวมถุงมือ',
    problem: 'มีปัญหา',
    undo: 'ย้อนรายการล่าสุด',
    next: 'ถัดไป',
    logout: 'ออกจากระบบ',
    bins: 'ช่องเก็บของรอบแรก พร้อมสินค้า',
    bin: 'ช่องเก็บ',
    item: 'สินค้า',
    units: 'ที่ต้องหยิบ',
    withLot: 'พร้อมล็อตและวันหมดอายุ',
    totes: 'ตะกร้า',
    slots: 'ช่องบนรถเข็น',
    slot: 'ช่อง',
    stations: 'จุดแพ็ก',
    tryWrong: 'ลองสแกนสิ่งที่ผิด',
    wrongItem: 'สินค้าที่ไม่มีใครสั่ง',
    unknown: 'รหัสที่ไม่มีใครรู้จัก',
    practice: 'ฝึกหัด · ไม่ใช่สินค้าจริง',
    receiving: 'สินค้าขาเข้า',
    doors: 'ประตู',
    putaway: 'รอจัดเก็บ',
    fillUp: 'ช่องหยิบที่ต้องเติม',
    reserve: 'ที่สำรอง',
    moving: 'สินค้าสำหรับย้าย ระงับ หรือแจ้งเสียหาย',
    newBin: 'ช่องใหม่',
    quarantine: 'กักกัน',
    stopped: 'สินค้าที่ระงับและเสียหาย',
    counting: 'ช่องที่ต้องนับ',
    delivery: 'การจัดส่ง',
    pallet: 'พาเลท',
    case: 'ลังเต็ม',
    emptyPallets: 'ป้ายพาเลทเปล่า',
  },
};
