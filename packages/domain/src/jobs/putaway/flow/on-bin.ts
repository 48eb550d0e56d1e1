import { draft } from '../../../kernel/command.ts';
import type { ResolvedScan } from '../../../scanning/resolve-scan.ts';
import { readBin, roomFor } from '../../../storage-rules/bin.ts';
import { storageRefusal } from '../../../storage-rules/storage-refusal.ts';
import { confirmBin } from '../decide/at-bin.ts';
import type { Instead, InsteadReason } from '../../../storage-rules/instead-reason.ts';
import type { PressInput, ScanInput } from './on-scan.ts';
import { outcome, type FlowOutcome } from './outcome.ts';
import type { Drop, Situation } from './situation.ts';

type BinScan = Extract<ResolvedScan, { kind: 'location' | 'station' }>;

/** A bin label: the suggested one, another that is allowed, or one that is refused with the reason [PA3] [PA4]. */
export function onBin(
  situation: Situation,
  current: Drop,
  { scan, ...input }: ScanInput & { readonly scan: BinScan },
): FlowOutcome {
  const { view, now, memory, snapshot } = input;
  const { line, sku, target } = current;
  const { locationId } = scan;
  const bin = readBin(view, locationId);
  const data = { bin: locationId, wanted: target?.locationId ?? '' };
  if (!bin) return outcome('unknown', 'unknown_code', { data: { code: locationId } });
  if (situation.at?.locationId === locationId) return outcome('already_done', 'already_at_bin', { data });
  const today = now.slice(0, 10);
  const refused = storageRefusal(bin, { goods: line, sku: sku ?? undefined, today });
  if (refused)
    return outcome('refused', refused.code, { data: { ...refused.data, ...data }, nearest: target });
  const isSuggested = target?.locationId === locationId;
  // A picture of the bins that is old is no reason to argue with somebody who stands before an empty one [PA15].
  const isEmptyLooking = snapshot === 'stale' && bin.contents.length === 0;
  if (isSuggested || isEmptyLooking || bin.location.kind === 'overflow')
    return confirmed(input, locationId, null);
  if (memory.confirm?.locationId !== locationId) {
    const full = roomFor(bin, sku ?? undefined) === 0;
    return outcome('attention', full ? 'no_room_known' : 'put_here_instead', {
      data,
      memory: { ...memory, confirm: { locationId, reason: sameProductThere(bin, current) } },
    });
  }
  const { reason } = memory.confirm;
  return confirmed(
    input,
    locationId,
    reason === null || target === null ? null : { suggested: target.locationId, reason },
  );
}

/** The reason that needs no asking: the person found the same goods there. */
const sameProductThere = (
  bin: NonNullable<ReturnType<typeof readBin>>,
  { line }: Drop,
): InsteadReason | null =>
  bin.contents.some(({ skuId }) => skuId === line.skuId) ? 'same_product_there' : null;

const confirmed = (
  { entry, memory }: Pick<PressInput, 'entry' | 'memory'>,
  locationId: string,
  instead: Instead,
): FlowOutcome =>
  outcome('step_done', 'right_bin', {
    data: { bin: locationId },
    memory: { confirm: null, chosen: memory.chosen },
    commands: [draft(confirmBin, { locationId, instead, entry })],
  });

/** The person taps why another bin is better, after its scan: that answers as the second scan would. */
export function putHereInstead(
  situation: Situation,
  input: PressInput,
  reason: InsteadReason,
): FlowOutcome | null {
  const { confirm } = input.memory;
  const target = situation.current?.target ?? null;
  if (!confirm || !situation.current) return null;
  return confirmed(input, confirm.locationId, target && { suggested: target.locationId, reason });
}
