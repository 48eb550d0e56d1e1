import type { Gs1InputKind } from '../judge-line.ts';

/** What the GS1 Barcode Syntax Engine says about one input. */
export interface OfficialVector {
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

/** The optional data folder lies beside the workspace. Empty, and said so, where it is absent. */
export async function loadOfficialVectors(): Promise<readonly OfficialVector[]> {
  const file = new URL('../../../../../shared/data/gs1/vectors-public.json', here.url).href;
  const data: { readonly default: { readonly vectors: readonly OfficialVector[] } } | null = await import(
    file,
    { with: { type: 'json' } }
  ).catch(() => null);
  if (data === null) {
    console.warn('skipped: official GS1 vectors, ../shared/data/gs1/vectors-public.json is absent');
  }
  return data?.default.vectors ?? [];
}
