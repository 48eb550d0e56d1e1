import type { Copy } from '../copy-shape.ts';

export const enrol: Copy['enrol'] = {
  newDevice: 'เครื่องใหม่',
  title: 'เข้าร่วมคลังนี้',
  detail: 'ขอรหัสจากหัวหน้า แล้วสแกนหรือพิมพ์',
  code: 'รหัส',
  codeFirst: 'พิมพ์รหัสก่อน',
  join: 'เข้าร่วม',
  again: 'ลองอีกครั้ง',
  codeUnknown: { title: 'รหัสใช้ไม่ได้', detail: 'รหัสใช้ได้สิบนาที ขอรหัสใหม่' },
  needsNetwork: { title: 'ออนไลน์เพื่อเริ่ม', detail: 'เครื่องนี้ใหม่ที่นี่' },
  kept: {
    title: '{count, plural, other {# รายการปลอดภัยในเครื่องนี้}}',
    detail: 'เข้าร่วมอีกครั้ง แล้วจะส่งให้',
  },
};
