import { describe, expect, test } from 'vitest';
import { buildDigitalLink } from './build-digital-link.ts';
import { hasValidCheckDigit } from './checks/check-digit.ts';
import { judgeLine, type Gs1InputKind } from './judge-line.ts';

interface Vector {
  readonly id: string;
  readonly kind: Gs1InputKind;
  readonly input: string;
  readonly valid: boolean;
  readonly formatValid: boolean;
  readonly ais: readonly (readonly [string, string])[] | null;
  readonly digitalLink?: string;
}

// This package compiles without Node and browser types, but its tests run where these exist.
declare const console: { warn(text: string): void };
declare const URL: new (path: string, base: string) => { readonly href: string };
const here = import.meta as unknown as { readonly url: string };

/** The optional data folder lies beside the workspace. */
const file = new URL('../../../../shared/data/gs1/vectors-public.json', here.url).href;
const data: { readonly default: { readonly vectors: readonly Vector[] } } | null = await import(file, {
  with: { type: 'json' },
}).catch(() => null);
if (data === null)
  console.warn('skipped: official GS1 vectors, ../shared/data/gs1/vectors-public.json is absent');

const vectors = data?.default.vectors ?? [];

/**
 * The engine was asked about links whose GTIN lacks its leading zeros twice, with these allowed and not, so the
 * same link is there with both verdicts. We allow them [G19].
 */
const isRefusedForLeadingZeros = ({ input, valid }: Vector): boolean => {
  const [, digits = ''] = /^https:\/\/a\/01\/([0-9]{8}|[0-9]{12,13})$/.exec(input) ?? [];
  return !valid && hasValidCheckDigit(digits);
};

describe.runIf(data !== null)('official vectors', () => {
  test.each(vectors.filter((vector) => !isRefusedForLeadingZeros(vector)))('$id $kind', (vector) => {
    const { id, valid, formatValid, ais } = vector;
    const verdict = judgeLine(vector);
    // A vector without elements leaves open what the input carries.
    const carried = ais === null ? null : verdict.ais;
    expect([id, verdict.valid, verdict.formatValid, carried]).toEqual([id, valid, formatValid, ais]);
  });

  test.each(vectors.filter(({ digitalLink }) => digitalLink !== undefined))('$id as a link', (vector) => {
    const elements = (vector.ais ?? []).map(([ai, value]) => ({ ai, value }));
    expect(buildDigitalLink(elements)).toEqual({ ok: true, uri: vector.digitalLink });
  });
});
