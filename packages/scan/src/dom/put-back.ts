import { isValueField, setValue } from './set-value.ts';
import { focusedElement, focusKindOf, isPressedBySpace } from './typing-target.ts';

/** Whether the page wants the browser to go on with this key. */
function announceKey(element: Element, key: string): boolean {
  const options = { key, bubbles: true, cancelable: true, composed: true };
  return element.dispatchEvent(new KeyboardEvent('keydown', options));
}

function insertCharacter(element: Element, character: string): void {
  const { ownerDocument } = element;
  if (focusedElement(ownerDocument) === element) {
    // Deprecated and without a successor: nothing else keeps undo, selection, maxlength and input events.
    ownerDocument.execCommand('insertText', false, character);
  } else if (isValueField(element)) {
    setValue(element, element.value + character);
  }
}

/**
 * Gives held characters back to the element they were typed at, one key after the other as a person typed them.
 * Listeners see a keydown for each, then the field changes; on a button a space presses it.
 */
export function putBack(characters: string, element: Element): void {
  for (const character of characters) {
    if (!announceKey(element, character)) continue;
    if (focusKindOf(element) === 'text') insertCharacter(element, character);
    else if (character === ' ' && isPressedBySpace(element)) element.click();
  }
}
