import type { View } from '../../../kernel/document.ts';
import { isPickable, locationDocument } from '../../../layout/location.ts';
import type { Source } from '../state.ts';

/** Whether a source is a place that orders are picked from by now, and no trolley or dock. */
export const isPickFace = (view: View, place: Source['place']): boolean => {
  const location = place.kind === 'location' ? view.get(locationDocument, place.id) : undefined;
  return location !== undefined && isPickable(location);
};
