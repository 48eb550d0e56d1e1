import type { Copy } from '../copy-shape.ts';

export const typedCodes: Copy['typedCodes'] = {
  title: 'รหัสที่พิมพ์วันนี้',
  share: '{typed, number} จาก {all, number} · {share}',
  none: 'วันนี้ไม่มีใครพิมพ์รหัส',
};

export const taughtCodes: Copy['taughtCodes'] = {
  title: 'รหัสที่จำไว้',
  none: { title: 'ยังไม่มีรหัสที่จำไว้', detail: 'รหัสที่อนุมัติจะแสดงที่นี่' },
  standsFor: '{count, plural, other {# × {product}}}',
  forget: 'ลืมรหัสนี้',
};

export const inHands: Copy['inHands'] = {
  title: 'สินค้าในมือ',
  none: 'ไม่มีใครถือสินค้าอยู่',
  goods: '{count, number} × {items}{more, plural, =0 {} other { และอีก #}}',
  carried: 'กำลังขน',
  left: 'ทิ้งไว้บนรถเข็น',
};
