import type { Aside, RecordReason } from './records/record-reasons.ts';

/** Why a line was not imported. Closed: docs/importing.md lists each with what to do about it. */
export const setAsideReasons = [
  // The line cannot be read.
  'broken_quoting',
  'wrong_columns',
  'not_utf8',
  'header_repeated',
  'reference_missing',
  'reference_not_usable',
  'sku_missing',
  'sku_not_usable',
  'quantity_unreadable',
  'quantity_out_of_range',
  'date_unreadable',
  'price_unreadable',
  'country_not_usable',
  // It can, but it is nothing a warehouse ships or gets back.
  'quantity_zero',
  'not_goods',
  'accounting_entry',
  'write_off',
  'clerk_note',
  'credit_positive',
  // It is, but not now.
  'order_incomplete',
  'order_too_large',
  'already_imported',
  'changed_since_import',
] as const;
/** Of an order file. */
export type OrderReason = (typeof setAsideReasons)[number];
export type SetAsideReason = OrderReason | RecordReason;

export interface SetAside {
  readonly reason: SetAsideReason;
  readonly lines: number;
  readonly example: string;
}

const mostExample = 200;

/** A line or a cell in at most so many characters, on one line. */
export const brief = (text: string, most = mostExample): string =>
  Array.from(text.slice(0, most * 2))
    .slice(0, most)
    .join('')
    .replaceAll(/\p{Cc}+/gu, ' ');

/** A line that is set aside, for whoever shows all of them. */
export interface AsideLine {
  readonly reason: SetAsideReason;
  readonly line: number;
  /** As it stands in the file. */
  readonly text: string;
  /** What it is about, where that is known. */
  readonly aside?: Aside;
}

/** Counts what is set aside and keeps the first line of each reason. */
export class SetAsideTally {
  readonly #found = new Map<SetAsideReason, { lines: number; example: string }>();
  readonly #hear: (line: AsideLine) => void;

  constructor(hear: (line: AsideLine) => void = () => undefined) {
    this.#hear = hear;
  }

  /** `says`: which cell, what it says and what to do, where that is known. */
  add(
    reason: SetAsideReason,
    at: { readonly line: number; readonly text: string; readonly says?: string; readonly aside?: Aside },
  ): void {
    this.#hear({ reason, line: at.line, text: at.text, ...(at.aside && { aside: at.aside }) });
    const known = this.#found.get(reason);
    if (known) known.lines += 1;
    else {
      const says = at.says === undefined ? '' : `${at.says} | `;
      this.#found.set(reason, { lines: 1, example: `line ${at.line}: ${says}${brief(at.text)}` });
    }
  }

  /** Most lines first. */
  list(): readonly SetAside[] {
    return [...this.#found]
      .map(([reason, { lines, example }]) => ({ reason, lines, example }))
      .toSorted((a, b) => b.lines - a.lines || (a.reason < b.reason ? -1 : 1));
  }
}
