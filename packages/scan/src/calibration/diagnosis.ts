import type { ScannerProfile } from '../scanner-profile.ts';
import type { DeliveryPath, WedgeReading } from '../wedge/wedge-event.ts';
import type { CalibrationKind } from './calibration-code.ts';

/** How GS arrived, and where it did not, what stood in its place. */
export type SeparatorFinding =
  | { readonly kind: 'ctrlKey' | 'altCode' | 'character' }
  /** Understood as it is, or with the profile. */
  | { readonly kind: 'substitute'; readonly text: string }
  /** Could be part of a code as well, so no profile can mend it. */
  | { readonly kind: 'ambiguous'; readonly text: string }
  | { readonly kind: 'missing' };

export type LayoutFinding =
  | { readonly kind: 'right' }
  /** Keys of one layout read by another; the profile takes it back. */
  | { readonly kind: 'moved'; readonly keys: readonly { readonly sent: string; readonly meant: string }[] }
  /** The same through an input method, where nothing is taken back. */
  | {
      readonly kind: 'movedBeforehand';
      readonly keys: readonly { readonly sent: string; readonly meant: string }[];
    }
  | { readonly kind: 'capsLock' };

/** What stands in front of the code: AIM's identifier, the vendor's own letter, or nothing. */
export type IdentifierFinding = 'aim' | 'vendor' | 'none';

/** What a scan of a calibration code showed. */
export interface CalibrationFinding {
  readonly kind: CalibrationKind;
  readonly separator: SeparatorFinding;
  readonly layout: LayoutFinding;
  /** Characters of the code that did not come, or came as another one of it. */
  readonly lost: readonly string[];
  /** Characters before and behind every code that the profile cuts off. */
  readonly preamble: string;
  readonly postamble: string;
  /** As it would be handed on with the proposed profile. */
  readonly text: string;
  /**
   * Read right by the standard profile, by the proposed one only, by that one but for punctuation that did not come,
   * or wrong.
   */
  readonly result: 'right' | 'rightWithProfile' | 'withoutMarks' | 'wrong';
}

/** What one trigger pull says about the scanner of this device. */
export interface ScannerDiagnosis {
  /** As it came, before anything was mended. */
  readonly received: string;
  readonly path: DeliveryPath | 'altCodes';
  readonly end: WedgeReading['end'];
  readonly longestGapMs: number;
  /** Slower than scanners usually are: the profile waits longer. */
  readonly pace: 'usual' | 'slow';
  readonly identifier: IdentifierFinding;
  /** Null for any other code, which says nothing about layout and separators. */
  readonly calibration: CalibrationFinding | null;
  /** The standard profile with what this scanner needs. */
  readonly profile: ScannerProfile;
}
