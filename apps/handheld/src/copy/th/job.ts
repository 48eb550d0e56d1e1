import type { Copy } from '../copy-shape.ts';

export const job: Copy['job'] = {
  backToWork: 'กลับไปงานของฉัน',
  codes: 'รหัสสำหรับสแกน',
  codesDetail: 'ไว้ฝึกเมื่อไม่มีเครื่องสแกน',
  more: 'เพิ่มเติม',
  moreTitle: 'ต้องการอะไร?',
  undo: 'เลิกทำ',
  undoLast: 'เลิกทำล่าสุด',
  whatIsIt: 'นี่คืออะไร?',
};
