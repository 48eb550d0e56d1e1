import type { Copy } from '../copy-shape.ts';

export const empty: Copy['empty'] = {
  allPicked: { title: 'หยิบครบแล้ว', detail: 'งานใหม่จะขึ้นที่นี่เอง' },
  newDevice: { title: 'เครื่องนี้ยังใหม่', detail: 'ออนไลน์หนึ่งครั้งเพื่อโหลดงาน' },
  offlineDone: { title: 'ออฟไลน์ และเสร็จหมดแล้ว', detail: 'งานเสร็จและปลอดภัยในเครื่องนี้' },
  nothingToDecide: { title: 'ไม่มีเรื่องรอตัดสินใจ', detail: 'ทุกอย่างตรงกัน เรื่องใหม่จะขึ้นที่นี่' },
  noWaves: { title: 'ยังไม่มีเวฟ', detail: 'ปล่อยออร์เดอร์เพื่อเริ่ม' },
  noOrders: { title: 'ไม่พบออร์เดอร์', detail: 'เปลี่ยนคำค้นหา' },
  noDevices: { title: 'ยังไม่มีเครื่อง', detail: 'จะขึ้นหลังลงชื่อเข้าใช้ครั้งแรก' },
};

export const demo: Copy['demo'] = {
  title: 'ลองหยิบ',
  noRealStock: 'ไม่ใช่ของจริง',
  practice: 'ฝึก',
  leave: 'ออกจากการฝึก',
  stepOf: 'ฝึกขั้นที่ {step, number} จาก {total, number}',
  intro: 'ส่องเครื่องสแกนมาที่จอ หรือแตะบาร์โค้ด',
  tile: { bin: '{step, number} ช่อง', item: '{step, number} สินค้า', tote: '{step, number} ตะกร้า' },
  tapToScan: 'แตะเพื่อสแกน {code}',
  scanned: '{code} เสร็จแล้ว',
  tryWrong: 'ลองสแกนผิด',
  startReal: 'เริ่มงานจริง',
  finished: { title: 'หยิบสำเร็จแล้ว', detail: 'งานจริงก็ทำแบบนี้' },
  sheet: { title: 'รหัสสำหรับฝึก', print: 'พิมพ์แผ่นนี้', badge: 'บัตร', pin: 'PIN {pin}' },
};
