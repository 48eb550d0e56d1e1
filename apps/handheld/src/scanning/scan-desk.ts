import type { ScanSource } from '@floorhand/domain/scanning/scan';
import { classify, createRepeatFilter } from '@floorhand/scan';

import type { ScanTarget } from './scan-context.ts';

interface Waiting {
  readonly text: string;
  readonly source: ScanSource;
  /** Of the symbology, where the reader told it apart. */
  readonly identifier: string | undefined;
  readonly atMs: number;
}

/** A screen that takes longer to appear is not the one the scan was meant for. */
const longestWaitMs = 3_000;

/**
 * Hands every code to whoever asked last, in order, none lost. While one screen makes way for the next nobody asks:
 * then scans wait for it.
 */
export class ScanDesk {
  readonly #repeats = createRepeatFilter();
  #targets: readonly ScanTarget[] = [];
  #waiting: readonly Waiting[] = [];

  readonly feed = (text: string, source: ScanSource, identifier?: string): void =>
    this.#take({ text, source, identifier, atMs: performance.now() });

  readonly aim = (target: ScanTarget): (() => void) => {
    this.#targets = [...this.#targets, target];
    // The screen that aims is still being put up.
    if (this.#waiting.length > 0) queueMicrotask(() => this.#takeWaiting());
    return () => {
      this.#targets = this.#targets.filter((held) => held !== target);
    };
  };

  #take(code: Waiting): void {
    const { text, source, identifier, atMs } = code;
    const target = this.#targets.at(-1);
    if (!target) {
      this.#waiting = [...this.#waiting, code];
      return;
    }
    const verdict = this.#repeats.judge({ text, atMs, source }, { mode: target.mode() });
    if (verdict === 'bounce') return;
    const scan = classify(text, {
      source,
      currentYear: new Date(Date.now()).getFullYear(),
      ...(identifier === undefined ? {} : { symbologyIdentifier: identifier }),
    });
    if (verdict === 'repeat') target.onRepeat(scan);
    else target.onScan(scan);
  }

  #takeWaiting(): void {
    const since = performance.now() - longestWaitMs;
    const held = this.#waiting.filter(({ atMs }) => atMs >= since);
    this.#waiting = [];
    for (const scan of held) this.#take(scan);
  }
}
