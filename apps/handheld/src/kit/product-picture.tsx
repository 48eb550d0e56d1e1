import { Picture, type PictureProps } from './picture.tsx';
import { drawings } from './drawings.tsx';

/** Photo or drawing of a product; a carton when there is none. */
export function ProductPicture({
  name,
  size,
}: Pick<PictureProps, 'size'> & { readonly name: string | null }) {
  const Drawing = name === null ? undefined : drawings[name];
  return <Picture size={size}>{Drawing && <Drawing />}</Picture>;
}
