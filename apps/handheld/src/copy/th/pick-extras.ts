import type { Copy } from '../copy-shape.ts';

export const bind: Copy['bind'] = {
  title: 'เตรียมรถเข็น',
  placeOf: 'ที่ {place, number} จาก {total, number}',
  scanTote: 'สแกนตะกร้าเปล่า',
  forPlace: 'สำหรับที่ {place, number}',
  bound: 'วางไว้ที่ {place, number}',
  ready: 'รถเข็นพร้อมแล้ว',
  start: 'ไปช่องแรก',
};

export const short: Copy['short'] = {
  title: 'เจอกี่ชิ้น?',
  detail: '<b>{bin}</b> · ต้องการ {asked, number} ในระบบมี {record, number}',
  missing: '{count, plural, =0 {ไม่ขาด} other {ขาด #}}',
  why: 'ทำไมของไม่พอ?',
  cause: {
    empty: 'ช่องว่างเปล่า',
    damaged: 'เสียหาย',
    wrong_product: 'เป็นสินค้าอื่น',
    blocked: 'เข้าไม่ถึง',
    not_found: 'หาไม่เจอ',
  },
  effect: {
    empty: 'จะมีคนมานับช่องนี้',
    damaged: 'ของเสียหายจะถูกแยกไว้',
    wrong_product: 'จะมีคนมาย้ายสินค้าอื่น',
    blocked: 'จะมีคนมาเปิดทาง',
    not_found: 'จะมีคนมานับช่องนี้',
  },
  otherBin: 'หยิบอีก {count, number} จาก <b>{bin}</b>',
  otherBinDetail: 'ที่นั่นมี {available, number} เพิ่มเป็นจุดที่ {stop, number}',
  noOtherBin: 'ไม่มีในช่องอื่น',
  noOtherBinDetail: 'หัวหน้าจะตัดสินใจเรื่องออร์เดอร์',
  takeAndFetch: 'หยิบ {taken, number} อีก {missing, number} ทีหลัง',
  takeAndMark: 'หยิบ {taken, number} แจ้งขาด {missing, number}',
  markAll: 'แจ้งขาดทั้งหมด {missing, number}',
  chooseCause: 'เลือกสาเหตุก่อน',
  close: 'ปิด กลับไปที่จุด',
};

export const blockedStop: Copy['blockedStop'] = {
  title: 'อะไรขวางอยู่?',
  reason: { pallet: 'พาเลตขวาง', unsafe: 'ไม่ปลอดภัย', closed: 'ทางเดินปิด' },
  report: 'แจ้งแล้วไปต่อ',
};

export const zeroCheck: Copy['zeroCheck'] = {
  title: 'ตอนนี้ช่องว่างไหม?',
  yes: 'ใช่ ว่างแล้ว',
  no: 'ไม่ ยังมีเหลือ',
  countTitle: 'เหลือกี่ชิ้น?',
  save: 'บันทึกจำนวน',
};

export const toteFull: Copy['toteFull'] = {
  title: 'ตะกร้า {tote} เต็มแล้ว',
  scanNew: 'สแกนตะกร้าใหม่',
  detail: 'จะวางที่ {place, number}',
};

export const drop: Copy['drop'] = {
  title: 'นำตะกร้าไปที่ {station}',
  scan: 'สแกนสถานี',
  open: {
    title: '{count, plural, other {ยังเหลือ # จุด}}',
    detail: 'หยิบหรือแจ้งขาดก่อน',
  },
};

export const summary: Copy['summary'] = {
  title: 'รอบนี้เสร็จแล้ว',
  stops: 'จุด',
  items: 'ชิ้น',
  shorts: 'ขาด',
  time: 'เวลา',
  next: 'กลับไปงานของฉัน',
};
