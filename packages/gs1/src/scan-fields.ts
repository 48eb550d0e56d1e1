import type { Gs1Element } from './element.ts';
import { resolveGs1Date } from './gs1-date.ts';

/** The elements a warehouse acts on. A field is absent when the symbol does not carry it. */
export interface Gs1Fields {
  /** 14 digits: the item (01), or the content of a logistic unit (02). */
  readonly gtin?: string;
  /** AI 10. */
  readonly lot?: string;
  /** AI 17, or the date of 7003; ISO date. */
  readonly expiry?: string;
  /** AI 15, ISO date. */
  readonly bestBefore?: string;
  /** AI 11, ISO date. */
  readonly productionDate?: string;
  /** AI 21. */
  readonly serial?: string;
  /** Units of the GTIN: AI 37 for the content of a logistic unit, AI 30 for an item of variable count. */
  readonly count?: number;
  /** 18 digits, AI 00. */
  readonly sscc?: string;
  /** AI 310n in whole grams, rounded. */
  readonly netWeightGrams?: number;
  /** AI 400: the customer's purchase order. */
  readonly orderNumber?: string;
}

/** AI 3103 with 001250 is 1.250 kg: the last digit of the identifier says how many decimals there are. */
function netWeightGrams(elements: readonly Gs1Element[]): number | undefined {
  const weight = elements.find(({ ai }) => /^310[0-9]$/.test(ai));
  if (weight === undefined) return undefined;
  const decimals = Number(weight.ai[3]);
  return Math.round((Number(weight.value) * 1000) / 10 ** decimals);
}

/** Picks the fields out of elements that are well-formed. Dates need the current year, four digits. */
export function readFields(elements: readonly Gs1Element[], currentYear: number | undefined): Gs1Fields {
  const valueOf = (...ais: readonly string[]): string | undefined => {
    for (const ai of ais) {
      const found = elements.find((element) => element.ai === ai);
      if (found !== undefined) return found.value;
    }
    return undefined;
  };
  const dateOf = (...ais: readonly string[]): string | undefined => {
    const value = valueOf(...ais)?.slice(0, 6);
    if (value === undefined || currentYear === undefined) return undefined;
    return resolveGs1Date(value, currentYear) ?? undefined;
  };
  const count = valueOf('37', '30');
  const fields = {
    gtin: valueOf('01', '02'),
    lot: valueOf('10'),
    expiry: dateOf('17', '7003'),
    bestBefore: dateOf('15'),
    productionDate: dateOf('11'),
    serial: valueOf('21'),
    count: count === undefined ? undefined : Number(count),
    sscc: valueOf('00'),
    netWeightGrams: netWeightGrams(elements),
    orderNumber: valueOf('400'),
  };
  return withoutAbsent(fields);
}

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

const withoutAbsent = <T extends object>(fields: T): Present<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
