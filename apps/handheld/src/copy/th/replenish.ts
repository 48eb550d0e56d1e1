import type { Copy } from '../copy-shape.ts';
import { outcome } from './replenish-outcome.ts';

export const replenish: Copy['replenish'] = {
  outcome,
  title: 'เติมช่องหยิบ',
  stopOf: 'จุดที่ {stop, number} จาก {total, number}',
  goods: 'สินค้า',
  lot: 'ล็อต {lot}',
  unitsOf: '{count, number}\u00a0×\u00a0{item}',
  cases: '{cases, plural, other {#}} ลัง ลังละ {pack, number}',
  casesAnd: '{cases, plural, other {#}} ลัง ลังละ {pack, number} และเศษ {loose, number}',
  takeHere: 'หยิบจากที่นี่',
  bringHere: 'นำมาเติมที่นี่',
  youAreHere: 'คุณอยู่ที่นี่',
  for: 'สำหรับ {bin}',
  waitsFor: 'คนหยิบรออยู่ {count, plural, other {#}} ชิ้น',
  howManyTake: 'ขึ้นรถเข็นแล้วกี่ชิ้น',
  howManyPut: 'วางที่นี่กี่ชิ้น',
  caseMore: 'เพิ่มหนึ่งลัง',
  takeAll: 'ครบ {count, number} ชิ้น',
  takePart: 'ได้ {count, number} เหลืออีก {left, number}',
  putAll: 'วางทั้งหมด {count, number}',
  putPart: 'วาง {count, number} เหลือ {left, number}',
  binFull: 'ช่องเต็ม',
  full: {
    title: 'วางได้กี่ชิ้น',
    detail: 'ที่เหลืออยู่บนรถและจะมีที่อื่นให้',
    record: 'วางได้ {count, number}',
  },
  notEnough: 'ของไม่พอ',
  short: {
    title: 'หยิบได้กี่ชิ้น',
    detail: 'ต้องการ {asked, number} จาก {bin}',
    missing: 'ขาด {count, number}',
    nothingShort: 'ไม่มีอะไรขาด',
    chooseCause: 'บอกเหตุผล',
    why: 'เพราะอะไร',
    next: 'ส่วนที่ขาดจะหาจากที่สำรองอื่นในเที่ยวนี้',
    record: 'บันทึก: ขาด {count, number}',
  },
  nothingWaits: {
    title: 'ไม่มีของต้องเติม',
    detail: 'งานใหม่มาพร้อมรอบถัดไป หรือเมื่อคนหยิบของไม่พอ',
  },
  nextTrip: 'เที่ยวต่อไป: {count, plural, other {#}} งาน',
  fromTo: '{from} ไป {to}',
  reason: {
    urgent: 'คนหยิบรออยู่',
    demand: 'ออเดอร์ต้องใช้',
    min_max: 'ใกล้หมด',
  },
  ask: {
    start: {
      title: 'สแกนรถเข็น',
      detail: 'หรือถัง หรือพาเลท',
    },
    take_bin: {
      title: 'สแกนช่องสำรอง',
      detail: 'แล้วสแกนสินค้า',
    },
    take_goods: {
      title: 'สแกนสินค้า',
      detail: 'เพื่อให้แน่ใจว่าถูกชิ้น',
    },
    take_quantity: {
      title: 'สแกนรถเข็น',
      detail: 'เมื่อของครบบนรถแล้ว',
    },
    put_bin: {
      title: 'สแกนช่องหยิบ',
      detail: 'แล้วสแกนสินค้า',
    },
    put_goods: {
      title: 'สแกนสินค้า',
      detail: 'ก่อนวางลง',
    },
    put_quantity: {
      title: 'สแกนช่องอีกครั้ง',
      detail: 'เมื่อวางครบแล้ว',
    },
    finish: {
      title: 'ตรวจรถเข็น',
      detail: 'มีของเหลือไหม',
    },
  },
  finish: {
    title: 'มีของเหลือบนรถเข็นไหม',
    done: 'เติมแล้ว {count, plural, other {#}} ชิ้น',
    empty: 'ไม่มี รถว่าง',
    left: 'มี แจ้งหัวหน้า',
  },
  more: {
    close: 'ปิด กลับไปทำงาน',
    later: 'ทำรายการนี้ทีหลัง',
    laterDetail: 'จะมาตอนท้ายเที่ยว',
    deliver: 'รถเต็ม นำไปเติมเลย',
    deliverDetail: 'ของที่ยังไม่หยิบให้คนอื่นทำ',
    stop: 'จบเที่ยวนี้',
    stopDetail: 'ของบนรถจะแจ้งหัวหน้า',
  },
  unfit: {
    title: 'หยุด สินค้านี้ถูกระงับ',
    detail: 'นำไปช่องกักกันแล้วจบเที่ยว',
  },
};
