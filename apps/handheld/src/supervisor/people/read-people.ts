import { brandDocument, type Brand } from '@floorhand/domain/catalog/brand';
import { operatorDocument, type Operator } from '@floorhand/domain/catalog/operator';
import { nextBadge } from '@floorhand/domain/catalog/staff';
import type { View } from '@floorhand/domain/kernel/document';

export interface Person {
  readonly operatorId: string;
  readonly operator: Operator;
}

export interface People {
  /** Who works here first, then who left; each by name. */
  readonly people: readonly Person[];
  readonly nextBadge: string;
  /** Every brand by its code, in the order of their names. */
  readonly brands: ReadonlyMap<string, Brand>;
}

/** Everybody who works or worked in the building. */
export function readPeople(view: View): People {
  const [here = [], gone = []] = view.listMany(operatorDocument, 'here', ['yes', 'no']);
  const people = [here, gone].flatMap((some) =>
    some
      .map(({ key, body }): Person => ({ operatorId: key, operator: body }))
      .toSorted((a, b) => a.operator.name.localeCompare(b.operator.name)),
  );
  const brands = view
    .list(brandDocument, 'all', 'all')
    .map(({ body }) => body)
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return {
    people,
    nextBadge: nextBadge(people.map(({ operator }) => operator.badge)) ?? '',
    brands: new Map(brands.map((brand) => [brand.code, brand])),
  };
}
