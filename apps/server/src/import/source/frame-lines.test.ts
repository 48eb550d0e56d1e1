import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineFramer, quoting, type Frame } from './frame-lines.ts';

const frames = (...pieces: readonly string[]): readonly Frame[] => {
  const framer = new LineFramer(',');
  return [...pieces.flatMap((piece) => framer.push(piece)), ...framer.end()];
};

describe('records of a CSV text', () => {
  it('are its lines, whatever ends them', () => {
    expect(frames('a,b\r\nc,d\n\n', '\ne,f')).toEqual([
      { line: 1, text: 'a,b', whole: true },
      { line: 2, text: 'c,d', whole: true },
      { line: 5, text: 'e,f', whole: true },
    ]);
  });

  it('may hold line breaks, delimiters and marks in quotes', () => {
    expect(frames('"a\nb","c,""d"""\ne,f\n')).toEqual([
      { line: 1, text: '"a\nb","c,""d"""', whole: true },
      { line: 3, text: 'e,f', whole: true },
    ]);
  });

  it('are broken one by one when a mark is missing', () => {
    expect(frames('"a,b\nc,d\n"e",f\ng,h\n')).toEqual([
      { line: 1, text: '"a,b', whole: false },
      { line: 2, text: 'c,d', whole: true },
      { line: 3, text: '"e",f', whole: true },
      { line: 4, text: 'g,h', whole: true },
    ]);
  });

  it('do not swallow a long file', () => {
    const rest = Array.from({ length: 300 }, (_, i) => `${i},x`);
    const found = frames(['"a,b', ...rest].join('\n'));
    expect(found).toHaveLength(301);
    expect(found.filter(({ whole }) => !whole)).toEqual([{ line: 1, text: '"a,b', whole: false }]);
  });

  it.each([
    ['a,b', 'closed'],
    ['"a",b', 'closed'],
    ['"a"b,c', 'broken'],
    ['a"b",c', 'broken'],
    ['a,"b', 'open'],
    ['a,"b""', 'open'],
    ['a,"b"""', 'closed'],
    ['"",""', 'closed'],
  ])('%s is %s', (text, state) => {
    expect(quoting(text, ',')).toBe(state);
  });

  it('lose no line of any text, however it arrives', () => {
    const piece = fc.constantFrom('"', ',', '\n', 'a', '""', '\r\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.array(piece, { maxLength: 60 }), (a, b) => {
        const [text, split] = [a.join('') + b.join(''), frames(a.join(''), b.join(''))];
        expect(split).toEqual(frames(text));
        const lines = text
          .split('\n')
          .map((line) => line.replace(/\r$/, ''))
          .filter((line) => line !== '');
        const framed = split.flatMap((frame) => frame.text.split('\n')).filter((line) => line !== '');
        expect(framed).toEqual(lines);
      }),
    );
  });
});
