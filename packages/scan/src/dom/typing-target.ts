import type { FocusKind } from '../wedge/wedge-event.ts';

/** Marks the invisible field that only receives scans. */
export const scanSinkAttribute = 'data-scan-sink';

/** Input types into which characters can be put back by script; the others keep their typing to themselves. */
const textTypes = new Set(['text', 'search', 'tel', 'url', 'email', 'password', 'number']);

/** The element that would receive typing now, looking into shadow trees. */
export function focusedElement(document: Document): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** What typing would do to this element. */
export function focusKindOf(element: Element | null): FocusKind {
  if (element === null) return 'none';
  if (element.hasAttribute(scanSinkAttribute)) return 'sink';
  if (element instanceof HTMLInputElement) {
    if (element.readOnly || element.disabled) return 'none';
    if (textTypes.has(element.type)) return 'text';
    return isPressedBySpace(element) ? 'none' : 'native';
  }
  if (element instanceof HTMLTextAreaElement) return element.readOnly || element.disabled ? 'none' : 'text';
  if (element instanceof HTMLSelectElement) return 'native';
  return element instanceof HTMLElement && element.isContentEditable ? 'text' : 'none';
}

const pressable =
  'button, summary, [role="button"], input:is([type="button"], [type="submit"], [type="reset"], [type="checkbox"], [type="radio"])';

/** Whether the space bar presses it: a space that was held has to be made up for by a click. */
export function isPressedBySpace(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && element.matches(pressable);
}
