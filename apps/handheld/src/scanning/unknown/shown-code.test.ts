import { expect, test } from 'vitest';

import { shownCode } from './shown-code.ts';

const text = (value: string) => ({ kind: 'text', text: value });
const sign = (value: string) => ({ kind: 'sign', text: value });

test('plain characters and markup are shown as they are', () => {
  expect(shownCode('<img src=x onerror=alert(1)>')).toEqual({
    parts: [text('<img src=x onerror=alert(1)>')],
    more: 0,
  });
});

test('what cannot be seen becomes a sign', () => {
  expect(shownCode(']C101\u001d10L7\u0000\u007f\u0085\u202e\u200b\u00a0')).toEqual({
    parts: [
      text(']C101'),
      sign('GS'),
      text('10L7'),
      sign('NUL'),
      sign('DEL'),
      sign('U+0085'),
      sign('U+202E'),
      sign('U+200B'),
      sign('U+00A0'),
    ],
    more: 0,
  });
});

test('the terminator of the scanner is no part of the code', () => {
  expect(shownCode('AB\r\n')).toEqual({ parts: [text('AB')], more: 0 });
});

test('a long code is cut, never inside a character', () => {
  const { parts, more } = shownCode('😀'.repeat(100));
  expect(parts).toEqual([text('😀'.repeat(60))]);
  expect(more).toBe(40);
});

test('nothing but control characters is still something to see', () => {
  expect(shownCode('\u0001\ud800')).toEqual({ parts: [sign('SOH'), sign('U+D800')], more: 0 });
});
