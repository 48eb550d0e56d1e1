import { focusedElement, focusKindOf, scanSinkAttribute } from './typing-target.ts';

export interface ScanSink {
  readonly element: HTMLInputElement;
  /** Takes the focus now and whenever it would be nowhere, or on something a finger has pressed. */
  hold(): void;
  /** Lets go, for instance while a person types. */
  release(): void;
  /** Releases and takes the field out of the page. */
  remove(): void;
}

const style =
  'position:fixed;inset:0 auto auto 0;width:1px;height:1px;padding:0;border:0;opacity:0;pointer-events:none;font-size:16px';

function createField(document: Document, label: string): HTMLInputElement {
  const field = document.createElement('input');
  const attributes = {
    [scanSinkAttribute]: '',
    'aria-label': label,
    autocapitalize: 'off',
    autocomplete: 'off',
    autocorrect: 'off',
    enterkeyhint: 'done',
    // Android delivers to it but shows no keyboard.
    inputmode: 'none',
    spellcheck: 'false',
    tabindex: '-1',
    type: 'text',
    style,
  };
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
  return field;
}

/**
 * Adds an invisible field so that Android's input methods have somewhere to deliver a scan. It keeps the focus on
 * scan screens without ever taking it from a field or from a button reached by keys; nothing stays in it.
 *
 * `label` is read out by screen readers when it gets the focus, in the worker's language.
 */
export function createScanSink(document: Document, { label }: { readonly label: string }): ScanSink {
  const element = createField(document, label);
  document.body.append(element);
  let listening: AbortController | null = null;

  const takeFocus = () => {
    const focused = focusedElement(document);
    const isInUse = focused !== null && ['text', 'native'].includes(focusKindOf(focused));
    if (listening !== null && !isInUse && element.isConnected) element.focus({ preventScroll: true });
  };
  // The browser moves the focus after its events, so look again when it is done.
  const takeFocusSoon = () => setTimeout(takeFocus);
  const empty = () => {
    element.value = '';
  };

  const emptyUnlessComposing = (event: Event) => {
    // Emptying a composition would break it, so that waits for its end.
    if (!(event instanceof InputEvent && event.isComposing)) empty();
  };
  const refocusWhenLost = (event: FocusEvent) => {
    if (event.relatedTarget === null) takeFocusSoon();
  };
  const refocusAfterPress = (event: MouseEvent) => {
    // A press with a finger counts one or more, a press by key none: keys go on from the button they pressed.
    if (event.detail > 0) takeFocusSoon();
  };

  const hold = () => {
    if (listening === null) {
      listening = new AbortController();
      const { signal } = listening;
      document.addEventListener('focusout', refocusWhenLost, { signal });
      document.addEventListener('click', refocusAfterPress, { signal });
      element.addEventListener('input', emptyUnlessComposing, { signal });
      element.addEventListener('compositionend', empty, { signal });
    }
    takeFocus();
  };
  const release = () => {
    listening?.abort();
    listening = null;
    element.blur();
  };
  const remove = () => {
    release();
    element.remove();
  };
  return { element, hold, release, remove };
}
