import type { Copy } from '../copy-shape.ts';

export const bind: Copy['bind'] = {
  title: 'เตรียมรถเข็น',
  placeOf: 'ที่ {place, number} จาก {total, number}',
  scanTote: 'สแกนตะกร้าเปล่า',
  forPlace: 'สำหรับที่ {place, number}',
  order: 'ออร์เดอร์ {order}',
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
    cannot_find: 'หาไม่เจอ',
  },
  effect: {
    empty: 'จะมีคนมานับช่องนี้',
    damaged: 'ของเสียหายจะถูกแยกไว้',
    wrong_product: 'จะมีคนมาย้ายสินค้าอื่น',
    blocked: 'จะมีคนมาเปิดทาง',
    cannot_find: 'จะมีคนมานับช่องนี้',
  },
  otherBin: 'หยิบอีก {count, number} จาก <b>{bin}</b>',
  otherBinDetail: 'ที่นั่นมี {available, number} เพิ่มในรอบนี้แล้ว',
  otherBinPart: 'ที่นั่นมี {available, number} อีก {missing, number} ไม่มีที่ไหน',
  waitTitle: 'อีก {count, number} มาจากที่สำรอง',
  waitDetail: 'ทำต่อได้ จะกลับเข้าเส้นทางที่ <b>{bin}</b>',
  noOtherBin: 'ไม่มีในช่องอื่น',
  noOtherBinDetail: 'หัวหน้าจะตัดสินใจเรื่องออร์เดอร์',
  takeAndFetch: 'หยิบ {taken, number} อีก {missing, number} ทีหลัง',
  takeAndMark: 'หยิบ {taken, number} แจ้งขาด {missing, number}',
  fetchLater: 'ไปหยิบ {missing, number} ทีหลัง',
  nothingShort: 'ของไม่ขาด',
  markAll: 'แจ้งขาดทั้งหมด {missing, number}',
  chooseCause: 'เลือกสาเหตุก่อน',
  close: 'ปิด กลับไปที่จุด',
};

export const zeroCheck: Copy['zeroCheck'] = {
  title: 'ตอนนี้ช่องว่างไหม?',
  yes: 'ใช่ ว่างแล้ว',
  no: 'ไม่ ยังมีเหลือ',
  countTitle: 'เหลือกี่ชิ้น?',
  left: '{count, plural, other {เหลือ #}}',
  save: 'บันทึกจำนวน',
};

export const toteFull: Copy['toteFull'] = {
  title: 'ตะกร้า {tote} เต็มแล้ว',
  scanNew: 'สแกนตะกร้าใหม่',
  detail: 'จะวางที่ {place, number}',
  close: 'ปิด กลับไปที่จุดนี้',
};

export const drop: Copy['drop'] = { title: 'นำตะกร้าไปที่สถานี', scan: 'สแกนสถานี' };

export const summary: Copy['summary'] = {
  title: 'รอบนี้เสร็จแล้ว',
  stops: 'จุด',
  items: 'ชิ้น',
  shorts: 'ขาด',
  next: 'กลับไปงานของฉัน',
};
