import type { WedgeSignal } from '../wedge/wedge-event.ts';

/** What a `beforeinput` says: text without keys, a new line, or that a person is editing. */
export function insertedText(event: InputEvent): WedgeSignal | null {
  switch (event.inputType) {
    case 'insertText':
      return event.isComposing || event.data === null ? null : { kind: 'insert', text: event.data };
    case 'insertLineBreak':
    case 'insertParagraph':
      return { kind: 'insert', text: '\n' };
    // Compositions are judged when they end; a paste has its own event.
    case 'insertCompositionText':
    case 'insertFromComposition':
    case 'deleteCompositionText':
    case 'insertFromPaste':
      return null;
    default:
      return { kind: 'other' };
  }
}
