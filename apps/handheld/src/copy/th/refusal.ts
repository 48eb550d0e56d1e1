import type { Copy } from '../copy-shape.ts';

export const refusal: Copy['refusal'] = {
  picking_run_taken: { title: '{run} มีคนรับแล้ว', detail: 'คนอื่นกำลังหยิบ รับรอบถัดไป' },
  picking_run_unknown: { title: 'ไม่มี {run} แล้ว', detail: 'รับรอบถัดไป' },
  picking_run_finished: { title: '{run} เสร็จแล้ว', detail: 'รับรอบถัดไป' },
  picking_holds_another_run: { title: 'ทำ {run} ให้เสร็จก่อน', detail: 'รอบนั้นยังเป็นของคุณ' },
  picking_not_yours: { title: '{run} ไม่ใช่ของคุณ', detail: 'คนที่หยิบเท่านั้นที่คืนได้' },
  picking_units_in_hand: { title: 'ใส่ของลงตะกร้าก่อน', detail: 'แล้วค่อยคืนรอบ' },
  picking_nothing_to_release: { title: 'ไม่ได้ปล่อยออร์เดอร์', detail: 'ไม่มีออร์เดอร์ที่จ่ายแล้ว ไม่ถูกพัก และมีของครบ' },
  picking_site_unknown: { title: 'ไม่ได้ปล่อยออร์เดอร์', detail: 'คลังนี้ยังไม่ได้ตั้งค่า' },
  orders_unknown: { title: 'ไม่มีออร์เดอร์นี้แล้ว', detail: 'ค้นหาอีกครั้ง' },
  orders_not_open: { title: 'ออร์เดอร์ {order} กำลังไป', detail: 'ปล่อยไปแล้ว' },
  discrepancies_unknown: { title: 'ไม่มีเรื่องนี้แล้ว', detail: 'ดูรายการอีกครั้ง' },
  discrepancies_already_settled: { title: 'มีคนตัดสินใจแล้ว', detail: 'ไม่ต้องทำอะไรเพิ่ม' },
  discrepancies_own_work: { title: 'ให้หัวหน้าคนอื่นตัดสินใจ', detail: 'ไม่มีใครตัดสินใจงานของตัวเอง' },
  sync_role_missing: { title: 'ต้องใช้หน้าที่อื่น', detail: 'ถามหัวหน้า' },
  other: { title: 'เซิร์ฟเวอร์ไม่รับ', detail: 'ไม่มีอะไรเปลี่ยน ถามหัวหน้า' },
};
