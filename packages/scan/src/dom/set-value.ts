export type ValueField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function isValueField(element: Element | null): element is ValueField {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}

/** Sets the value and tells the page as if a person had done so. */
export function setValue(field: ValueField, value: string): void {
  // Frameworks watch the value property of the element itself; only the one of its class goes round them.
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  if (setter === undefined) field.value = value;
  else setter.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  if (field instanceof HTMLSelectElement) field.dispatchEvent(new Event('change', { bubbles: true }));
}
