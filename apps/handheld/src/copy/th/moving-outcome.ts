import type { Copy } from '../copy-shape.ts';
import { storageRefusal } from './storage-refusal.ts';

export const outcome: Copy['moving']['outcome'] = {
  ...storageRefusal,
  source_found: {
    title: 'อันนี้',
    detail: '{place}',
  },
  choose_goods: {
    title: 'สินค้าไหน?',
    detail: 'สแกนสินค้า หรือแตะ',
  },
  choose_place: {
    title: 'อยู่ที่เหล่านี้',
    detail: 'สแกนช่องที่คุณอยู่',
  },
  chosen: {
    title: 'อันนี้',
    detail: 'บอกจำนวน',
  },
  nothing_here: {
    title: 'ไม่มีอะไรที่นั่น',
    detail: '{place} สแกนที่อื่น',
  },
  nowhere: {
    title: 'ไม่มีในอาคาร',
    detail: '{item} ไม่มีสต็อก',
  },
  not_here: {
    title: 'ไม่อยู่ที่นี่',
    detail: 'ดูรายการ แล้วสแกนใหม่',
  },
  hands_empty: {
    title: '{person} ไม่ได้ถืออะไร',
    detail: 'สแกนสินค้าเพื่อค้นหา',
  },
  own_hands: {
    title: 'นี่คือบัตรของคุณเอง',
    detail: 'สแกนสิ่งที่จะย้าย',
  },
  unit_in_use: {
    title: '{unit} กำลังใช้งาน',
    detail: 'ใช้อันอื่น',
  },
  whole_unit: {
    title: 'ทั้ง {unit}',
    detail: 'สแกนที่ที่จะนำไป',
  },
  unit_moved: {
    title: 'ย้าย {unit} แล้ว',
    detail: '{bin}',
  },
  taken: {
    title: 'หยิบแล้ว {units, number}',
    detail: '{item}',
  },
  all_taken: {
    title: 'หยิบหมดแล้ว {units, number}',
    detail: 'นำไปยังช่องใหม่',
  },
  right_bin: {
    title: 'ช่องถูกต้อง',
    detail: '{bin}',
  },
  already_at_bin: {
    title: 'คุณอยู่ที่นี่แล้ว',
    detail: '{bin}',
  },
  put_here_instead: {
    title: 'วางที่นี่แทนไหม?',
    detail: 'สแกน {bin} อีกครั้งเพื่อยืนยัน',
  },
  no_room_known: {
    title: 'ระบุว่าไม่มีที่ว่าง',
    detail: 'ถ้ามี สแกน {bin} อีกครั้ง',
  },
  right_goods: {
    title: 'สินค้าถูกต้อง',
    detail: '{item}',
  },
  wrong_item: {
    title: 'ไม่อยู่บนรถเข็น',
    detail: 'นี่คือ {item}',
  },
  wrong_lot: {
    title: 'คนละล็อต',
    detail: 'นี่คือล็อต {lot}',
  },
  second_proof: {
    title: 'แสดงว่าคืออะไร',
    detail: 'สแกน หรือเลือกรูป',
  },
  proof_failed: {
    title: 'ไม่ตรงกัน',
    detail: 'ดูอีกครั้ง แล้วสแกน',
  },
  serial_read: {
    title: 'อ่านหมายเลขแล้ว',
    detail: '{serial} รวม {count, number}',
  },
  serial_strange: {
    title: 'ไม่ควรอยู่ที่นี่',
    detail: 'อ่าน {serial} แล้ว จะมีคนมานับช่องนี้',
  },
  serial_twice: {
    title: 'อ่านไปแล้ว',
    detail: '{serial}',
  },
  serial_missing: {
    title: 'สแกนหมายเลขเครื่อง',
    detail: 'ทีละชิ้น หรือหยิบทั้งหมด',
  },
  serials_full: {
    title: 'อ่านแล้ว {most, number}',
    detail: 'ย้ายชุดนี้ก่อน',
  },
  put_down: {
    title: 'วางแล้ว {units, number}',
    detail: 'สแกนสินค้าถัดไป',
  },
  put_part: {
    title: 'วางบางส่วนแล้ว',
    detail: 'เหลือ {left, number} บนรถเข็น',
  },
  all_put: {
    title: 'วางครบแล้ว',
    detail: 'ดูรถเข็น',
  },
  stopped_here: {
    title: 'ระงับแล้ว',
    detail: 'จะไม่มีใครหยิบ',
  },
  missing_noted: {
    title: 'บันทึกแล้ว',
    detail: 'จะมีคนมานับช่องนี้',
  },
  set_apart: {
    title: 'แยกออกแล้ว {units, number}',
    detail: 'นำไปกักกัน',
  },
  bin_noted: {
    title: 'บันทึกแล้ว',
    detail: 'นี่คือช่องอื่น',
  },
  difference_noted: {
    title: 'บันทึกจำนวนแล้ว',
    detail: 'หัวหน้างานจะตรวจสอบ',
  },
  left_for_others: {
    title: 'ฝากให้คนอื่นแล้ว',
    detail: 'อยู่ในรายการของพวกเขา',
  },
  label_asked: {
    title: 'สั่งพิมพ์ป้ายแล้ว',
    detail: 'สแกนหนึ่งครั้งก่อนไป',
  },
  undone: {
    title: 'ยกเลิกขั้นล่าสุดแล้ว',
    detail: 'ไปต่อเมื่อพร้อม',
  },
  nothing_to_undo: {
    title: 'ไม่มีอะไรให้ยกเลิก',
    detail: 'ไม่มีการเปลี่ยนแปลง',
  },
  put_first: {
    title: 'วางสิ่งเหล่านี้ก่อน',
    detail: 'หรือเลือกหยิบเพิ่ม',
  },
  scan_place_first: {
    title: 'สแกนสถานที่ก่อน',
    detail: 'ที่ที่จะนำหน่วยไป',
  },
  unknown_code: {
    title: 'ไม่รู้จักรหัส',
    detail: '{code}',
  },
};
