import type { Copy } from '../copy-shape.ts';

export const shared: Copy['shared'] = {
  back: 'กลับ',
  close: 'ปิด',
  undo: 'เลิกทำ',
  yes: 'ใช่',
  no: 'ไม่ใช่',
  clear: 'ล้าง',
  deleteDigit: 'ลบหนึ่งตัว',
  language: 'ภาษา',
  minutes: '{count, number}\u00a0นาที',
  pieces: '{count, plural, other {#\u00a0ชิ้น}}',
  pieceUnit: '{count, plural, other {ชิ้น}}',
  plate: { aisle: 'ทางเดิน', bay: 'ช่อง', level: 'ชั้น', slot: 'ตำแหน่ง', blocked: 'เข้าไม่ได้' },
};
