/**
 * What can happen at the document that may belong to a scan, without the DOM. `atMs` is the event's own time
 * stamp: characters wait in a queue while the page is busy, and the time they are handled says nothing.
 */

/** How the characters of a scan were delivered. */
export type DeliveryPath = 'keys' | 'insert' | 'composition' | 'paste';

export type Terminator = 'Enter' | 'Tab';

/**
 * What has the focus. `text`: held characters can be put back into it. `native`: a date, a list or the like,
 * where nothing can be put back, so typing passes and its value is restored after a scan. `sink`: the invisible
 * field that only receives scans. `none`: no field at all.
 */
export type FocusKind = 'text' | 'native' | 'sink' | 'none';

export type WedgeKey =
  /** A key that types one character; also Ctrl+] as a way to press GS. */
  | { readonly kind: 'character'; readonly character: string; readonly under?: 'control' }
  /** Ctrl with a letter that stands for a control character: part of a scan if one is running, else a shortcut. */
  | { readonly kind: 'control'; readonly character: string }
  | { readonly kind: 'end'; readonly key: Terminator }
  /** A digit of the numeric pad while Alt is down. */
  | { readonly kind: 'altDigit'; readonly digit: string }
  | { readonly kind: 'modifier' }
  /** A key held down by a person: scanners release every key. */
  | { readonly kind: 'repeat'; readonly key: string }
  /** A key that says nothing by itself because an input method delivers its text in another way. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'other' };

export type WedgeSignal =
  | WedgeKey
  /** Text that an input method puts in without keys. */
  | { readonly kind: 'insert'; readonly text: string }
  /** A finished composition. It is in the field already and cannot be kept out. */
  | { readonly kind: 'composition'; readonly text: string; readonly startedAtMs: number }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'altReleased' }
  | { readonly kind: 'released'; readonly key: string }
  /** Nothing more will come. */
  | { readonly kind: 'leave' }
  /** The time asked for by `wakeAtMs` has come. */
  | { readonly kind: 'silence' };

export type WedgeEvent = WedgeSignal & { readonly atMs: number; readonly focus: FocusKind };

/** One scan as it was delivered. */
export interface WedgeReading {
  /** With AIM identifier, GS as U+001D, without preamble and terminator. */
  readonly text: string;
  /** The same before preamble and separators were seen to, for the scanner test. */
  readonly received: string;
  readonly path: DeliveryPath;
  readonly end: Terminator | 'silence' | 'next';
  readonly startedAtMs: number;
  readonly endedAtMs: number;
}

export type WedgeAction =
  /** `restore`: characters of it reached the focused field and have to be taken out again. */
  | { readonly kind: 'scan'; readonly reading: WedgeReading; readonly restore: boolean }
  /** The same scan over a second path: nothing to do but to take it out of the field. */
  | { readonly kind: 'echo'; readonly restore: boolean }
  /** A person typed; `putBack` was held and now belongs into the field. */
  | { readonly kind: 'typing'; readonly characters: string; readonly putBack: string };

export interface WedgeOutcome {
  /** The event must not reach the page. */
  readonly swallow: boolean;
  /** To be done at once, in this order, before the event goes on. */
  readonly actions: readonly WedgeAction[];
  /** The first character of something was taken: remember what the field holds. */
  readonly began: boolean;
  /** When to report silence, if nothing else happens before. */
  readonly wakeAtMs: number | null;
}
