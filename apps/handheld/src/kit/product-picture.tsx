import { Picture } from './picture.tsx';
import { drawings } from './drawings.tsx';

/** Photo or drawing of a product; a carton when there is none. */
export function ProductPicture({ name }: { readonly name: string | null }) {
  const Drawing = name === null ? undefined : drawings[name];
  return <Picture>{Drawing && <Drawing />}</Picture>;
}
