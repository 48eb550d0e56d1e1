import type { Copy } from '../copy-shape.ts';

export const scan: Copy['scan'] = {
  label: 'สแกน',
  ready: 'เครื่องสแกนพร้อม',
  useCamera: 'ใช้กล้อง',
  closeCamera: 'ปิดกล้อง',
  holdCode: 'ถือรหัสให้อยู่ในกรอบ',
  typeCode: 'พิมพ์รหัส',
  typeTheCode: 'พิมพ์รหัส',
  useThisCode: 'ใช้รหัสนี้',
  stopTyping: 'หยุดพิมพ์',
  what: { bin: 'ช่อง', item: 'สินค้า', tote: 'ตะกร้า', station: 'สถานี' },
  step: '{state, select, done {{what}เสร็จแล้ว} now {ตอนนี้{what}} other {ต่อไป{what}}}',
  alreadyScanned: { title: 'สแกนแล้ว', detail: 'สแกนชิ้นใหม่' },
  waits: { title: 'ทำตรงนี้ให้เสร็จก่อน', detail: 'แล้วสแกนต่อได้' },
  unknown: {
    title: 'ไม่รู้จักรหัสนี้',
    expected: '{what, select, bin {สแกนรหัสช่อง} item {สแกนรหัสสินค้า} tote {สแกนรหัสตะกร้า} other {สแกนรหัสสถานี}}',
    nothingCounted: 'ยังไม่ได้นับ',
    action: {
      scan_again: { title: 'สแกนอีกครั้ง', detail: 'อาจมีรหัสอื่นอยู่' },
      is_this_item: { title: 'คือสินค้านี้', detail: 'หัวหน้าจะตรวจสอบ' },
      print_label: { title: 'พิมพ์ป้ายใหม่', detail: 'ถ้าออฟไลน์จะรอในเครื่อง' },
      set_aside: { title: 'วางบนชั้นของมีปัญหา', detail: 'แล้วสแกนชั้นนั้น' },
    },
    recorded: {
      is_this_item: 'บันทึกแล้ว หัวหน้าจะตรวจรหัส',
      print_label: 'ป้ายรอพิมพ์อยู่',
      set_aside: 'บันทึกว่าอยู่ชั้นของมีปัญหา',
    },
    scanShelf: 'สแกนชั้นของมีปัญหา',
  },
};
