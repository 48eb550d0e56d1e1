import type { Copy } from '../copy-shape.ts';

export const outcome: Copy['count']['outcome'] = {
  started: {
    title: 'นับช่องนี้',
    detail: 'สแกนของที่อยู่ในช่อง',
  },
  already_here: {
    title: 'คุณกำลังนับช่องนี้',
    detail: 'สแกนของที่อยู่ในช่อง',
  },
  other_bin: {
    title: 'นับ {bin} แทนไหม',
    detail: 'สแกนซ้ำถ้าใช่ ที่ต้องนับคือ {wanted}',
  },
  taken: {
    title: 'มีคนกำลังนับ {bin}',
    detail: '{operator} นับอยู่ ไปช่องอื่น',
  },
  other_open: {
    title: 'นับ {bin} ให้เสร็จก่อน',
    detail: 'หรือปล่อยไว้โดยไม่นับ',
  },
  not_counted_here: {
    title: 'ไม่นับที่ {bin}',
    detail: 'ของไม่ได้เก็บไว้ที่นั่น',
  },
  unknown_place: {
    title: 'ไม่รู้จัก {bin}',
    detail: 'สแกนป้ายช่องเก็บ',
  },
  too_much_here: {
    title: 'มีหลายชนิดเกินไปใน {bin}',
    detail: 'เลือกสินค้าเดียวจากรายการ',
  },
  unit_counted: {
    title: 'นับแล้ว',
    detail: 'ตอนนี้ {total, number}',
  },
  case_counted: {
    title: '+{units, number}',
    detail: 'ตอนนี้ {total, number}',
  },
  number_counted: {
    title: 'นับได้ {total, number}',
    detail: 'สแกนสินค้าถัดไป',
  },
  other_brand: {
    title: 'ของอีกแบรนด์',
    detail: 'นับแล้ว หัวหน้าจะให้ย้ายออก',
  },
  damaged_noted: {
    title: 'เสียหาย {damaged, number}',
    detail: 'นับรวม {total, number}',
  },
  needs_lot: {
    title: 'ล็อตไหน',
    detail: 'สแกนป้าย หรือพิมพ์',
  },
  needs_expiry: {
    title: 'หมดอายุเมื่อไร',
    detail: 'สแกนป้าย หรือเลือกวันที่',
  },
  needs_serial: {
    title: 'สแกนหมายเลขเครื่อง',
    detail: 'แต่ละชิ้นมีหมายเลขของตัวเอง',
  },
  serial_twice: {
    title: 'นับแล้ว',
    detail: '{serial}',
  },
  too_many_serials: {
    title: 'หมายเลขมากเกินไป',
    detail: 'หนึ่งครั้งนับได้ {most, number} ถามหัวหน้า',
  },
  too_many_kinds: {
    title: 'มีหลายชนิดเกินไป',
    detail: 'หนึ่งครั้งนับได้ {most, number} ส่งผลก่อน',
  },
  count_absurd: {
    title: 'เป็นไปได้หรือ',
    detail: '{units, number} มากเกินไป ดูใหม่',
  },
  choose_item: {
    title: 'ชิ้นไหน',
    detail: 'แตะของที่ถืออยู่',
  },
  second_proof: {
    title: 'แสดงว่าเป็นอะไร',
    detail: 'สแกน หรือเลือกรูป',
  },
  proof_failed: {
    title: 'ไม่ตรงกัน',
    detail: 'ดูใหม่แล้วสแกน',
  },
  not_this_item: {
    title: 'ไม่ใช่สินค้านี้',
    detail: 'ที่นี่นับเฉพาะ {wanted}',
  },
  not_this_bin: {
    title: 'คุณกำลังนับ {here}',
    detail: 'นับให้เสร็จก่อนไป {bin}',
  },
  empty_ask: {
    title: 'ช่องว่างหรือไม่',
    detail: 'สแกน {bin} ซ้ำถ้าใช่',
  },
  not_empty: {
    title: 'มีการนับแล้ว',
    detail: 'ถ้าช่องว่าง ให้เลิกทำก่อน',
  },
  bin_done: {
    title: 'นับช่องแล้ว',
    detail: '{bin}: รวม {units, number}',
  },
  left: {
    title: 'ไม่ได้นับ',
    detail: 'ไม่เก็บผลของ {bin}',
  },
  undone: {
    title: 'เลิกทำขั้นล่าสุดแล้ว',
    detail: 'นับต่อเมื่อพร้อม',
  },
  nothing_to_undo: {
    title: 'ไม่มีอะไรให้เลิกทำ',
    detail: 'ไม่มีอะไรเปลี่ยน',
  },
  bin_first: {
    title: 'สแกนช่องก่อน',
    detail: 'แล้วสแกนของในช่อง',
  },
  scan_products: {
    title: 'สแกนสินค้า',
    detail: 'ไม่ใช่พาเลทหรือตะกร้า',
  },
  unknown_code: {
    title: 'ไม่รู้จักรหัส',
    detail: '{code}',
  },
};
