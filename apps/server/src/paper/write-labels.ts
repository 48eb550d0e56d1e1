import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Label } from '@floorhand/labels/label';
import type { LabelResult } from '@floorhand/labels/lay-out';
import type { Media } from '@floorhand/labels/media';
import { pagesOfStream, type SheetLayout } from '@floorhand/labels/sheet';
import { labelSvg } from '@floorhand/labels/svg/label-svg';
import { pageSvg } from '@floorhand/labels/svg/page-svg';
import { labelZpl, wholeZpl } from '@floorhand/labels/zpl/label-zpl';
import { labelsPdf } from './labels-pdf.ts';

export const labelFormats = ['pdf', 'zpl', 'html'] as const;
export type LabelFormat = (typeof labelFormats)[number];

/** What labels are written to, and on what paper. */
export interface LabelOutput {
  readonly out: string;
  readonly format: LabelFormat;
  readonly sheet: SheetLayout;
  readonly media: Media;
  /** Of each label. */
  readonly copies: number;
}

/** A thing that a label is wanted for, and the label or why there is none. */
export interface WantedLabel {
  /** What people know the thing by. */
  readonly of: string;
  readonly made: LabelResult;
}

export interface WrittenLabels {
  readonly out: string;
  readonly labels: number;
  /** What has no label, and why. */
  readonly left: readonly { readonly code: string; readonly problem: string }[];
}

/** Writes labels to a file as they come, no more than a page at a time. What cannot be made is left out and told. */
export async function writeLabels(
  wanted: AsyncIterable<WantedLabel>,
  output: LabelOutput,
): Promise<WrittenLabels> {
  const left: { code: string; problem: string }[] = [];
  let labels = 0;
  async function* makeable(): AsyncGenerator<Label> {
    for await (const { of, made } of wanted) {
      if (made.ok) {
        labels += 1;
        yield made.value;
      } else left.push({ code: of, problem: made.error.code });
    }
  }
  await pipeline(Readable.from(writers[output.format](makeable(), output)), createWriteStream(output.out));
  return { out: output.out, labels, left };
}

type Labels = AsyncIterable<Label>;
type Writer = (labels: Labels, output: LabelOutput) => AsyncIterable<string | Uint8Array>;

const writers: Readonly<Record<LabelOutput['format'], Writer>> = { zpl: asZpl, pdf: asPdf, html: asHtml };

async function* asZpl(labels: Labels, { copies }: LabelOutput): AsyncGenerator<string> {
  for await (const label of labels) yield wholeZpl(labelZpl(label, { copies, font: null }));
}

function asPdf(labels: Labels, { sheet, copies }: LabelOutput): AsyncGenerator<Uint8Array> {
  const pages = pagesOfStream(repeated(labels, copies), sheet);
  return labelsPdf(pages, { sheet, title: 'Floorhand labels', now: new Date() });
}

/** Pages in their true size, without a script. */
async function* asHtml(labels: Labels, { sheet, copies }: LabelOutput): AsyncGenerator<string> {
  yield '<!doctype html><html><head><meta charset="utf-8"><title>Labels</title><style>@page{size:A4;margin:0}body{margin:0}svg{display:block}body>svg{break-after:page}</style></head><body>\n';
  for await (const page of pagesOfStream(repeated(labels, copies), sheet)) {
    const drawn = page.map(({ label, ...place }) => ({ ...place, label: labelSvg(label) }));
    yield `${pageSvg(drawn, sheet)}\n`;
  }
  yield '</body></html>\n';
}

/** Each label so many times. */
export async function* repeated(labels: Labels, copies: number): AsyncGenerator<Label> {
  for await (const label of labels) for (let copy = 0; copy < copies; copy++) yield label;
}
