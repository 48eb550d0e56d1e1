import { X } from 'lucide-react';
import { use, useEffect, useId, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

import { Icon } from './icon.tsx';
import { OverlayContext } from './overlay.tsx';
import { useSheetFocus } from './use-sheet-focus.ts';

export interface SheetProps {
  readonly title: string;
  readonly detail?: ReactNode;
  /** Says what closing leads back to: "Close, back to the stop". */
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Fields first, the primary button last. */
  readonly children: ReactNode;
}

/**
 * Comes from the bottom over the screen it belongs to, wherever in the tree it is written. Closes on Esc, on its
 * button and on the screen behind; focus returns to what opened it.
 */
export function Sheet({ title, detail, closeLabel, onClose, children }: SheetProps) {
  const { root, cover } = use(OverlayContext);
  const titleId = useId();
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => cover(), [cover]);
  useSheetFocus(sheet, root !== null, onClose);
  if (root === null) return null;
  return createPortal(
    <>
      <button type="button" className="fh-scrim" tabIndex={-1} aria-label={closeLabel} onClick={onClose} />
      <section ref={sheet} className="fh-sheet" role="dialog" aria-modal="true" aria-labelledby={titleId}>
        <div className="fh-sheet-head">
          <div>
            <h2 id={titleId} tabIndex={-1}>
              {title}
            </h2>
            {detail !== undefined && <p>{detail}</p>}
          </div>
        </div>
        {children}
        <button type="button" className="fh-icbtn fh-sheet-close" aria-label={closeLabel} onClick={onClose}>
          <Icon shape={X} />
        </button>
      </section>
    </>,
    root,
  );
}
