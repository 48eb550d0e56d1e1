import type { Copy } from '../copy-shape.ts';

export const storageRefusal: Pick<
  Copy['putaway']['outcome'],
  | 'unfit_goods'
  | 'quarantine_only'
  | 'returns_only'
  | 'not_storage'
  | 'other_brand'
  | 'wrong_temperature'
  | 'hazard_not_here'
  | 'hazard_only'
  | 'too_heavy'
  | 'too_high'
  | 'too_big'
  | 'other_product'
  | 'other_lot'
  | 'bin_blocked'
> = {
  unfit_goods: {
    title: 'ห้ามวางในช่องหยิบ',
    detail: 'สินค้านี้ต้องไปพื้นที่กักกัน',
  },
  quarantine_only: {
    title: 'ที่นี่คือพื้นที่กักกัน',
    detail: 'สินค้าดีต้องไปที่ช่อง',
  },
  returns_only: {
    title: 'เฉพาะสินค้าคืน',
    detail: 'ไปที่ {wanted}',
  },
  not_storage: {
    title: 'ที่นี่ไม่ใช่ที่เก็บ',
    detail: 'ไปที่ {wanted}',
  },
  other_brand: {
    title: 'ช่องของแบรนด์อื่น',
    detail: 'เฉพาะ {brand} ไปที่ {wanted}',
  },
  wrong_temperature: {
    title: 'อุณหภูมิไม่ถูกต้อง',
    detail: 'ที่นี่{here, select, ambient {อุณหภูมิห้อง} cool {แช่เย็น} other {แช่แข็ง}} ไปที่ {wanted}',
  },
  hazard_not_here: {
    title: 'สินค้าอันตราย ห้ามวางที่นี่',
    detail: 'ประเภท {hazard} ไปที่ {wanted}',
  },
  hazard_only: {
    title: 'เฉพาะสินค้าอันตราย',
    detail: 'ไปที่ {wanted}',
  },
  too_heavy: {
    title: 'หนักเกินไปสำหรับช่องนี้',
    detail: 'รับได้ {kilograms, number} กก. ไปที่ {wanted}',
  },
  too_high: {
    title: 'หนักเกินกว่าจะยกสูง',
    detail: 'ชิ้นละ {kilograms, number} กก. ไปที่ {wanted}',
  },
  too_big: {
    title: 'ใหญ่เกินไปสำหรับช่องนี้',
    detail: 'ไม่เกิน {centimetres, number} ซม. ไปที่ {wanted}',
  },
  other_product: {
    title: 'ช่องนี้เก็บสินค้าอื่น',
    detail: 'มี {item} อยู่ ไปที่ {wanted}',
  },
  other_lot: {
    title: 'ช่องนี้เก็บล็อตอื่น',
    detail: 'มีล็อต {lot} อยู่ ไปที่ {wanted}',
  },
  bin_blocked: {
    title: 'ช่องนี้ปิดอยู่',
    detail: 'ไปที่ {wanted}',
  },
};
