import { expect, test } from 'vitest';
import { asideLines } from './aside-lines.ts';

const words = {
  line: 'Zeile',
  reason: 'Grund',
  of: (code: string) => (code === 'formula' ? 'Formel; "x"' : code),
};

test.each([';', ',', '\t', '|'])('reasons become words and the lines stay as they were, cut by %j', (cut) => {
  const file =
    ['#line', '#reason', 'Item', 'Text'].join(cut) +
    `\n3${cut}formula${cut}A-1${cut}"two\nlines"\n12${cut}lot_missing${cut}B${cut}\n`;
  expect(asideLines(file, words)).toBe(
    `"Zeile"${cut}"Grund"${cut}Item${cut}Text\n3${cut}"Formel; ""x"""${cut}A-1${cut}"two\nlines"\n12${cut}"lot_missing"${cut}B${cut}\n`,
  );
});

test('what is no such file stays as it is', () => {
  expect(asideLines('a;b\n1;formula;2\n', words)).toBe('a;b\n1;formula;2\n');
});
