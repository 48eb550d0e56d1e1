import { defaultScannerProfile, type ScannerProfile } from '../scanner-profile.ts';
import { keyMeaning } from '../wedge/key-meaning.ts';
import { WedgeBuffer } from '../wedge/wedge-buffer.ts';
import type { WedgeAction, WedgeEvent, WedgeReading, WedgeSignal } from '../wedge/wedge-event.ts';
import { type FieldSnapshot, takeFieldSnapshot } from './field-snapshot.ts';
import { insertedText } from './inserted-text.ts';
import { putBack } from './put-back.ts';
import { createSilenceTimer, silenceDueMs } from './silence-timer.ts';
import { focusedElement, focusKindOf } from './typing-target.ts';

export interface WedgeOptions {
  /** Called within the event that ends the scan. */
  readonly onScan: (reading: WedgeReading) => void;
  /** Characters a person typed, wherever the focus was. */
  readonly onTyping?: (characters: string) => void;
  /** Everything that arrives, as the scanner test shows it; without a source it is the end of a silence. */
  readonly onEvent?: (event: WedgeEvent, source: Event | null) => void;
  readonly profile?: ScannerProfile;
  /** The clock of `Event.timeStamp`, in milliseconds. */
  readonly now?: () => number;
}

export interface Wedge {
  /** Ends what is running and stops listening. */
  detach(): void;
}

/**
 * Listens for a hardware scanner wherever the focus is, and keeps its keys from buttons and fields. What turns
 * out to be typing is given back. Decides nothing itself: see WedgeBuffer.
 */
export function attachWedge(document: Document, options: WedgeOptions): Wedge {
  const {
    onScan,
    onTyping,
    onEvent,
    profile = defaultScannerProfile,
    now = () => performance.now(),
  } = options;
  const buffer = new WedgeBuffer(profile);
  const listening = new AbortController();
  let target: Element | null = null;
  let snapshot: FieldSnapshot | null = null;
  let compositionStartedAtMs = 0;
  /** The events that putting back makes are its own. */
  let isPuttingBack = false;

  function perform(action: WedgeAction): void {
    if (action.kind !== 'typing') {
      if (action.restore) snapshot?.restore();
      if (action.kind === 'scan') onScan(action.reading);
      return;
    }
    isPuttingBack = true;
    try {
      if (action.putBack !== '') putBack(action.putBack, target ?? document.body);
    } finally {
      isPuttingBack = false;
    }
    onTyping?.(action.characters);
  }

  /** Returns whether the event is to be kept from the page. */
  function take(signal: WedgeSignal, atMs: number, source: Event | null = null): boolean {
    const focused = focusedElement(document);
    const event: WedgeEvent = { ...signal, atMs, focus: focusKindOf(focused) };
    onEvent?.(event, source);
    const { actions, began, swallow, wakeAtMs } = buffer.take(event);
    const lagMs = signal.kind === 'silence' ? 0 : Math.max(0, now() - atMs);
    silence.at(wakeAtMs === null ? null : silenceDueMs(wakeAtMs, lagMs));
    for (const action of actions) guarded(() => perform(action));
    if (began) {
      target = focused;
      if (signal.kind !== 'composition') snapshot = takeFieldSnapshot(focused);
    }
    return swallow;
  }

  const silence = createSilenceTimer(now, (atMs) => void take({ kind: 'silence' }, atMs));

  function listen<K extends keyof DocumentEventMap>(
    type: K,
    signalOf: (event: DocumentEventMap[K]) => WedgeSignal | null,
  ): void {
    const listener = (event: DocumentEventMap[K]) => {
      const signal = isPuttingBack ? null : signalOf(event);
      if (signal === null || !take(signal, event.timeStamp, event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener(type, listener, { capture: true, signal: listening.signal });
  }

  listen('keydown', (event) => keyMeaning(keyFacts(event)));
  listen('keyup', (event) =>
    event.key === 'Alt' ? { kind: 'altReleased' } : { kind: 'released', key: event.key },
  );
  listen('beforeinput', insertedText);
  listen('compositionstart', (event) => {
    compositionStartedAtMs = event.timeStamp;
    snapshot = takeFieldSnapshot(focusedElement(document));
    return null;
  });
  listen('compositionend', ({ data }) => ({
    kind: 'composition',
    text: data,
    startedAtMs: compositionStartedAtMs,
  }));
  listen('paste', ({ clipboardData }) => ({
    kind: 'paste',
    text: clipboardData?.getData('text/plain') ?? '',
  }));

  return {
    detach() {
      take({ kind: 'leave' }, now());
      silence.at(null);
      listening.abort();
    },
  };
}

function keyFacts(event: KeyboardEvent): Parameters<typeof keyMeaning>[0] {
  const { key, code, ctrlKey, altKey, metaKey, shiftKey, repeat, isComposing } = event;
  const altGraph = event.getModifierState('AltGraph');
  return { key, code, ctrlKey, altKey, metaKey, shiftKey, altGraph, repeat, isComposing };
}

/** A listener that fails must cost neither the scans behind it nor the keys held back. */
function guarded(perform: () => void): void {
  try {
    perform();
  } catch (error) {
    reportError(error);
  }
}
