import { checkZero } from '@floorhand/domain/jobs/picking/decide/check-zero';
import { bindTote } from '@floorhand/domain/jobs/picking/decide/bind-tote';
import { claimRun } from '@floorhand/domain/jobs/picking/decide/claim-run';
import { drop } from '@floorhand/domain/jobs/picking/decide/drop';
import { recordShort } from '@floorhand/domain/jobs/picking/decide/record-short';
import { skipStop } from '@floorhand/domain/jobs/picking/decide/skip-stop';
import { confirmLocation } from '@floorhand/domain/jobs/picking/decide/visit-bin';
import { countTo } from '@floorhand/domain/jobs/picking/flow/on-item';
import { undoLast } from '@floorhand/domain/jobs/picking/flow/on-scan';
import { onToteToFill } from '@floorhand/domain/jobs/picking/flow/on-tote';
import {
  readSituation,
  type CurrentStop,
  type Situation,
} from '@floorhand/domain/jobs/picking/flow/situation';
import { draft, type CommandDraft } from '@floorhand/domain/kernel/command';
import type { View } from '@floorhand/domain/kernel/document';
import { stationId, toteOf } from './building.ts';

export interface WorkSource {
  readonly view: View;
  readonly random: () => number;
  /** The next run that nobody has; undefined when all work is given out. */
  readonly nextRun: () => string | undefined;
  readonly nextTote: () => number;
}

/** How often a person at a bin does something else than scan bin, item, tote. */
const mix = { skip: 0.02, short: 0.01, undo: 0.02 } as const;

/** One person's work through runs, command by command, as the screens would record it. */
export class PickingWork {
  readonly #source: WorkSource;
  #runId: string | null = null;

  constructor(source: WorkSource) {
    this.#source = source;
  }

  /** What this person does next, given that everything before it was done; null when there is no work left. */
  next(): CommandDraft | null {
    const { view, nextRun } = this.#source;
    const situation = this.#runId === null ? null : readSituation(view, this.#runId);
    if (situation && situation.step !== 'finished') return this.#inRun(situation);
    this.#runId = nextRun() ?? null;
    return this.#runId === null ? null : draft(claimRun, { runId: this.#runId });
  }

  #inRun(situation: Situation): CommandDraft {
    const { runId, bindSlot, current, progress } = situation;
    if (bindSlot)
      return draft(bindTote, { runId, slot: bindSlot.slot, tote: toteOf(this.#source.nextTote()) });
    if (progress.zeroCheck) return draft(checkZero, { runId, ...progress.zeroCheck, left: 0 });
    if (!current) return draft(drop, { runId, stationId });
    return this.#atStop(situation, current);
  }

  #atStop(situation: Situation, current: CurrentStop): CommandDraft {
    const { runId, step, progress } = situation;
    const { key: stop, locationId, skuId } = current.stop;
    const chance = this.#source.random();
    if (step === 'location') {
      return chance < mix.skip && current.stop.skips === 0
        ? draft(skipStop, { runId, stop, reason: 'later' })
        : draft(confirmLocation, { runId, locationId, entry: { mode: 'scan' } });
    }
    const counted = countTo(situation, current, current.counted + 1)?.commands[0];
    if (step === 'item' && counted) {
      return chance < mix.short
        ? draft(recordShort, {
            runId,
            stop,
            locationId,
            skuId,
            lot: null,
            found: 0,
            damaged: 0,
            cause: 'cannot_find',
          })
        : counted;
    }
    const undo =
      chance < mix.undo && progress.undo.at(-1)?.what === 'count_item' ? undoLast(situation) : null;
    const lpn = current.into?.tote ?? '';
    const into = onToteToFill(situation, current, { kind: 'handlingUnit', lpn, unit: null });
    const [command] = undo ? undo.commands : into.commands;
    if (!command) throw new Error(`${runId}: nothing to do at ${stop} in step ${step}`);
    return command;
  }
}
