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
  const property = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  if (property?.set === undefined) field.value = value;
  else property.set.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  if (field instanceof HTMLSelectElement) field.dispatchEvent(new Event('change', { bubbles: true }));
}
