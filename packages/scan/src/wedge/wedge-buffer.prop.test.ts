import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { WedgeDrive } from './testing/wedge-drive.ts';

const codeCharacter = fc.constantFrom(...'ABCDEFGHJKLMNPRSTUVWXYZ0123456789-./%:$+'.split(''));
const code = fc.string({ unit: codeCharacter, minLength: 3, maxLength: 40 });
const scannerGapMs = fc.integer({ min: 0, max: 30 });
const focus = fc.constantFrom('text', 'native', 'sink', 'none');

describe('any scanner, any person', () => {
  it('[SC20] any sequence of scans at scanner speed comes out whole and in order, and nothing else happens', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(code, fc.integer({ min: 25, max: 30 })), { minLength: 1, maxLength: 10 }),
        focus,
        (scans, focusKind) => {
          const drive = new WedgeDrive(focusKind);
          for (const [text, gapMs] of scans) drive.keys(`${text}\n`, gapMs);
          drive.wait(1_000);
          expect(drive.texts).toEqual(scans.map(([text]) => text));
          expect(drive.field).toBe('');
          expect(drive.reached.filter((key) => key === '\n')).toEqual([]);
        },
      ),
    );
  });

  it('[SC20] every gap may differ', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.tuple(codeCharacter, scannerGapMs), { minLength: 3, maxLength: 30 })),
        (scans) => {
          const drive = new WedgeDrive('none');
          for (const characters of scans) {
            for (const [character, gapMs] of characters) drive.keys(character, gapMs);
            drive.keys('\n', 10);
          }
          expect(drive.texts).toEqual(
            scans.map((characters) => characters.map(([character]) => character).join('')),
          );
        },
      ),
    );
  });

  it('[SC20] whole codes from an input method come out in order too', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: codeCharacter, minLength: 4, maxLength: 40 }), {
          minLength: 1,
          maxLength: 10,
        }),
        fc.constantFrom('', '\n', '\r\n', '\t'),
        focus,
        (codes, suffix, focusKind) => {
          const drive = new WedgeDrive(focusKind);
          for (const text of codes) drive.wait(30).signal({ kind: 'insert', text: text + suffix });
          drive.wait(1_000);
          expect(drive.texts).toEqual(codes);
          expect(drive.field).toBe('');
        },
      ),
    );
  });

  it('[SC21] typing by hand is never a scan and arrives in the field as typed', () => {
    const keystroke = fc.tuple(
      fc.constantFrom(...'aeT-318 0950110153]C1\n'.split('')),
      fc.integer({ min: 80, max: 400 }),
    );
    fc.assert(
      fc.property(
        fc.array(keystroke, { maxLength: 60 }),
        fc.constantFrom('text', 'native'),
        (keystrokes, focusKind) => {
          const drive = new WedgeDrive(focusKind);
          for (const [character, gapMs] of keystrokes) drive.keys(character, gapMs);
          drive.wait(1_000);
          expect(drive.scans).toEqual([]);
          expect(drive.field).toBe(keystrokes.map(([character]) => character).join(''));
        },
      ),
    );
  });

  it('[SC21] whatever modifiers a person presses in between', () => {
    const keystroke = fc.tuple(fc.constantFrom(...'aT8%'.split('')), fc.integer({ min: 80, max: 120 }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(keystroke, fc.integer({ min: 0, max: 80 })), { maxLength: 40 }),
        (keystrokes) => {
          const drive = new WedgeDrive('text');
          for (const [[character, gapMs], shiftMs] of keystrokes) {
            drive
              .wait(shiftMs)
              .signal({ kind: 'modifier' })
              .wait(gapMs - shiftMs)
              .press(character);
          }
          drive.wait(1_000);
          expect(drive.scans).toEqual([]);
          expect(drive.field).toBe(keystrokes.map(([[character]]) => character).join(''));
        },
      ),
    );
  });

  it('[SC21] typing between scans stays typing, the scans stay scans', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'abc 123'.split('')), maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(typed, code), { maxLength: 8 }),
        fc.constantFrom('text', 'native'),
        (turns, focusKind) => {
          const drive = new WedgeDrive(focusKind);
          for (const [written, text] of turns) {
            drive.keys(written, 120).wait(200).keys(`${text}\n`, 12).wait(300);
          }
          expect(drive.texts).toEqual(turns.map(([, text]) => text));
          expect(drive.field).toBe(turns.map(([written]) => written).join(''));
        },
      ),
    );
  });
});
