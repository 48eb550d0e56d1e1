import { setImmediate as othersFirst } from 'node:timers/promises';
import type { LabelPdf, LabelPdfRequest } from '@floorhand/api/core';
import type { Label } from '@floorhand/labels/label';
import type { Media } from '@floorhand/labels/media';
import { pagesOfStream, sheets } from '@floorhand/labels/sheet';
import { subjectLabel } from '@floorhand/labels/subject-label';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import { readView } from '../core/read-view.ts';
import { labelsPdf } from './labels-pdf.ts';
import { hasEveryLetter } from './type-faces.ts';
import { repeated } from './write-labels.ts';

/** Office printers have at least this resolution. */
const dpi = 600;
/** Labels are laid out for so many things at once; pulls get in between. */
const perRead = 50;

interface Asked extends LabelPdfRequest {
  readonly streamId: string;
  readonly now: Date;
}

/** Labels of things as a PDF, and how many of them were left out or lack letters. */
export async function deskPdf(
  store: Pick<ServerStore, 'read'>,
  { streamId, subjects, copies, sheet: name, now }: Asked,
): Promise<LabelPdf> {
  const sheet = sheets[name];
  const media: Media = { widthMm: sheet.labelWidthMm, heightMm: sheet.labelHeightMm, dpi };
  let [left, withoutLetters] = [0, 0];
  async function* makeable(): AsyncGenerator<Label> {
    for (let at = 0; at < subjects.length; at += perRead) {
      const page = subjects.slice(at, at + perRead);
      const made = await readView(store, streamId, (view) =>
        page.map((subject) => subjectLabel(view, subject, media)),
      );
      await othersFirst();
      for (const label of made)
        if (label.ok) {
          if (!isWritable(label.value)) withoutLetters += 1;
          yield label.value;
        } else left += 1;
    }
  }
  const pieces: Uint8Array[] = [];
  const pages = pagesOfStream(repeated(makeable(), copies), sheet);
  for await (const piece of labelsPdf(pages, { sheet, title: 'Floorhand labels', now })) pieces.push(piece);
  return { base64: Buffer.concat(pieces).toString('base64'), left, withoutLetters };
}

const isWritable = ({ blocks }: Label): boolean =>
  blocks.every((block) => block.kind !== 'text' || hasEveryLetter(block.text));
