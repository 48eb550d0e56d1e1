import type { Copy } from '../copy-shape.ts';

export const scan: Copy['scan'] = {
  label: 'สแกน',
  ready: 'เครื่องสแกนพร้อม',
  typeCode: 'พิมพ์รหัส',
  typeTheCode: 'พิมพ์รหัส',
  useThisCode: 'ใช้รหัสนี้',
  stopTyping: 'หยุดพิมพ์',
  what: { bin: 'ช่อง', item: 'สินค้า', tote: 'ตะกร้า', station: 'สถานี' },
  step: '{state, select, done {{what}เสร็จแล้ว} now {ตอนนี้{what}} other {ต่อไป{what}}}',
  unknown: {
    title: 'ไม่รู้จักรหัสนี้',
    nothingCounted: 'ยังไม่ได้นับ',
    expectedCode: 'รหัสที่รออยู่คือรหัสนี้',
    close: 'ปิด กลับไปที่จุดนี้',
    scanAgain: { title: 'สแกนใหม่', detail: 'อาจมีรหัสอื่นอยู่ด้วย' },
  },
  manual: {
    title: 'ทำไมต้องพิมพ์?',
    close: 'ปิด กลับไปที่จุดนี้',
    compare: 'เทียบกับของในมือ',
    reason: {
      label_missing: 'ไม่มีป้าย',
      label_torn: 'ป้ายขาด',
      wrong_language: 'อ่านป้ายไม่ออก',
      scanner_dead: 'เครื่องสแกนเสีย',
    },
  },
};
