import { lateTerminatorMs, patientSilenceMs, secondTerminatorMs } from '../timings.ts';
import type { ScannerProfile } from '../scanner-profile.ts';
import { altCodeMeaning } from './alt-code.ts';
import { DeliveredTwice } from './delivered-twice.ts';
import { repairReceived } from './received-text.ts';
import type {
  FocusKind,
  Terminator,
  WedgeAction,
  WedgeEvent,
  WedgeOutcome,
  WedgeReading,
} from './wedge-event.ts';
import { type Arrival, WedgeRun } from './wedge-run.ts';
import { looksWritten } from './written-text.ts';

/** An input event that follows from a key already dealt with. */
interface ExpectedEcho {
  readonly text: string;
  readonly swallow: boolean;
}

type Step = Pick<WedgeEvent, 'atMs' | 'focus'>;

/** What does something when it is pressed outside of a field: a digit on a number pad, a space on a button. */
const pressesByItself = /^[0-9 ]$/;

/**
 * Tells scans from typing. Everything that may belong to a scan goes in by `take`, in order; what to do comes
 * out. There is no clock and no DOM in here: the same events always give the same scans.
 */
export class WedgeBuffer {
  readonly #profile: ScannerProfile;
  readonly #deliveredTwice = new DeliveredTwice();
  #run: WedgeRun | null = null;
  #actions: WedgeAction[] = [];
  #altDigits = '';
  #expectedEcho: ExpectedEcho | null = null;
  #endBeingReleased: Terminator | null = null;
  /** Whether the last scan by keys ended with one. */
  #sendsTerminator = false;
  /** Until when a terminator belongs to the scan that has ended. */
  #terminatorUntilMs = Number.NEGATIVE_INFINITY;

  constructor(profile: ScannerProfile) {
    this.#profile = profile;
  }

  take(event: WedgeEvent): WedgeOutcome {
    if (this.#run !== null && this.#hasExpired(this.#run, event)) this.#close('silence');
    const before = this.#run;
    if (!mayPrecedeEcho(event)) this.#expectedEcho = null;
    if (this.#altDigits !== '' && endsAltCode(event)) this.#finishAltCode(event);
    const swallow = this.#handle(event);
    const outcome: WedgeOutcome = {
      swallow,
      actions: this.#actions,
      began: this.#run !== null && this.#run !== before,
      wakeAtMs: this.#run === null ? null : this.#wakeAtMs(this.#run, event.focus),
    };
    this.#actions = [];
    return outcome;
  }

  /** When to believe in silence without a key that proves it. */
  #wakeAtMs(run: WedgeRun, focus: FocusKind): number {
    const hasField = focus === 'text' || focus === 'native';
    const isPatient = run.isBurst ? this.#sendsTerminator : !hasField && !pressesByItself.test(run.received);
    return isPatient && run.path === 'keys' ? run.lastAtMs + patientSilenceMs : run.expiresAtMs;
  }

  /** Returns whether the event is to be kept from the page. */
  #handle(event: WedgeEvent): boolean {
    switch (event.kind) {
      case 'character':
        return this.#character(event.character, event);
      case 'control':
        if (event.character === '\r' || event.character === '\n') return this.#end('Enter', event.atMs);
        return this.#run === null ? false : this.#character(event.character, event);
      case 'end':
        return this.#swallowedEnd(this.#end(event.key, event.atMs), event.key);
      case 'released':
        return this.#released(event.key);
      case 'altDigit':
        this.#altDigits += event.digit;
        this.#run?.touchDigit(event.atMs);
        // Without this Alt and 4 would go back a page where the numeric pad means arrows.
        return true;
      case 'modifier':
        this.#run?.touch(event.atMs);
        return false;
      case 'repeat':
        return this.#repeat(event.key, event.atMs);
      case 'insert':
        return this.#insert(event.text, event);
      case 'composition':
        return this.#composition(event);
      case 'paste':
        return this.#paste(event.text, event);
      case 'leave':
        this.#close('silence');
        return false;
      case 'other':
        return this.#other();
      case 'silent':
      case 'silence':
      case 'altReleased':
        return false;
    }
  }

  #hasExpired(run: WedgeRun, event: WedgeEvent): boolean {
    return event.kind === 'silence' ? event.atMs >= run.expiresAtMs : event.atMs > run.expiresAtMs;
  }

  #character(character: string, { atMs, focus }: Step): boolean {
    const swallow = focus !== 'native' || this.#run?.isBurst === true;
    const text = this.#profile.characterFixes[character] ?? character;
    this.#add({ text, atMs, path: 'keys', held: swallow ? character : null });
    this.#expectedEcho = swallow ? null : { text: character, swallow: false };
    return swallow;
  }

  #end(key: Terminator, atMs: number): boolean {
    if (this.#run?.isScanWhenEndedAt(atMs) === true) {
      this.#close(key);
      this.#terminatorUntilMs = atMs + secondTerminatorMs;
      return true;
    }
    this.#close('silence');
    if (atMs <= this.#terminatorUntilMs) return true;
    this.#expectedEcho = { text: '\n', swallow: false };
    return false;
  }

  #swallowedEnd(isSwallowed: boolean, key: Terminator): boolean {
    this.#endBeingReleased = isSwallowed ? key : null;
    return isSwallowed;
  }

  /** The page sees the release of a key it saw pressed, and of no other terminator. */
  #released(key: string): boolean {
    const isOfScan = this.#endBeingReleased === key;
    if (isOfScan) this.#endBeingReleased = null;
    return isOfScan;
  }

  /** A key that ends typing but not a scan: nothing of a running scan may act on the page. */
  #other(): boolean {
    if (this.#run?.isBurst === true) return true;
    this.#close('silence');
    return false;
  }

  #repeat(key: string, atMs: number): boolean {
    if (this.#other()) return true;
    if (key === 'Enter') return atMs <= this.#terminatorUntilMs;
    this.#expectedEcho = { text: key, swallow: false };
    return false;
  }

  #insert(inserted: string, { atMs, focus }: Step): boolean {
    const echo = this.#expectedEcho;
    this.#expectedEcho = null;
    if (echo?.text === inserted) return echo.swallow;

    const { body, terminator } = splitTerminator(inserted);
    if (body === '') return terminator === null ? false : this.#end(terminator, atMs);
    if (body.length < this.#profile.wholeEventLength) {
      const swallow = focus === 'sink' || focus === 'none' || this.#run?.isBurst === true;
      this.#add({ text: body, atMs, path: 'insert', held: swallow ? body : null });
      return terminator === null ? swallow : this.#end(terminator, atMs) || swallow;
    }
    if (focus === 'text' && looksWritten(body)) return this.#other();
    this.#whole({ text: body, atMs, path: 'insert', held: body }, terminator);
    return true;
  }

  #composition({ text, atMs, startedAtMs, focus }: WedgeEvent & { kind: 'composition' }): boolean {
    const { body, terminator } = splitTerminator(text);
    const tooSlow = atMs - startedAtMs > this.#profile.largestGapMs * body.length;
    if (body.length < this.#profile.wholeEventLength || tooSlow || (focus === 'text' && looksWritten(body))) {
      return this.#other();
    }
    this.#whole({ text: body, atMs, path: 'composition', held: null }, terminator);
    return false;
  }

  #paste(text: string, { atMs, focus }: Step): boolean {
    const { body, terminator } = splitTerminator(text);
    const intoField = focus === 'text' || focus === 'native';
    if (
      body.length < this.#profile.wholeEventLength ||
      (intoField && this.#profile.pasteIntoFields === 'typing')
    ) {
      this.#close('silence');
      return false;
    }
    this.#whole({ text: body, atMs, path: 'paste', held: body }, terminator);
    return true;
  }

  /** A code in one event. Only after a separator does it go on with what came before. */
  #whole(arrival: Arrival, terminator: Terminator | null): void {
    if (this.#run?.endsWithSeparator() !== true) this.#close('next');
    this.#add(arrival);
    if (terminator !== null) this.#end(terminator, arrival.atMs);
  }

  #finishAltCode({ atMs, focus }: Step): void {
    const meaning = altCodeMeaning(this.#altDigits);
    this.#altDigits = '';
    if (meaning.kind === 'end') this.#end(meaning.key, atMs);
    if (meaning.kind !== 'character') return;
    const { character } = meaning;
    this.#add({ text: character, atMs, path: 'keys', held: focus === 'native' ? null : character });
    // Windows makes the character by itself when Alt is released.
    this.#expectedEcho = { text: character, swallow: focus !== 'native' };
  }

  #add(arrival: Arrival): void {
    if (this.#run === null) this.#run = new WedgeRun(arrival, this.#profile);
    else this.#run.add(arrival);
  }

  #close(end: WedgeReading['end']): void {
    const run = this.#run;
    if (run === null) return;
    this.#run = null;
    if (!run.isBurst && (end === 'silence' || end === 'next')) {
      this.#actions.push({ kind: 'typing', characters: run.received, putBack: run.putBack });
      return;
    }
    if (run.path === 'keys') this.#sendsTerminator = end === 'Enter' || end === 'Tab';
    const reading: WedgeReading = {
      text: repairReceived(run.received, this.#profile),
      received: run.received,
      path: run.path,
      end,
      startedAtMs: run.startedAtMs,
      endedAtMs: run.lastAtMs,
    };
    const restore = run.reachedField;
    this.#terminatorUntilMs = run.lastAtMs + lateTerminatorMs;
    this.#actions.push(
      this.#deliveredTwice.isEcho(reading) ? { kind: 'echo', restore } : { kind: 'scan', reading, restore },
    );
  }
}

function endsAltCode(event: WedgeEvent): boolean {
  return !['altDigit', 'modifier', 'silence', 'released'].includes(event.kind);
}

/** The input event that follows from a key comes right after it. */
function mayPrecedeEcho(event: WedgeEvent): boolean {
  return ['insert', 'modifier', 'silence', 'released'].includes(event.kind);
}

function splitTerminator(text: string): { body: string; terminator: Terminator | null } {
  const body = text.replace(/[\r\n\t]+$/, '');
  if (body.length === text.length) return { body, terminator: null };
  return { body, terminator: text.endsWith('\t') ? 'Tab' : 'Enter' };
}
