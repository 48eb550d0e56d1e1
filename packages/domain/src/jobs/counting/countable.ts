import type { Location, LocationKind } from '../../layout/location.ts';

/** Where goods lie loose and stay. Doors, stations and shelves for goods without a name are not counted. */
const countable: ReadonlySet<LocationKind> = new Set(['pick', 'bulk', 'overflow', 'quarantine', 'returns']);

export const canBeCounted = ({ kind }: Pick<Location, 'kind'>): boolean => countable.has(kind);
