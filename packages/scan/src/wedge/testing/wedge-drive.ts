import { defaultScannerProfile, type ScannerProfile } from '../../scanner-profile.ts';
import { WedgeBuffer } from '../wedge-buffer.ts';
import type { FocusKind, WedgeEvent, WedgeReading, WedgeSignal } from '../wedge-event.ts';

/** A page without a browser: what the field holds, which keys the page saw, which scans were reported. */
export class WedgeDrive {
  readonly scans: WedgeReading[] = [];
  /** What the focused field holds, and what a person sees. */
  field = '';
  /** Keys that reached the page by themselves. */
  readonly reached: string[] = [];
  atMs = 1_000;

  readonly #buffer: WedgeBuffer;
  readonly #focus: FocusKind;
  #wakeAtMs: number | null = null;
  #before = '';

  constructor(focus: FocusKind = 'text', profile: ScannerProfile = defaultScannerProfile) {
    this.#buffer = new WedgeBuffer(profile);
    this.#focus = focus;
  }

  get texts(): string[] {
    return this.scans.map((scan) => scan.text);
  }

  /** Lets time pass, waking the buffer when it asked for it. */
  wait(ms: number): this {
    const until = this.atMs + ms;
    while (this.#wakeAtMs !== null && this.#wakeAtMs <= until) {
      this.atMs = this.#wakeAtMs;
      this.#take({ kind: 'silence' });
    }
    this.atMs = until;
    return this;
  }

  /** Key by key, each after the gap. Enter is `\n`, Tab is `\t`. */
  keys(text: string, gapMs: number): this {
    for (const character of text) this.wait(gapMs).press(character);
    return this;
  }

  press(character: string): this {
    const signal: WedgeSignal =
      character === '\n'
        ? { kind: 'end', key: 'Enter' }
        : character === '\t'
          ? { kind: 'end', key: 'Tab' }
          : { kind: 'character', character };
    if (this.#take(signal)) return this;
    this.reached.push(character);
    // The browser's own input event for the key it let through.
    if (this.#focus === 'text' || this.#focus === 'native') {
      if (!this.#take({ kind: 'insert', text: character })) this.field += character;
    }
    return this;
  }

  signal(signal: WedgeSignal): this {
    const swallowed = this.#take(signal);
    if (!swallowed && (signal.kind === 'insert' || signal.kind === 'paste')) this.field += signal.text;
    return this;
  }

  isSwallowed(signal: WedgeSignal): boolean {
    return this.#take(signal);
  }

  /** A composition is in the field before anyone hears of its end. */
  compose(text: string, durationMs: number): this {
    this.#before = this.field;
    const startedAtMs = this.atMs;
    this.wait(durationMs);
    this.field += text;
    this.#take({ kind: 'composition', text, startedAtMs });
    return this;
  }

  #take(signal: WedgeSignal): boolean {
    const event: WedgeEvent = { ...signal, atMs: this.atMs, focus: this.#focus };
    const { actions, swallow, began, wakeAtMs } = this.#buffer.take(event);
    for (const action of actions) {
      if (action.kind === 'typing') this.field += action.putBack;
      else if (action.restore) this.field = this.#before;
      if (action.kind === 'scan') this.scans.push(action.reading);
    }
    if (began && signal.kind !== 'composition') this.#before = this.field;
    this.#wakeAtMs = wakeAtMs;
    return swallow;
  }
}
