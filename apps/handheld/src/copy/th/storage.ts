import type { Copy } from '../copy-shape.ts';

export const storage: Copy['storage'] = {
  full: {
    title: 'หยุดก่อน เครื่องนี้เต็มแล้ว',
    lastScan: 'วางชิ้นล่าสุดคืน การสแกนนั้นไม่ได้เก็บไว้',
    before: '{count, plural, =0 {งานก่อนหน้านี้ส่งครบแล้ว} other {# รายการก่อนหน้านี้ปลอดภัยในเครื่อง}}',
    freeSpace: 'เพิ่มพื้นที่ แล้วลองใหม่',
    export: 'ส่งรายการให้หัวหน้า',
  },
  broken: { title: 'หยุดก่อน ใช้เครื่องอื่น', detail: 'เครื่องนี้เก็บรายการไม่ได้ นำไปให้หัวหน้า' },
  low: { title: 'ส่งงานเร็ว ๆ นี้', detail: 'เครื่องนี้เหลือเพียง {megabytes, number}\u00a0MB' },
  mayBeCleared: { title: 'ติดตั้งแอปในเครื่องนี้', detail: 'เบราว์เซอร์อาจล้างพื้นที่' },
};
