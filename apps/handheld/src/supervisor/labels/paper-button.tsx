import type { LabelSubject } from '@floorhand/domain/labels-owed/label-request';
import type { Media } from '@floorhand/labels/media';
import { pagesOf, sheets, type SheetName } from '@floorhand/labels/sheet';
import { subjectLabel } from '@floorhand/labels/subject-label';
import { labelSvg } from '@floorhand/labels/svg/label-svg';
import { pageSvg } from '@floorhand/labels/svg/page-svg';
import { FileText } from 'lucide-react';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { useFloor } from '../../sync/use-floor.ts';

/** Office printers have at least this resolution. */
const dpi = 600;

/** What is ready to be printed, and how many labels the stickers are too small for. */
interface Paper {
  readonly pages: readonly string[];
  readonly left: number;
}

export interface PaperButtonProps {
  readonly subjects: readonly LabelSubject[];
  readonly copies: number;
  readonly sheet: SheetName;
}

/** Sheets of labels through the browser's own printing, which also makes a PDF of them; works offline. */
export function PaperButton({ subjects, copies, sheet }: PaperButtonProps) {
  const t = useCopy('printing');
  const { read } = useFloor();
  const [paper, setPaper] = useState<Paper | null>(null);
  const [left, setLeft] = useState(0);
  const pages = paper !== null && paper.pages.length > 0 ? paper.pages : null;
  const print = () => {
    const layout = sheets[sheet];
    const media: Media = { widthMm: layout.labelWidthMm, heightMm: layout.labelHeightMm, dpi };
    void read((view): Paper => {
      const made = subjects.map((subject) => subjectLabel(view, subject, media));
      const drawn = made.flatMap((label) => {
        const svg = label.ok ? labelSvg(label.value) : null;
        return svg === null ? [] : Array.from({ length: copies }, () => svg);
      });
      return {
        pages: [...pagesOf(drawn, layout)].map((page) => pageSvg(page, layout)),
        left: made.filter(({ ok }) => !ok).length,
      };
    }).then((ready) => {
      setPaper(ready);
      setLeft(ready.left);
    });
  };
  useEffect(() => {
    if (pages === null) return undefined;
    const done = () => setPaper(null);
    addEventListener('afterprint', done, { once: true });
    globalThis.print();
    return () => removeEventListener('afterprint', done);
  }, [pages]);
  return (
    <>
      <Button kind="soft" icon={FileText} onPress={print}>
        {t('make.onPaper', { count: subjects.length * copies })}
      </Button>
      {left > 0 && <p role="status">{t('make.leftOut', { count: left })}</p>}
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
