import type { MissingRecords } from '@floorhand/domain/kernel/continuity';
import { commitNotice } from './commit-notice.ts';
import type { JudgingPlace } from './judge-command.ts';

/** A device that is given up, as far as its signs of life tell. */
export interface GivenUpDevice extends Omit<MissingRecords, 'receivedSeq' | 'at'> {
  readonly as: 'lost' | 'retired';
}

/** Says what of the device never arrived, and closes its lanes when it is gone for good. */
export async function giveUp({ as, ...device }: GivenUpDevice, place: JudgingPlace): Promise<void> {
  const { transaction, environment } = place;
  const lanes = (await transaction.lanes())
    .filter(({ deviceId }) => deviceId === device.deviceId)
    .toSorted((x, y) => x.generation - y.generation || x.lastSeq - y.lastSeq);
  if (as === 'retired') for (const lane of lanes) await transaction.saveLane({ ...lane, status: 'closed' });
  const receivedSeq = lanes.at(-1)?.lastSeq ?? 0;
  const at = environment.now();
  await commitNotice(place, (view) =>
    environment.rules.continuity.recordsMissing(view, { ...device, receivedSeq, at }),
  );
}
