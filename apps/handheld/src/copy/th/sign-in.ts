import type { Copy } from '../copy-shape.ts';

export const signIn: Copy['signIn'] = {
  scanBadge: 'สแกนบัตรของคุณ',
  noBadge: 'ไม่มีบัตร? ใส่หมายเลข',
  badgeNumber: 'หมายเลขบัตร',
  digits: '{count, number} จาก {length, number} หลัก',
  enterPin: 'ใส่ PIN ของคุณ',
  pin: 'PIN',
  person: 'ผู้ใช้',
  badgeLine: 'บัตร {number}',
  notMe: 'ไม่ใช่ฉัน เปลี่ยนผู้ใช้',
  problem: {
    not_a_badge: { title: 'นี่ไม่ใช่บัตร', detail: 'สแกนรหัสบนบัตรของคุณ' },
    unknown_badge: { title: 'ไม่รู้จักบัตรนี้', detail: 'ขอให้หัวหน้าเพิ่มบัตร' },
    badge_off: { title: 'บัตรนี้ปิดใช้งานแล้ว', detail: 'ถามหัวหน้า' },
    wrong_pin: { title: 'PIN ไม่ตรง', detail: '{left, plural, other {ลองได้อีก # ครั้ง}}' },
    locked: { title: 'รอ {minutes, number}\u00a0นาที แล้วลองใหม่', detail: 'ลองติดกันหลายครั้งแล้ว' },
    needs_network: { title: 'ออนไลน์หนึ่งครั้งด้วยบัตรนี้', detail: 'เครื่องนี้ยังไม่รู้จักบัตร' },
    device_leaving: { title: 'กำลังเลิกใช้เครื่องนี้', detail: 'ใช้เครื่องอื่น' },
    grant_expired: { title: 'ออนไลน์เพื่อลงชื่อเข้าใช้', detail: 'แบบออฟไลน์ใช้ได้หนึ่งกะ' },
  },
};
