import type { Copy } from '../copy-shape.ts';
import { outcome as putaway } from './putaway-outcome.ts';

export const outcome: Copy['replenish']['outcome'] = {
  begun: {
    title: 'รถเข็น {trolley}',
    detail: 'มี {tasks, plural, other {#}} งาน',
  },
  nothing_waits: {
    title: 'ไม่มีของต้องเติม',
    detail: 'ช่องหยิบมีของพอแล้ว',
  },
  scan_trolley: {
    title: 'สแกนรถเข็นก่อน',
    detail: 'ป้ายรถเข็น หรือถังบนรถ',
  },
  trolley_in_use: {
    title: '{trolley} มีคนใช้อยู่',
    detail: 'ใช้คันที่ว่าง',
  },
  right_bin: {
    title: 'ช่องถูกต้อง',
    detail: '{bin}',
  },
  already_at_bin: {
    title: 'คุณอยู่ที่ช่องนี้แล้ว',
    detail: 'สแกนสินค้า',
  },
  wrong_bin: {
    title: 'ผิดช่อง',
    detail: 'นี่คือ {scanned} ไปที่ {wanted}',
  },
  right_goods: {
    title: 'สินค้าถูกต้อง',
    detail: '{item}',
  },
  serial_read: {
    title: 'อ่านหมายเลขเครื่องแล้ว',
    detail: 'อ่านแล้ว {serials, number}',
  },
  serial_twice: {
    title: 'อ่านหมายเลขนี้แล้ว',
    detail: '{serial}',
  },
  serial_missing: {
    title: 'สแกนหมายเลขเครื่อง',
    detail: '{item} แต่ละชิ้นมีหมายเลขของตัวเอง',
  },
  wrong_item: {
    title: 'ผิดสินค้า',
    detail: 'นี่คือ {item}',
  },
  wrong_lot: {
    title: 'ผิดล็อต',
    detail: 'คุณมี {lot} ต้องการ {wanted}',
  },
  goods_expired: {
    title: 'หมดอายุแล้ว',
    detail: '{expiry} วางไว้แล้วแจ้งหัวหน้า',
  },
  second_proof: {
    title: 'แสดงว่าเป็นอะไร',
    detail: 'สแกน หรือเลือกรูป',
  },
  proof_failed: {
    title: 'ไม่ใช่ชิ้นนี้',
    detail: 'ดูสินค้าอีกครั้ง',
  },
  taken: {
    title: 'อยู่บนรถเข็นแล้ว',
    detail: '{units, number} บน {trolley}',
  },
  all_taken: {
    title: 'ของครบบนรถเข็นแล้ว',
    detail: 'ไปที่ช่องหยิบ',
  },
  wrong_trolley: {
    title: 'รถเข็นคันอื่น',
    detail: 'นี่คือ {scanned} ของคุณคือ {wanted}',
  },
  put: {
    title: 'เติมแล้ว',
    detail: '{units, number} ใน {bin}',
  },
  put_part: {
    title: 'วางแล้วบางส่วน',
    detail: 'เหลือบนรถ {left, number}',
  },
  all_put: {
    title: 'เติมครบแล้ว',
    detail: 'ตรวจรถเข็น',
  },
  face_full: {
    title: 'ช่องเต็ม',
    detail: '{left, number} ไปวางที่อื่น',
  },
  short_noted: {
    title: 'บันทึกแล้ว',
    detail: 'จะมีคนนับช่องนี้ ทำต่อได้',
  },
  skipped: {
    title: 'ไว้ทีหลัง',
    detail: 'จะมาตอนท้าย',
  },
  left_out: {
    title: 'ปล่อยให้คนอื่น',
    detail: 'นำของที่มีไปเติม',
  },
  left_behind: {
    title: 'จบเที่ยวนี้',
    detail: 'หัวหน้าจะตรวจรถเข็น',
  },
  undone: {
    title: 'ยกเลิกขั้นล่าสุดแล้ว',
    detail: 'ทำต่อเมื่อพร้อม',
  },
  nothing_to_undo: {
    title: 'ไม่มีอะไรให้ยกเลิก',
    detail: 'ของที่วางในช่องแล้วอยู่ที่นั่น',
  },
  nothing_next: {
    title: 'สแกนก่อน',
    detail: 'ช่อง แล้วสินค้า',
  },
  bin_first: {
    title: 'สแกนช่องก่อน',
    detail: 'แล้วสแกนสินค้า',
  },
  goods_first: {
    title: 'สแกนสินค้าก่อน',
    detail: 'แล้วสแกนรถเข็น',
  },
  quantity_first: {
    title: 'บอกจำนวนก่อน',
    detail: 'สแกนช่องอีกครั้งถ้าทั้งหมด',
  },
  answer_first: {
    title: 'ตรวจรถเข็นก่อน',
    detail: 'มีของเหลือไหม',
  },
  unknown_code: {
    title: 'ไม่รู้จักรหัสนี้',
    detail: '{code}',
  },
  unfit_goods: putaway.unfit_goods,
  quarantine_only: putaway.quarantine_only,
  returns_only: putaway.returns_only,
  not_storage: putaway.not_storage,
  other_brand: putaway.other_brand,
  wrong_temperature: putaway.wrong_temperature,
  hazard_not_here: putaway.hazard_not_here,
  hazard_only: putaway.hazard_only,
  too_heavy: putaway.too_heavy,
  too_high: putaway.too_high,
  too_big: putaway.too_big,
  other_product: putaway.other_product,
  other_lot: putaway.other_lot,
  bin_blocked: putaway.bin_blocked,
};
