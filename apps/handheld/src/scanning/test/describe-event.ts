import type { WedgeEvent } from '@floorhand/scan';

const names: Readonly<Record<string, string>> = {
  '\t': 'TAB',
  '\n': 'LF',
  '\r': 'CR',
  '\x1c': 'FS',
  '\x1d': 'GS',
  '\x1e': 'RS',
  '\x04': 'EOT',
};

/** Characters nobody can see, by name: GS as ‹GS›, a blank as a dot. */
export const visible = (text: string): string =>
  text.replace(/[\u0000-\u0020]/g, (character) => {
    if (character === ' ') return '·';
    return `‹${names[character] ?? character.charCodeAt(0).toString(16).padStart(2, '0')}›`;
  });

const modifiersOf = (event: KeyboardEvent): string =>
  [event.ctrlKey && 'Ctrl+', event.altKey && 'Alt+', event.metaKey && 'Meta+', event.shiftKey && 'Shift+']
    .filter(Boolean)
    .join('');

/**
 * One line about an event, in the names browsers give it.
 *
 * @returns null for what tells nothing: releases of keys and the end of a silence
 */
export function describeEvent(event: WedgeEvent, source: Event | null): string | null {
  if (source === null || event.kind === 'released' || event.kind === 'altReleased') return null;
  if (source instanceof KeyboardEvent) {
    const modifiers = event.kind === 'modifier' ? '' : modifiersOf(source);
    return `${source.type} ${modifiers}${visible(source.key)} ${source.code}`.trimEnd();
  }
  if (event.kind === 'insert' || event.kind === 'composition' || event.kind === 'paste') {
    return `${source.type} “${visible(event.text)}”`;
  }
  return source.type;
}
