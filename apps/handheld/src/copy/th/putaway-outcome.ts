import type { Copy } from '../copy-shape.ts';
import { storageRefusal } from './storage-refusal.ts';

export const outcome: Copy['putaway']['outcome'] = {
  ...storageRefusal,
  taken: {
    title: 'อยู่บนรถเข็นแล้ว',
    detail: '{unit}',
  },
  taken_more: {
    title: 'อยู่บนรถเข็นด้วย',
    detail: '{unit}',
  },
  already_on_trolley: {
    title: 'อยู่บนรถเข็นอยู่แล้ว',
    detail: 'ถัดไป: {unit}',
  },
  taken_by_other: {
    title: '{operator} ถือ {unit}',
    detail: 'เลือกหน่วยอื่น',
  },
  already_stored: {
    title: '{unit} จัดเก็บแล้ว',
    detail: 'ที่ {bin}, {operator}, {at}',
  },
  nothing_in_it: {
    title: '{unit} ว่างเปล่า',
    detail: 'รับเข้าแล้วหรือยัง',
  },
  unit_in_use: {
    title: '{unit} กำลังใช้งาน',
    detail: 'เลือกหน่วยอื่น',
  },
  trolley_full: {
    title: 'รถเข็นเต็ม',
    detail: 'จัดเก็บบางส่วนก่อน',
  },
  choose_unit: {
    title: 'มีในหลายพาเลท',
    detail: 'สแกนหน่วยที่คุณมี',
  },
  chosen: {
    title: 'รายการนี้ก่อน',
    detail: '{item}',
  },
  not_on_trolley: {
    title: 'ไม่ได้อยู่บนรถเข็น',
    detail: '{item}',
  },
  right_bin: {
    title: 'ช่องถูกต้อง',
    detail: '{bin}',
  },
  already_at_bin: {
    title: 'คุณอยู่ที่ช่องนี้แล้ว',
    detail: 'สแกนสินค้า',
  },
  put_here_instead: {
    title: 'วางที่นี่แทนหรือไม่',
    detail: 'สแกน {bin} อีกครั้งเพื่อยืนยัน',
  },
  no_room_known: {
    title: 'ตามระบบไม่มีที่ว่าง',
    detail: 'ถ้ามี สแกน {bin} อีกครั้ง',
  },
  right_goods: {
    title: 'สินค้าถูกต้อง',
    detail: '{item}',
  },
  serial_read: {
    title: 'อ่านซีเรียลแล้ว',
    detail: 'อ่านแล้ว {serials, number}',
  },
  serial_twice: {
    title: 'อ่านซีเรียลนี้แล้ว',
    detail: '{serial}',
  },
  serials_first: {
    title: 'สแกนซีเรียลก่อน',
    detail: 'ทุกชิ้นที่วาง อ่านแล้ว {read, number}',
  },
  wrong_item: {
    title: 'สินค้าผิด',
    detail: 'นี่คือ {item}',
  },
  wrong_lot: {
    title: 'ล็อตผิด',
    detail: 'คุณมี {lot} ต้องการ {wanted}',
  },
  wrong_unit: {
    title: 'พาเลทผิด',
    detail: 'นี่คือ {scanned} ต้องการ {wanted}',
  },
  scan_product: {
    title: 'สแกนสินค้า',
    detail: '{unit} มีหลายอย่าง',
  },
  second_proof: {
    title: 'ยืนยันว่าเป็นสินค้าใด',
    detail: 'สแกน หรือเลือกรูป',
  },
  goods_expired: {
    title: 'หมดอายุแล้ว',
    detail: '{expiry} นำไปพื้นที่กักกัน',
  },
  stored: {
    title: 'จัดเก็บแล้ว',
    detail: '{units, number} ใน {bin}',
  },
  stored_part: {
    title: 'จัดเก็บบางส่วนแล้ว',
    detail: 'เหลือ {left, number} บนรถเข็น',
  },
  all_stored: {
    title: 'จัดเก็บครบแล้ว',
    detail: 'ดูที่รถเข็น',
  },
  bin_noted: {
    title: 'บันทึกแล้ว',
    detail: 'นี่คือช่องอื่น',
  },
  damage_noted: {
    title: 'บันทึกความเสียหายแล้ว',
    detail: 'นำไปที่กักกัน',
  },
  difference_noted: {
    title: 'บันทึกจำนวนแล้ว',
    detail: 'หัวหน้างานจะตรวจสอบ',
  },
  left_behind: {
    title: 'วางไว้ให้คนอื่น',
    detail: 'ไม่อยู่บนรถเข็นแล้ว',
  },
  undone: {
    title: 'เลิกทำขั้นล่าสุดแล้ว',
    detail: 'ทำต่อเมื่อพร้อม',
  },
  nothing_to_undo: {
    title: 'ไม่มีอะไรให้เลิกทำ',
    detail: 'ไม่มีการเปลี่ยนแปลง',
  },
  label_asked: {
    title: 'สั่งพิมพ์ป้ายแล้ว',
    detail: 'สแกนหนึ่งครั้งก่อนไป',
  },
  bin_first: {
    title: 'สแกนช่องก่อน',
    detail: 'แล้วจึงสแกนสินค้า',
  },
  quantity_first: {
    title: 'วางรายการนี้ก่อน',
    detail: 'สแกนช่องอีกครั้งเพื่อวางทั้งหมด',
  },
  scan_unit_first: {
    title: 'สแกนพาเลทก่อน',
    detail: 'แล้วจึงสแกนช่อง',
  },
  answer_first: {
    title: 'ดูรถเข็นก่อน',
    detail: 'แล้วสแกนพาเลทถัดไป',
  },
  proof_failed: { title: 'ไม่ตรงกัน', detail: 'ดูใหม่ แล้วสแกน' },
  unknown_code: {
    title: 'ไม่รู้จักรหัสนี้',
    detail: '{code}',
  },
};
