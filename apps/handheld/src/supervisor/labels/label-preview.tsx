import type { LabelSubject } from '@floorhand/domain/labels-owed/label-request';
import type { Media } from '@floorhand/labels/media';
import { subjectLabel } from '@floorhand/labels/subject-label';
import { labelSvg } from '@floorhand/labels/svg/label-svg';

import { useCopy } from '../../copy/use-copy.ts';
import { Note } from '../../kit/note.tsx';
import { useView } from '../../sync/use-view.ts';

const usual: Media = { widthMm: 100, heightMm: 50, dpi: 203 };

/** The label as it will come out, or why it cannot. */
export function LabelPreview({
  subject,
  media = usual,
}: {
  readonly subject: LabelSubject;
  readonly media?: Media | undefined;
}) {
  const t = useCopy('printing');
  const labels = useCopy('labelsOwed');
  const made = useView((view) => subjectLabel(view, subject, media), [JSON.stringify([subject, media])]);
  if (!made) return null;
  if (!made.ok) return <Note state="stop" title={labels(`trouble.${made.error.code}`)} />;
  return (
    <figure className="sv-preview" aria-label={t('make.preview')}>
      {/* The drawing is made here from digits and letters, and every text in it is escaped. */}
      <div dangerouslySetInnerHTML={{ __html: labelSvg(made.value) }} />
    </figure>
  );
}
