import type { Copy } from '../copy-shape.ts';

export const label: Copy['label'] = {
  close: 'ปิด กลับไปทำงาน',
  hint: 'สแกนจากหน้าจอนี้ได้ มืดไปให้เพิ่มความสว่าง',
  tooSmall: 'หน้าจอเล็กเกินไป ลองหมุนเครื่อง',
  print: 'พิมพ์ป้าย',
  again: 'พิมพ์อีกครั้ง',
  here: 'ป้ายที่ขอจากเครื่องนี้',
  fate: {
    unknown: { title: 'ยังไม่มีป้าย', detail: 'แตะเพื่อดูรหัส' },
    unsent: { title: 'ยังไม่ได้ส่ง', detail: 'จะพิมพ์เมื่อเครื่องนี้ออนไลน์' },
    sent: { title: 'ส่งไปพิมพ์แล้ว', detail: 'จะออกมาเอง' },
    waits: 'ยังไม่ออกมา',
    held: 'พิมพ์ไม่ได้',
    printed: { title: 'พิมพ์แล้วเมื่อ {time}', detail: 'ไปหยิบที่เครื่องพิมพ์' },
    notNeeded: { title: 'เอาออกจากรายการแล้ว', detail: 'จะไม่มีการพิมพ์' },
  },
  trouble: { no_printer: 'ไม่มีเครื่องพิมพ์รับ แจ้งหัวหน้างาน', by_hand: 'โต๊ะทำงานจะพิมพ์เอง' },
};
