import type { Media } from './media.ts';
import type { Symbology } from './symbol.ts';

/** Places and sizes are whole dots of the media's resolution, from the top left corner. */
interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of text; `height` is the size of the type, `width` the room it was fitted to. */
export interface TextBlock extends Placed {
  readonly kind: 'text';
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
}

/** The bars without their quiet zones, which the layout keeps free on both sides. */
export interface BarcodeBlock extends Placed {
  readonly kind: 'barcode';
  readonly symbology: Symbology;
  /** Element strings carry their separators, without a leading FNC1. */
  readonly data: string;
  /** Width of the narrowest bar or cell. */
  readonly moduleDots: number;
  readonly quietDots: number;
}

/** A filled rectangle. */
export interface BoxBlock extends Placed {
  readonly kind: 'box';
}

/** Which way to reach: the slot above or below the label. */
export interface ArrowBlock extends Placed {
  readonly kind: 'arrow';
  readonly direction: ArrowDirection;
}

export type ArrowDirection = 'up' | 'down';
export type LabelBlock = TextBlock | BarcodeBlock | BoxBlock | ArrowBlock;

/** A label as it will lie on paper: the same dots for ZPL, SVG and PDF. */
export interface Label {
  readonly media: Media;
  readonly widthDots: number;
  readonly heightDots: number;
  /** What a scanner reads off it; the name people find it by. */
  readonly code: string;
  readonly blocks: readonly LabelBlock[];
}

/** Why a label cannot be made. Closed codes; words and next steps are the screens'. */
export type LabelProblem =
  /** The code does not fit this label in bars that scanners read: take a larger label. */
  | { readonly code: 'too_long'; readonly text: string; readonly neededMm: number; readonly roomMm: number }
  /** The label is too low for its bars and its text. */
  | { readonly code: 'too_low'; readonly text: string; readonly neededMm: number; readonly roomMm: number }
  /** Bar codes of this kind cannot carry one of the characters. */
  | { readonly code: 'unprintable'; readonly text: string }
  /** Printing is strict: the numbers do not follow GS1's rules. */
  | { readonly code: 'gs1_refused'; readonly text: string; readonly problem: string }
  /** The product has no code that a label could carry. */
  | { readonly code: 'no_code'; readonly text: string }
  /** What the label is for is not known any more. */
  | { readonly code: 'subject_unknown'; readonly text: string };
