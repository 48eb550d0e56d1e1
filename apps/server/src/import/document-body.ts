import type { z } from 'zod';
import { skuKey } from '@floorhand/domain/catalog/sku';
import type { orderImported } from '@floorhand/domain/orders/order-events';
import type { returnImported } from '@floorhand/domain/returns/return';
import type { FileDocument } from './file-documents.ts';
import type { OrderMap } from './order-map.ts';

export type OrderBody = z.infer<(typeof orderImported)['schema']>;
export type ReturnBody = z.infer<(typeof returnImported)['schema']>;

/** The sum of one order must stay countable by every document that adds it up. */
export const mostUnitsPerDocument = 100_000_000;
/** As the event of an order allows. */
export const mostLinesPerDocument = 5000;

export const unitsOf = ({ lines }: FileDocument): number =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0);

const countryOf = ({ lines }: FileDocument): string | null =>
  lines.find(({ country }) => country !== null)?.country ?? null;

/** An export writes a document's lines over a minute or two: the first one is when it began. */
const beganAt = ({ lines }: FileDocument): string =>
  lines.reduce((earliest, { at }) => (at < earliest ? at : earliest), lines[0].at);

export function orderBody(document: FileDocument, map: OrderMap, brand: string): OrderBody {
  const country = countryOf(document);
  const at = beganAt(document);
  const delivery = (country === null ? undefined : map.delivery.byCountry[country]) ?? map.delivery.default;
  return {
    order: {
      brand,
      reference: document.reference,
      channel: map.channel,
      orderType: unitsOf(document) >= map.b2bFromUnits ? 'B2B' : 'B2C',
      placedAt: at,
      // An invoice is written when it is paid.
      paidAt: at,
      holdUntil: null,
      promisedShipBy: null,
      service: delivery?.service ?? '',
      carrier: delivery?.carrier ?? null,
      band: 'normal',
      country,
      buyerNote: null,
      giftNote: null,
      problem: null,
      shortPolicy: 'ship_part',
    },
    lines: document.lines.map(({ sku, quantity, unitPriceMinor }, i) => ({
      line: i + 1,
      skuId: skuKey(brand, sku),
      quantity,
      unitPriceMinor,
      attributes: {},
      services: [],
    })),
  };
}

export function returnBody(document: FileDocument, brand: string): ReturnBody {
  return {
    announced: {
      brand,
      reference: document.reference,
      announcedAt: beganAt(document),
      country: countryOf(document),
    },
    lines: document.lines.map(({ sku, quantity }, i) => ({
      line: i + 1,
      skuId: skuKey(brand, sku),
      quantity,
    })),
  };
}
