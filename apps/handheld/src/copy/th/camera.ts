import type { Copy } from '../copy-shape.ts';

export const camera: Copy['camera'] = {
  label: 'กล้อง',
  open: 'ใช้กล้อง',
  close: 'ปิดกล้อง',
  starting: 'กำลังเปิดกล้อง',
  tryAgain: 'ลองอีกครั้ง',
  lightOn: 'เปิดไฟ',
  lightOff: 'ปิดไฟ',
  zoom: 'ซูม {factor}×',
  switch: 'กล้องอื่น',
  photo: 'รูปถ่าย',
  hint: {
    hold: 'วางรหัสเดียวในกรอบ',
    aim: 'มีสองรหัส เล็งรหัสเดียว',
    read: 'อ่านรหัสแล้ว',
    unread: 'ไม่มีรหัสในรูป ถ่ายใกล้ขึ้น',
  },
  problem: {
    denied: { title: 'ไม่ได้อนุญาตกล้อง', detail: 'อนุญาตที่ข้างที่อยู่เว็บ แล้วลองอีกครั้ง หรือถ่ายรูป' },
    taken: { title: 'กล้องถูกใช้อยู่', detail: 'ปิดแอปอื่น แล้วลองอีกครั้ง หรือถ่ายรูป' },
    none: { title: 'เครื่องนี้ไม่มีกล้อง', detail: 'สแกน พิมพ์รหัส หรือถ่ายรูป' },
    unplugged: { title: 'กล้องหลุดไป', detail: 'เสียบกล้องใหม่ แล้วจะทำงานต่อเอง หรือถ่ายรูป' },
    insecure: { title: 'กล้องถูกล็อก', detail: 'เปิด Floorhand ที่ที่อยู่ https หรือถ่ายรูป' },
  },
};
