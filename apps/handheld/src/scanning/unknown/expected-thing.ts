import type { Sku } from '@floorhand/domain/catalog/sku';
import type { LabelSubject } from '@floorhand/domain/labels-owed/label-request';

/** A product with what people know it by. */
export interface Product {
  readonly skuId: string;
  readonly sku: Sku;
}

/** What the step on screen waits for. */
export type ExpectedThing =
  | ({ readonly kind: 'product' } & Product)
  /** Any of these: the goods of a delivery. */
  | { readonly kind: 'products'; readonly products: readonly Product[] }
  | { readonly kind: 'location'; readonly locationId: string }
  | { readonly kind: 'handlingUnit'; readonly lpn: string };

/** One thing; of several products nobody knows yet which. */
export type OneThing = Exclude<ExpectedThing, { kind: 'products' }>;

/** What is expected, when it is one thing. */
export const oneThing = (thing: ExpectedThing | null): OneThing | null =>
  thing === null || thing.kind === 'products' ? null : thing;

/** As people read it. */
export function nameOf(thing: OneThing): string {
  if (thing.kind === 'product') return thing.sku.code;
  return thing.kind === 'location' ? thing.locationId : thing.lpn;
}

/** The label that would say it. */
export function labelOf(thing: OneThing): LabelSubject {
  if (thing.kind === 'product') return { kind: 'product', skuId: thing.skuId, level: 'unit', factor: 1 };
  return thing.kind === 'location'
    ? { kind: 'location', locationId: thing.locationId }
    : { kind: 'handlingUnit', lpn: thing.lpn };
}

/** Products the code may be taught for. */
export function productsOf(thing: ExpectedThing | null): readonly Product[] {
  if (thing?.kind === 'product') return [thing];
  return thing?.kind === 'products' ? thing.products : [];
}
