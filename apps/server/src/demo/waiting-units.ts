import { handlingUnitFilled } from '@floorhand/domain/handling-units/handling-unit';
import {
  putawayTaskOpened,
  type PutawayContent,
  type PutawayTask,
} from '@floorhand/domain/jobs/putaway-task';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { move } from '@floorhand/domain/stock/ledger';
import { inHandlingUnit, virtual } from '@floorhand/domain/stock/place';
import { practiceSkus } from './catalogue.ts';

const dayMs = 86_400_000;

type Row = readonly [code: string, quantity: number, status?: PutawayContent['status']];

/** Units that were received before the shift began: one kind, several kinds, one that is needed, one on hold. */
const units: readonly (readonly [lpn: string, urgency: PutawayTask['urgency'], rows: readonly Row[]])[] = [
  ['P-2001', 'normal', [['OL-KOR-500', 48]]],
  [
    'P-2002',
    'normal',
    [
      ['HB-BRG-075', 24],
      ['SP-OLV-100', 48],
      ['TE-SEN-100', 30],
    ],
  ],
  ['P-2003', 'needed_now', [['MG-STN-350-SLT', 60]]],
  ['P-2004', 'normal', [['CH-DRK-080', 20, 'hold']]],
];

/** Units in receiving that wait to be put away, as a receiver left them. */
export function waitingUnitEvents(now: string): readonly DomainEvent[] {
  const expiry = new Date(Date.parse(now) + 400 * dayMs).toISOString().slice(0, 10);
  const openedAt = new Date(Date.parse(now) - dayMs / 48).toISOString();
  return units.flatMap(([lpn, urgency, rows]) => {
    const contents = rows.map(([code, quantity, status = 'available']): PutawayContent => {
      const found = practiceSkus.find(({ sku }) => sku.code === code);
      if (!found) throw new Error(`the practice building has no ${code}`);
      const isTracked = found.sku.tracking.lot;
      const lot = isTracked ? `${code.slice(0, 1)}2611-07` : null;
      return { skuId: found.skuId, lot, expiry: isTracked ? expiry : null, status, quantity };
    });
    const brands = new Set(contents.map(({ skuId }) => skuId.split(':')[0] ?? ''));
    const [brand = null] = brands.size === 1 ? brands : [];
    return [
      handlingUnitFilled.create({ lpn, state: 'received', locationId: 'RECV-1' }),
      ...contents.map(({ status, ...content }) =>
        move({
          ...content,
          serial: null,
          from: virtual('supplier'),
          to: inHandlingUnit(lpn),
          fromStatus: 'available',
          toStatus: status,
          reason: 'receipt',
          fromAllocated: 0,
          at: openedAt,
          by: null,
        }),
      ),
      putawayTaskOpened.create({
        task: {
          lpn,
          status: 'open',
          urgency,
          brand,
          contents,
          locationId: 'RECV-1',
          receiptId: null,
          openedAt,
        },
      }),
    ];
  });
}
