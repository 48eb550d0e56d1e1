import type { Copy } from '../copy-shape.ts';

export const unknownCode: Copy['unknownCode'] = {
  title: 'ไม่รู้จักรหัสนี้',
  detail: 'ยังไม่ได้นับ',
  close: 'ปิด กลับไปที่จุดนี้',
  read: 'เครื่องสแกนอ่านได้',
  more: '{count, plural, other {… และอีก # ตัวอักษร}}',
  expected: 'ที่รออยู่คือ',
  doubt: {
    check_digit_wrong: { title: 'อาจอ่านผิด', detail: 'เลขตรวจสอบไม่ตรง สแกนใหม่' },
    gs1_invalid: { title: 'รหัสเสียหาย', detail: 'สแกนรหัสอื่นบนสินค้า' },
    too_long: { title: 'ยาวเกินไปสำหรับรหัสสินค้า', detail: 'สแกนรหัสอื่นบนสินค้า' },
    control_characters_removed: { title: 'มีอักขระซ่อนในรหัส', detail: 'แสดงให้เห็นแต่ไม่ได้ใช้' },
  },
  waiting: 'ถามหัวหน้าแล้วว่าใช่ {item} หรือไม่',
  again: { title: 'สแกนใหม่', detail: 'อาจมีรหัสอื่นอยู่ด้วย' },
  teach: { which: 'เป็นหนึ่งในนี้', title: 'คือสินค้านี้', teaches: 'รหัสนี้จะหมายถึงสินค้านี้', asks: 'หัวหน้าต้องอนุมัติ' },
  label: {
    title: 'พิมพ์ป้ายใหม่',
    product: 'สำหรับ {what}',
    location: 'สำหรับช่อง {what}',
    handlingUnit: 'สำหรับ {what}',
  },
  setAside: { title: 'แยกไว้ก่อน', detail: 'วางบนชั้นของมีปัญหา' },
  which: 'คืออันไหน?',
  back: 'กลับ',
  teaching: {
    title: 'ใช่สินค้านี้ไหม?',
    code: 'รหัส {code}',
    holds: 'รหัสอยู่บนอะไร?',
    one: 'หนึ่ง{unit}',
    pack: '{level, select, inner {แพ็กละ {factor, number}} case {ลังละ {factor, number}} pallet {พาเลตละ {factor, number}} other {แพ็กละ {factor, number}}}',
    other: 'จำนวนอื่น',
    perScan: 'ต่อการสแกน',
    choose: 'เลือกก่อน',
    teach: 'ใช่ ให้จำรหัสนี้',
    ask: 'ใช่ ถามหัวหน้า',
  },
  shelf: {
    title: 'สแกนชั้นวาง',
    detail: 'วางบนชั้นของมีปัญหา',
    howMany: 'กี่ชิ้น?',
    caption: 'แยกไว้',
    notAShelf: { title: 'ไม่ใช่ชั้นนี้', detail: 'สแกนรหัสบนชั้นของมีปัญหา' },
  },
  done: {
    taught: { title: 'จำรหัสแล้ว', detail: 'สแกนได้เลย' },
    asked: { title: 'ถามหัวหน้าแล้ว', detail: 'ทำต่อโดยไม่ใช้รหัส' },
    label: { title: 'ขอป้ายแล้ว', detail: 'โต๊ะหัวหน้าจะพิมพ์ ทำต่อโดยไม่ใช้รหัส' },
    setAside: { title: 'แยกไว้ที่ {shelf}', detail: 'หัวหน้าจะมาดู' },
    goOn: 'กลับไปที่จุดนี้',
    cannotScan: 'ทำต่อโดยไม่ใช้รหัส',
  },
};

export const manual: Copy['manual'] = {
  title: 'ทำไมสแกนไม่ได้?',
  close: 'ปิด กลับไปที่จุดนี้',
  cannotScan: 'สแกนไม่ได้',
  cannotScanDetail: 'ไม่มีป้าย ป้ายขาด เครื่องสแกนเสีย',
  reason: {
    label_missing: 'ไม่มีป้าย',
    label_torn: 'ป้ายขาด',
    wrong_language: 'อ่านป้ายไม่ออก',
    scanner_dead: 'เครื่องสแกนเสีย',
  },
  proof: {
    title: 'ในมือคืออันไหน?',
    detail: 'แตะเลือก ยังไม่ได้นับ',
    none: 'ไม่ใช่ทั้งหมดนี้',
    digits: 'พิมพ์เลขสี่ตัวท้าย',
    digitsTitle: 'เลขสี่ตัวท้าย',
    digitsDetail: 'ของรหัสบนสินค้าหรือป้ายชั้นวาง',
    use: 'ใช้เลขนี้',
    four: 'พิมพ์เลขสี่ตัว',
  },
  choice: {
    title: 'ในมือคืออันไหน?',
    detail: 'สินค้าเหล่านี้ใช้รหัสเดียวกัน ยังไม่ได้นับ',
  },
};

export const labelsOwed: Copy['labelsOwed'] = {
  summary: '{count, plural, =0 {ไม่มีป้ายที่รอพิมพ์} other {รอพิมพ์ # ป้าย}}',
  none: { title: 'ไม่มีป้ายที่รอพิมพ์', detail: 'จะแสดงเมื่อมีคนขอ' },
  location: 'ช่อง {what}',
  copies: '{count, plural, other {# ป้าย}}',
  reason: {
    missing: 'ไม่มีป้าย',
    unreadable: 'อ่านป้ายไม่ได้',
    unknown_code: 'ไม่รู้จักรหัส',
    setup: 'ป้ายแรก',
    reprint: 'ขอพิมพ์อีกครั้ง',
    test: 'พิมพ์ทดสอบ',
  },
  printed: 'พิมพ์แล้ว',
  notNeeded: 'ไม่ต้องแล้ว',
  printer: 'พิมพ์ทดสอบ: {what}',
  trouble: {
    no_printer: 'ไม่มีเครื่องพิมพ์ ให้เพิ่มเครื่อง',
    by_hand: 'พิมพ์จากโต๊ะนี้',
    unreachable: 'ติดต่อ {printer} ไม่ได้ ระบบจะลองใหม่เอง',
    broke_off: '{printer} ขาดการเชื่อมต่อ ระบบจะลองใหม่เอง',
    no_answer: '{printer} ไม่ตอบ ระบบจะลองใหม่เอง',
    out_of_paper: '{printer} กระดาษหมด ใส่กระดาษ',
    head_open: '{printer} เปิดอยู่ ปิดฝา',
    paused: '{printer} หยุดชั่วคราว กดปุ่มที่เครื่อง',
    unsure: 'ดูที่ {printer} อาจพิมพ์ออกมาแล้ว',
    too_long: 'ยาวเกินป้าย ใช้ป้ายที่กว้างกว่า',
    too_low: 'สูงเกินป้าย ใช้ป้ายที่สูงกว่า',
    unprintable: 'มีอักขระที่พิมพ์เป็นบาร์โค้ดไม่ได้',
    gs1_refused: 'หมายเลขผิดกฎ GS1 แก้ข้อมูลหลัก',
    no_code: 'สินค้าไม่มีรหัส สอนรหัสก่อน',
    subject_unknown: 'ไม่เป็นที่รู้จักแล้ว',
  },
};

export const typedCodes: Copy['typedCodes'] = {
  title: 'รหัสที่พิมพ์วันนี้',
  share: '{typed, number} จาก {all, number} · {share}',
  none: 'วันนี้ไม่มีใครพิมพ์รหัส',
};

export const taughtCodes: Copy['taughtCodes'] = {
  title: 'รหัสที่จำไว้',
  none: { title: 'ยังไม่มีรหัสที่จำไว้', detail: 'รหัสที่อนุมัติจะแสดงที่นี่' },
  standsFor: '{count, plural, other {# × {product}}}',
  forget: 'ลืมรหัสนี้',
};
