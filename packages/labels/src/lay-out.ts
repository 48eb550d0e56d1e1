import { ok, refuse, type Result } from '@floorhand/domain/kernel/result';
import { fitBarcode, type BarcodeRoom, type WantedBarcode } from './fit-barcode.ts';
import { fitLine, fitText, measureEms } from './fit-text.ts';
import type { ArrowDirection, BarcodeBlock, Label, LabelBlock, LabelProblem, TextBlock } from './label.ts';
import { dotsReaching, dotsWithin, mmOf, type Media } from './media.ts';
import { isMatrix } from './symbol.ts';

export type LabelResult = Result<Label, LabelProblem>;

/** What every kind of label is made of; sizes follow from the media. */
export interface LabelContent {
  /** What is read and searched by. */
  readonly code: string;
  readonly barcode: WantedBarcode;
  /** The code as people read it, as large as it goes and never cut; null where the name is what matters. */
  readonly headline: string | null;
  /** Shortened where there is no room. */
  readonly name: string | null;
  /** Small, in one line under the bars: what it holds, who it belongs to. */
  readonly details: readonly string[];
  readonly arrow: ArrowDirection | null;
}

const marginMm = 2;
const gapMm = 1;
const leastTextMm = 2;
const leastBarsMm = 6;
const mostDetailMm = 4;

/** Places for bars and for text; the rest of the label is margins and details. */
interface Areas {
  readonly text: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly bars: Omit<BarcodeRoom, 'dpi'>;
}

/**
 * Lays content out from top to bottom: headline (with an arrow at its right), name, bars, details. Bars get a third
 * to a half of the height, because a tilted or torn label is still read along one line of them; a square code stands
 * at the left of the text.
 */
export function layOut(content: LabelContent, media: Media): LabelResult {
  const { dpi } = media;
  const widthDots = dotsWithin(media.widthMm, dpi);
  const heightDots = dotsWithin(media.heightMm, dpi);
  const margin = dotsReaching(marginMm, dpi);
  const least = dotsReaching(leastTextMm, dpi);
  const gap = dotsReaching(gapMm, dpi);
  const inside = { x: margin, width: widthDots - 2 * margin, bottom: heightDots - margin };
  const detail = content.details.filter((text) => text !== '').join(' · ');
  const detailMost = Math.min(dotsWithin(mostDetailMm, dpi), Math.floor(heightDots / 10));
  const detailHeight = detail === '' ? 0 : Math.max(least, detailMost);
  const free = inside.bottom - margin - (detail === '' ? 0 : detailHeight + gap);
  const areas = isMatrix(content.barcode.symbology)
    ? beside({ widthDots, margin, gap, free })
    : below(content, { widthDots, margin, gap, free, leastBars: dotsReaching(leastBarsMm, dpi) });
  if (areas.text.height < least) {
    const neededMm = media.heightMm + Math.max(1, Math.ceil(mmOf(least - areas.text.height, dpi)));
    return refuse({ code: 'too_low', text: content.code, neededMm, roomMm: media.heightMm });
  }
  const bars = fitBarcode(content.barcode, { ...areas.bars, dpi });
  if (!bars.ok) return bars;
  const texts = textBlocks(content, { ...areas.text, least, gap });
  if (texts === null) {
    const roomMm = Math.floor(mmOf(areas.text.width, dpi));
    const needed = Math.ceil(mmOf(measureEms(content.headline ?? '') * least, dpi));
    const neededMm = Math.max(roomMm + 1, needed);
    return refuse({ code: 'too_long', text: content.headline ?? content.code, neededMm, roomMm });
  }
  const details = detail === '' ? [] : [detailBlock(detail, { ...inside, height: detailHeight, least })];
  const blocks: readonly LabelBlock[] = [...texts, bars.value, ...details];
  return ok({ media, widthDots, heightDots, code: content.code, blocks });
}

interface Space {
  readonly widthDots: number;
  readonly margin: number;
  readonly gap: number;
  readonly free: number;
}

/** Bars under the text. Their quiet zones may reach into the margins: paper is as free there. */
function below(
  { headline, name }: LabelContent,
  { widthDots, margin, gap, free, leastBars }: Space & { readonly leastBars: number },
): Areas {
  const share = headline === null ? 0.5 : name === null ? 0.42 : 0.36;
  const barsHeight = Math.max(leastBars, Math.floor(free * share));
  const height = free - barsHeight - gap;
  return {
    text: { x: margin, y: margin, width: widthDots - 2 * margin, height },
    bars: { x: 0, y: margin + height + gap, width: widthDots, height: barsHeight },
  };
}

/** A square at the left, at most two fifths of the width. */
function beside({ widthDots, margin, gap, free }: Space): Areas {
  const side = Math.max(0, Math.min(free, Math.floor(widthDots * 0.4)));
  const x = margin + side + gap;
  return {
    text: { x, y: margin, width: Math.max(1, widthDots - margin - x), height: free },
    bars: { x: margin, y: margin, width: side, height: side },
  };
}

interface TextArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly least: number;
  readonly gap: number;
}

/** Headline with its arrow, then the name; null when the headline does not fit. */
function textBlocks(
  { headline, name, arrow }: LabelContent,
  { x, y, width, height, least, gap }: TextArea,
): readonly LabelBlock[] | null {
  const headRoom = headline === null ? 0 : name === null ? height : Math.floor(height * 0.6);
  const blocks: LabelBlock[] = [];
  if (headline !== null) {
    const arrowWidth = arrow === null ? 0 : Math.min(headRoom, Math.floor(width / 6));
    const lineWidth = width - (arrowWidth === 0 ? 0 : arrowWidth + gap);
    const size = fitLine(headline, { width: lineWidth, most: headRoom, least });
    if (size === null) return null;
    const top = y + Math.floor((headRoom - size) / 2);
    const align = arrow === null && name === null ? 'center' : 'left';
    blocks.push({ kind: 'text', text: headline, x, y: top, width: lineWidth, height: size, align });
    if (arrow !== null) {
      const arrowHeight = Math.min(headRoom, Math.floor(arrowWidth * 1.2));
      blocks.push({
        kind: 'arrow',
        direction: arrow,
        x: x + width - arrowWidth,
        y: y + Math.floor((headRoom - arrowHeight) / 2),
        width: arrowWidth,
        height: arrowHeight,
      });
    }
  }
  if (name === null) return blocks;
  const room = height - headRoom;
  const lines = room >= 3 * least ? 2 : 1;
  return [...blocks, ...nameBlocks(name, { x, y: y + headRoom, width, room, least, lines })];
}

interface NameRoom {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly room: number;
  readonly least: number;
  readonly lines: number;
}

/** Part of the type's size from one line to the next. */
const lineStep = 1.1;

/** A name stays in its room: on the lowest labels it is smaller than anything else, and not on the bars. */
function nameBlocks(name: string, { x, y, width, room, least, lines }: NameRoom): readonly TextBlock[] {
  if (room < 1) return [];
  const most = Math.max(1, Math.floor(room / (1 + lineStep * (lines - 1))));
  const fitted = fitText(name, { width, most, least: Math.min(most, least), lines });
  return fitted.lines.map((text, i) => ({
    kind: 'text',
    text,
    x,
    y: y + i * Math.floor(fitted.height * lineStep),
    width,
    height: fitted.height,
    align: 'left',
  }));
}

interface DetailRoom {
  readonly x: number;
  readonly width: number;
  readonly bottom: number;
  readonly height: number;
  readonly least: number;
}

function detailBlock(text: string, { x, width, bottom, height, least }: DetailRoom): TextBlock {
  const fitted = fitText(text, { width, most: height, least: Math.min(height, least), lines: 1 });
  return {
    kind: 'text',
    text: fitted.lines[0] ?? '',
    x,
    y: bottom - fitted.height,
    width,
    height: fitted.height,
    align: 'center',
  };
}

export const barcodesOf = (label: Label): readonly BarcodeBlock[] =>
  label.blocks.filter((block) => block.kind === 'barcode');
