import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

const focusable = 'a[href], button:not(:disabled), input:not(:disabled), [tabindex]:not([tabindex="-1"])';

/** True for the sheet drawn last, the only one that answers keys. */
function isOnTop(sheet: HTMLElement): boolean {
  const sheets = sheet.parentElement?.querySelectorAll(':scope > .fh-sheet');
  return sheets?.item(sheets.length - 1) === sheet;
}

function keepInside(sheet: HTMLElement, event: KeyboardEvent): void {
  const stops = sheet.querySelectorAll<HTMLElement>(focusable);
  const first = stops.item(0);
  const last = stops.item(stops.length - 1);
  const at = document.activeElement;
  const leaving = event.shiftKey
    ? at === first || !stops.length || at === sheet.querySelector('h2')
    : at === last;
  if (!leaving && sheet.contains(at)) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

/**
 * Focus of an open sheet: on its heading first, inside while it is open, back to the opener afterwards.
 * @param shown false until the sheet is in the document
 */
export function useSheetFocus(
  sheet: RefObject<HTMLElement | null>,
  shown: boolean,
  onClose: () => void,
): void {
  const close = useRef(onClose);
  const opener = useRef<Element | null>(null);
  const returning = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useLayoutEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const element = sheet.current;
    if (!shown || element === null) return undefined;
    // An effect may run twice for one opening; what opened the sheet is what had the focus the first time.
    clearTimeout(returning.current);
    opener.current ??= document.activeElement;
    element.querySelector<HTMLElement>('h2')?.focus();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isOnTop(element)) return;
      if (event.key === 'Tab') keepInside(element, event);
      if (event.key === 'Escape') {
        event.preventDefault();
        close.current();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      // After the screen below has stopped being inert, or it would refuse the focus.
      returning.current = setTimeout(() => {
        if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
      });
    };
  }, [sheet, shown]);
}
