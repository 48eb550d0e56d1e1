import type { Copy } from '../copy-shape.ts';
import { outcome } from './moving-outcome.ts';

export const moving: Copy['moving'] = {
  outcome,
  title: 'ย้ายสินค้า',
  ask: {
    source: {
      title: 'สแกนช่องเก็บ',
      detail: 'หรือพาเลท หรือสินค้า',
    },
    where: {
      title: 'สแกนช่องที่เก็บ',
      detail: 'ที่คุณจะหยิบ',
    },
    what: {
      title: 'สแกนสินค้า',
      detail: 'หรือแตะสิ่งที่จะหยิบ',
    },
    quantity: {
      title: 'สแกนช่องอีกครั้ง',
      detail: 'เพื่อหยิบทั้งหมด',
    },
    unit: {
      title: 'สแกนที่ใหม่',
      detail: 'ที่คุณวางลง',
    },
    bin: {
      title: 'สแกนช่องเก็บ',
      detail: 'ที่คุณจะวาง',
    },
    goods: {
      title: 'สแกนสินค้า',
      detail: 'หนึ่งในที่คุณถืออยู่',
    },
    put: {
      title: 'สแกนช่องอีกครั้ง',
      detail: 'สำหรับทั้งหมด',
    },
    finish: {
      title: 'ดูรถเข็น',
      detail: 'หรือสแกนช่องถัดไป',
    },
  },
  onTrolley: 'บนรถเข็นของคุณ',
  takeOver: 'รับต่อจากมือเขา',
  takeMore: 'หยิบเพิ่มก่อน',
  toClear: '{count, plural, other {# ที่ต้องเคลียร์}}',
  toQuarantine: 'นำสิ่งเหล่านี้ไปกักกัน',
  begin: {
    title: 'คุณจะย้ายอะไร?',
    detail: 'สแกนช่อง พาเลท หรือสินค้า ของที่คนอื่นทิ้งไว้ให้สแกนบัตรของเขา',
  },
  choose: 'คุณจะหยิบอะไร?',
  whereFrom: 'คุณจะหยิบจากที่ไหน?',
  everything: {
    title: 'หยิบทุกอย่างที่นี่',
    detail: '{count, plural, other {# ชิ้น}}',
  },
  whole: {
    title: 'ย้ายทั้งหน่วย',
    detail: 'พร้อมทุกอย่างในนั้น',
  },
  howMany: 'คุณจะหยิบกี่ชิ้น?',
  takeAll: 'หยิบทั้ง {count, number}',
  takePart: 'หยิบ {count, number} เหลือ {left, number}',
  promised: {
    title: '{count, plural, other {# ชิ้นจองให้ออเดอร์แล้ว}}',
    detail: 'ออเดอร์จะตามสินค้าไป',
  },
  moved: '{count, plural, other {ย้ายแล้ว # ชิ้น}}',
  problem: 'ปัญหา',
  close: 'ปิด กลับไปที่สินค้า',
  wrong: {
    title: 'มีอะไรผิดปกติ?',
    damaged: 'หยิบ {count, number} ออก (เสียหาย)',
    hold: 'หยิบ {count, number} ออก (ระงับ)',
    holdAll: 'ระงับทั้งหมดที่นี่',
    toQuarantine: 'นำไปกักกัน',
    nobodyPicks: 'จากนี้ห้ามหยิบ',
    missing: 'มีน้อยกว่าที่ระบุ',
    missingDetail: 'ระบุ {count, number} จะมีคนมานับ',
  },
  why: 'เพราะอะไร?',
  really: 'จริง ๆ มีกี่ชิ้น?',
  thereAre: 'มี {count, number}',
  reason: {
    quality: 'คุณภาพน่าสงสัย',
    damaged_packaging: 'บรรจุภัณฑ์เสียหาย',
    wet: 'เปียก',
    crushed: 'ถูกบีบหรือแตก',
    leaking: 'รั่ว',
    contaminated: 'สกปรกหรือปนเปื้อน',
    wrong_label: 'ป้ายผิด',
    customer_complaint: 'ลูกค้าร้องเรียน',
    supplier_notice: 'ผู้ขายแจ้งมา',
    authority: 'หน่วยงานสั่ง',
    investigation: 'รอตรวจสอบ',
  },
};
