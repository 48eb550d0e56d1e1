import { isValueField, setValue } from './set-value.ts';

/** What a field held before the first character of something that may become a scan. */
export interface FieldSnapshot {
  /** Puts it back, and tells the page. */
  restore(): void;
}

/** Remembers what the element holds; null when it holds nothing that typing could change. */
export function takeFieldSnapshot(element: Element | null): FieldSnapshot | null {
  if (isValueField(element)) {
    const { value } = element;
    return {
      restore() {
        if (element.value !== value) setValue(element, value);
      },
    };
  }
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return null;
  const text = element.textContent;
  return {
    restore() {
      if (element.textContent === text) return;
      element.textContent = text;
      element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    },
  };
}
