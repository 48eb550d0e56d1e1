import type { Place } from '@floorhand/domain/stock/place';

/** A place as its label has it. */
export const PlaceName = ({ place }: { readonly place: Place }) => (
  <span className={place.kind === 'location' ? 'fh-bin' : 'fh-code'}>{place.id}</span>
);
