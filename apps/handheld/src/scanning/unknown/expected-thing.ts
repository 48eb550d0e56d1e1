import type { Sku } from '@floorhand/domain/catalog/sku';
import type { LabelSubject } from '@floorhand/domain/labels-owed/label-request';

/** What the step on screen waits for. */
export type ExpectedThing =
  | { readonly kind: 'product'; readonly skuId: string; readonly sku: Sku }
  | { readonly kind: 'location'; readonly locationId: string }
  | { readonly kind: 'handlingUnit'; readonly lpn: string };

/** As people read it. */
export function nameOf(thing: ExpectedThing): string {
  if (thing.kind === 'product') return thing.sku.code;
  return thing.kind === 'location' ? thing.locationId : thing.lpn;
}

/** The label that would say it. */
export function labelOf(thing: ExpectedThing): LabelSubject {
  if (thing.kind === 'product') return { kind: 'product', skuId: thing.skuId, level: 'unit', factor: 1 };
  return thing.kind === 'location'
    ? { kind: 'location', locationId: thing.locationId }
    : { kind: 'handlingUnit', lpn: thing.lpn };
}
