import { skuDocument } from '../../../catalog/sku.ts';
import { draft } from '../../../kernel/command.ts';
import type { ResolvedScan } from '../../../scanning/resolve-scan.ts';
import { readBin } from '../../../storage-rules/bin.ts';
import type { Goods } from '../../../storage-rules/goods.ts';
import { storageRefusal } from '../../../storage-rules/storage-refusal.ts';
import { confirmBin } from '../decide/at-bin.ts';
import type { ScanInput } from './on-scan.ts';
import { outcome, type FlowOutcome } from './outcome.ts';
import { unfitOf, type CurrentTask, type Situation } from './situation.ts';

type BinScan = Extract<ResolvedScan, { kind: 'location' | 'station' }>;

/**
 * A bin label [RP11]: the one asked for, another of this trip (the person walks as they like), or a wrong one. Goods
 * that a face must not take any more are refused there.
 */
export function onBin(
  situation: Situation,
  current: CurrentTask,
  { scan, view, now, entry }: ScanInput & { readonly scan: BinScan },
): FlowOutcome {
  const { locationId } = scan;
  const data = { scanned: locationId, wanted: current.locationId, bin: locationId };
  if (situation.trip?.bin === locationId && current.locationId === locationId)
    return outcome('already_done', 'already_at_bin', { data });
  const isSource = situation.takes.some(({ body }) => body.source.locationId === locationId);
  const drop = situation.puts.find(({ body }) => body.target === locationId);
  if (!isSource && !drop) return outcome('refused', 'wrong_bin', { data });
  const bin = readBin(view, locationId);
  if (!isSource && drop && bin) {
    const { skuId, source } = drop.body;
    const status = unfitOf(view, drop.body, now) ?? 'available';
    const goods: Goods = { skuId, lot: source.lot, expiry: source.expiry, status };
    const sku = view.get(skuDocument, skuId);
    const refused = storageRefusal(bin, { goods, sku, today: now.slice(0, 10) });
    if (refused) return outcome('refused', refused.code, { data: { ...refused.data, ...data } });
  }
  return outcome('step_done', 'right_bin', { data, commands: [draft(confirmBin, { locationId, entry })] });
}
