import type { Copy } from '../copy-shape.ts';

export const empty: Copy['empty'] = {
  allPicked: { title: 'หยิบครบแล้ว', detail: 'งานใหม่จะขึ้นที่นี่เอง' },
  nothingToDecide: { title: 'ไม่มีเรื่องรอตัดสินใจ', detail: 'ทุกอย่างตรงกัน เรื่องใหม่จะขึ้นที่นี่' },
  noWaves: { title: 'ยังไม่มีเวฟ', detail: 'ปล่อยออร์เดอร์เพื่อเริ่ม' },
  noOrders: { title: 'ไม่พบออร์เดอร์', detail: 'เปลี่ยนคำค้นหา' },
};

export const demo: Copy['demo'] = {
  intro: 'ส่องเครื่องสแกนมาที่จอ หรือแตะบาร์โค้ด',
  tile: { unit: 'พาเลท', bin: 'ช่อง', item: 'สินค้า', tote: 'ตะกร้า', station: 'สถานี' },
  tapToScan: 'แตะเพื่อสแกน {code}',
};
