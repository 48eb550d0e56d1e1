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
};
