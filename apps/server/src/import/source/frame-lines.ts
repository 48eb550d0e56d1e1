/** One record as it stands in the file: usually one line, more when a quoted field holds line breaks. */
export interface Frame {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly text: string;
  /** Its quoting follows RFC 4180, so a CSV parser will see exactly one record. */
  readonly whole: boolean;
}

/** A quoted field that is still open after this many lines was never meant to be: a quotation mark is missing. */
const mostLines = 50;

type Quoting = 'closed' | 'open' | 'broken';

/** Whether the quotation marks of a text make it a record, the beginning of one, or neither. */
export function quoting(text: string, delimiter: string): Quoting {
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      at = endOfQuoted(text, at + 1);
      if (at < 0) return 'open';
      if (at < text.length && text[at] !== delimiter) return 'broken';
    } else {
      const next = text.indexOf(delimiter, at);
      const end = next < 0 ? text.length : next;
      if (text.slice(at, end).includes('"')) return 'broken';
      at = end;
    }
    at += 1;
  }
  return 'closed';
}

/** Position after the closing mark; -1 when there is none. */
function endOfQuoted(text: string, from: number): number {
  for (let at = from; ;) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return -1;
    if (text[mark + 1] !== '"') return mark + 1;
    at = mark + 2;
  }
}

/**
 * Cuts text into records by itself, because a parser that meets a missing quotation mark swallows the lines after it.
 * Here such a mark costs its own line and nothing else. Empty lines are no records.
 */
export class LineFramer {
  readonly #delimiter: string;
  #rest = '';
  #line = 0;
  /** Lines of a record whose quoted field is still open. */
  #open: { line: number; text: string }[] = [];

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** Records that are complete with this piece of text. */
  push(text: string): Frame[] {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    const frames: Frame[] = [];
    for (const line of lines) this.#take({ line: ++this.#line, text: withoutReturn(line) }, frames);
    return frames;
  }

  /** What was still open at the end of the file. */
  end(): Frame[] {
    const frames: Frame[] = [];
    if (this.#rest !== '') this.#take({ line: ++this.#line, text: withoutReturn(this.#rest) }, frames);
    this.#rest = '';
    while (this.#open.length > 0) this.#giveUp(frames);
    return frames;
  }

  #take(next: { line: number; text: string }, frames: Frame[]): void {
    if (this.#open.length === 0) {
      if (next.text === '') return;
      const state = next.text.includes('"') ? quoting(next.text, this.#delimiter) : 'closed';
      if (state === 'open') this.#open.push(next);
      else frames.push({ ...next, whole: state === 'closed' });
      return;
    }
    this.#open.push(next);
    const [first] = this.#open;
    // Only a quotation mark can end an open field.
    if (first && next.text.includes('"')) {
      const text = this.#open.map((line) => line.text).join('\n');
      const state = quoting(text, this.#delimiter);
      if (state === 'closed') {
        frames.push({ line: first.line, text, whole: true });
        this.#open = [];
        return;
      }
      if (state === 'broken') return this.#giveUp(frames);
    }
    if (this.#open.length >= mostLines) this.#giveUp(frames);
  }

  /** The first open line is broken; those after it are read again as if it were not there. */
  #giveUp(frames: Frame[]): void {
    const [first, ...others] = this.#open;
    this.#open = [];
    if (first) frames.push({ ...first, whole: false });
    for (const other of others) this.#take(other, frames);
  }
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
