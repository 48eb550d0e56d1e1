import type {
  Scan,
  ScanCommand,
  ScanDoubt,
  ScanMeaning,
  ScanSource,
  TradeItemContent,
} from '@floorhand/domain/scanning/scan';
import { isSscc } from '@floorhand/gs1';

import { type CodeScheme, defaultCodeScheme } from './code-scheme.ts';
import { matchScheme, readOwnCode } from './own-codes.ts';
import { readParcelNumber } from './parcel-numbers.ts';
import { type ReceivedCode, receiveCode } from './received-code.ts';
import { readTradeItems } from './trade-items.ts';

export interface ClassifyOptions {
  readonly source: ScanSource;
  /** AIM identifier, when the reader reports it apart from the characters. One in the characters wins. */
  readonly symbologyIdentifier?: string;
  /** Four digits; places the two-digit years of GS1. */
  readonly currentYear: number;
  readonly scheme?: CodeScheme;
}

interface Reading {
  readonly meanings: readonly [ScanMeaning, ...ScanMeaning[]];
  readonly doubts: readonly ScanDoubt[];
}

const commandPattern = /^%CMD:(PROBLEM|UNDO|NEXT|LOGOUT)$/;

/**
 * Says what a trigger pull may mean, without looking anything up. Total: any characters give a scan.
 *
 * Order: identifier or leading separator off; command cards; the site's own codes; GS1; GTIN forms; parcel and
 * return numbers; text. Own codes and commands are certain and stand alone, everything else ends in text, so
 * that an alias taught for it is found.
 */
export function classify(raw: string, options: ClassifyOptions): Scan {
  const code = receiveCode(raw, options.symbologyIdentifier);
  const scheme = options.scheme ?? defaultCodeScheme;
  const { meanings, doubts } = readOwn(code, scheme) ?? readForeign(code, options, scheme);
  const received: ScanDoubt[] = [];
  if (code.isCut) received.push('too_long');
  if (code.isCleaned) received.push('control_characters_removed');
  return {
    raw: code.raw,
    text: code.text,
    source: options.source,
    symbologyIdentifier: code.identifier,
    meanings,
    doubts: [...received, ...doubts],
  };
}

/** Command cards and the site's own labels. A code that was cut is neither. */
function readOwn({ text, isCut }: ReceivedCode, scheme: CodeScheme): Reading | null {
  if (isCut) return null;
  const upperText = text.toUpperCase();
  const doubts: readonly ScanDoubt[] = upperText === text ? [] : ['letter_case_changed'];
  const command = commandPattern.exec(upperText)?.[1];
  if (command !== undefined) {
    return { meanings: [{ kind: 'command', command: command as ScanCommand }], doubts };
  }
  const [first, ...others] = readOwnCode(upperText, scheme);
  return first === undefined ? null : { meanings: [first, ...others], doubts };
}

function readForeign(code: ReceivedCode, options: ClassifyOptions, scheme: CodeScheme): Reading {
  const text: ScanMeaning = { kind: 'text', code: code.text };
  if (code.isCut || code.text === '') return { meanings: [text], doubts: [] };

  const upperText = code.text.toUpperCase();
  const goods = readTradeItems(options.source === 'typed' ? withoutSpacing(code) : code, options.currentYear);
  const parcel = readParcelNumber(upperText, goods.isMisread ? undefined : goods.contents[0], scheme);
  const returned = matchScheme(upperText, scheme, 'returnNumber');

  const others: ScanMeaning[] = [];
  if (isSscc(code.text)) others.push({ kind: 'handlingUnit', lpn: code.text });
  if (parcel !== null) others.push({ kind: 'tracking', number: parcel });
  if (returned !== null) others.push({ kind: 'document', reference: returned });
  // Twelve digits with a wrong check digit are a parcel number sooner than a misread article.
  const isExplained = goods.isMisread && others.length > 0;
  const [first = text, ...rest] = [...(isExplained ? [] : goods.contents.flatMap(asMeanings)), ...others];
  return {
    meanings: first === text ? [text] : [first, ...rest, text],
    doubts: isExplained ? [] : goods.doubts,
  };
}

/** A logistic unit first as the thing it is stuck on, then as what it says about its content. */
function asMeanings(content: TradeItemContent): readonly ScanMeaning[] {
  const item: ScanMeaning = { kind: 'tradeItem', content };
  if (content.sscc === null) return [item];
  const unit: ScanMeaning = { kind: 'handlingUnit', lpn: content.sscc };
  return content.elements.length > 1 ? [unit, item] : [unit];
}

/** People copy the number under a bar code with its gaps. */
function withoutSpacing(code: ReceivedCode): ReceivedCode {
  const digits = code.data.replace(/[ -]/g, '');
  return /^[0-9]{8,14}$/.test(digits) ? { ...code, data: digits } : code;
}
