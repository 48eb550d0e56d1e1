import type { Place } from '@floorhand/domain/stock/place';

interface PlaceNameProps {
  readonly place: Place;
  /** The name of the person whose hands it is; null: a bin or a unit. */
  readonly holder: string | null;
}

/** A place as its label has it, or the person who holds the goods. */
export const PlaceName = ({ place, holder }: PlaceNameProps) =>
  holder === null ? (
    <span className={place.kind === 'location' ? 'fh-bin' : 'fh-code'}>{place.id}</span>
  ) : (
    <span>{holder}</span>
  );
