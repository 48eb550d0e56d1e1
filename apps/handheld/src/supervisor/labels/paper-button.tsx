import type { LabelSubject } from '@floorhand/domain/labels-owed/label-request';
import type { Media } from '@floorhand/labels/media';
import { pagesOf, sheets } from '@floorhand/labels/sheet';
import { subjectLabel } from '@floorhand/labels/subject-label';
import { labelSvg } from '@floorhand/labels/svg/label-svg';
import { pageSvg } from '@floorhand/labels/svg/page-svg';
import { FileText } from 'lucide-react';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { useFloor } from '../../sync/use-floor.ts';

const sheet = sheets['a4-2x7'];
/** Office printers have at least this resolution. */
const media: Media = { widthMm: sheet.labelWidthMm, heightMm: sheet.labelHeightMm, dpi: 600 };

/** Sheets of labels through the browser's own printing, which also makes a PDF of them; works offline. */
export function PaperButton({ subjects }: { readonly subjects: readonly LabelSubject[] }) {
  const t = useCopy('printing');
  const { read } = useFloor();
  const [pages, setPages] = useState<readonly string[] | null>(null);
  const print = () =>
    void read((view) => {
      const drawn = subjects.flatMap((subject) => {
        const made = subjectLabel(view, subject, media);
        return made.ok ? [labelSvg(made.value)] : [];
      });
      return [...pagesOf(drawn, sheet)].map((page) => pageSvg(page, sheet));
    }).then(setPages);
  useEffect(() => {
    if (pages === null) return undefined;
    const done = () => setPages(null);
    addEventListener('afterprint', done, { once: true });
    globalThis.print();
    return () => removeEventListener('afterprint', done);
  }, [pages]);
  return (
    <>
      <Button kind="soft" icon={FileText} onPress={print}>
        {t('make.onPaper', { count: subjects.length })}
      </Button>
      {pages !== null &&
        createPortal(
          <div className="sv-paper">
            {pages.map((page, i) => (
              <div key={i} dangerouslySetInnerHTML={{ __html: page }} />
            ))}
          </div>,
          document.body,
        )}
    </>
  );
}
