import { Picture } from '../../kit/picture.tsx';
import { drawings } from '../../kit/drawings.tsx';

/** Photo or drawing of a product; a carton when there is none. */
export function ProductPicture({ name }: { readonly name: string | null }) {
  const Drawing = name === null ? undefined : drawings[name];
  return <Picture>{Drawing && <Drawing />}</Picture>;
}
