import type { Copy } from '../copy-shape.ts';

export const shared: Copy['shared'] = {
  close: 'ปิด',
  yes: 'ใช่',
  no: 'ไม่ใช่',
  clear: 'ล้าง',
  deleteDigit: 'ลบหนึ่งตัว',
  language: 'ภาษา',
  understood: 'เข้าใจแล้ว',
  justNow: 'เมื่อสักครู่',
  ago: '{length}ก่อน',
  days: '{count, plural, other {#\u00a0วัน}}',
  hours: '{count, number}\u00a0ชม.',
  minutes: '{count, number}\u00a0นาที',
  plate: { aisle: 'ทางเดิน', bay: 'ช่อง', level: 'ชั้น', slot: 'ตำแหน่ง', blocked: 'เข้าไม่ได้' },
  testScanner: 'ทดสอบสแกน',
};
