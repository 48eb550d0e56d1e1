import { orderMapSchema, type OrderMap } from '../order-map.ts';

/** The "Online Retail" export of a British gift shop (UCI Machine Learning Repository, Daqing Chen, CC BY 4.0). */
export const onlineRetail: OrderMap = orderMapSchema.parse({
  brand: { code: 'GIFTS', name: 'Online Retail gifts' },
  columns: {
    reference: 'InvoiceNo',
    sku: 'StockCode',
    name: 'Description',
    quantity: 'Quantity',
    placedAt: 'InvoiceDate',
    unitPrice: 'UnitPrice',
    customer: 'CustomerID',
    country: 'Country',
  },
  timeZone: 'Europe/London',
  dates: 'ymd',
  channel: 'web',
  prefixes: { returns: ['C'], accounting: ['A'] },
  notGoods: {
    codes: [
      'POST', // postage
      'DOT', // postage of the web shop
      'C2', // carriage
      'C3',
      'D', // discount
      'M', // typed by hand
      'S', // samples
      'B', // bad debt
      'BANK CHARGES',
      'AMAZONFEE',
      'CRUK', // commission of a charity
      'PADS', // pads that match cushions, booked without stock
      'ADJUST',
      'ADJUST2',
      'TEST001',
      'TEST002',
    ],
    prefixes: ['gift_'], // vouchers
  },
  notes: { texts: ['', 'nan', '?', '??', '???'], mostlyLowerCase: true },
  b2bFromUnits: 100,
  delivery: {
    default: { carrier: 'DHL', service: 'international', cutOff: '15:00' },
    byCountry: { 'United Kingdom': { carrier: 'ROYALMAIL', service: 'tracked48', cutOff: '16:30' } },
  },
  openingStock: { spareUnits: 24, lotUnits: 480 },
});
