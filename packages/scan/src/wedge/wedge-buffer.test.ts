import { describe, expect, it } from 'vitest';

import { defaultScannerProfile, type ScannerProfile, scannerProfileSchema } from '../scanner-profile.ts';
import { WedgeDrive } from './testing/wedge-drive.ts';

const profile = (changes: Partial<ScannerProfile>): ScannerProfile => ({
  ...defaultScannerProfile,
  ...changes,
});
const ean = '4006381333931';

describe('a burst', () => {
  it('[SC22] of six fast characters is a scan when silence follows', () => {
    const drive = new WedgeDrive().keys('123456', 35);
    expect(drive.wait(89).texts).toEqual([]);
    expect(drive.wait(1).scans).toEqual([
      {
        text: '123456',
        received: '123456',
        path: 'keys',
        end: 'silence',
        startedAtMs: 1_035,
        endedAtMs: 1_210,
      },
    ]);
    expect(drive.field).toBe('');
  });

  it('[SC22] keeps its pace in the mean: one late key is the system and not a finger', () => {
    const stumbling = (lateMs: number) => {
      const drive = new WedgeDrive().keys('123', 30).wait(lateMs).keys('4', 0).keys('567', 30);
      return drive.wait(500).texts;
    };
    expect(stumbling(55)).toEqual(['1234567']);
    expect(stumbling(56)).toEqual([]);
  });

  it('[SC22] of six characters 36 ms apart is typing', () => {
    const drive = new WedgeDrive().keys('123456', 36).wait(500);
    expect([drive.texts, drive.field]).toEqual([[], '123456']);
  });

  it('[SC22] of five fast characters without an end is typing', () => {
    const drive = new WedgeDrive().keys('12345', 35).wait(500);
    expect([drive.texts, drive.field]).toEqual([[], '12345']);
  });

  it.each(['T-318', 'B-1001', 'T-1'])('[SC22] %s is a scan when Enter follows as fast', (code) => {
    for (const focus of ['text', 'native', 'sink', 'none'] as const) {
      const drive = new WedgeDrive(focus).keys(`${code}\n`, 30).wait(500);
      expect([drive.texts, drive.field, drive.reached.includes('\n')]).toEqual([[code], '', false]);
    }
  });

  it('[SC22] of two characters and Enter is typing, and Enter does its work', () => {
    const drive = new WedgeDrive().keys('12\n', 10).wait(500);
    expect([drive.texts, drive.field]).toEqual([[], '12\n']);
  });

  it('[SC22] too slow for a scanner is typing', () => {
    const drive = new WedgeDrive().keys('A-07-03-2\n', 61).wait(500);
    expect([drive.texts, drive.field]).toEqual([[], 'A-07-03-2\n']);
  });

  it('[SC23] is one from its AIM identifier on, and then may stumble', () => {
    const drive = new WedgeDrive().keys(']C0', 20).keys('AB', 85).wait(500);
    expect(drive.texts).toEqual([']C0AB']);
  });

  it('[SC23] an identifier typed by hand is typing', () => {
    const drive = new WedgeDrive().keys(']C1', 100).wait(500);
    expect([drive.texts, drive.field]).toEqual([[], ']C1']);
  });

  it('[SC25] ends with Enter, Tab or silence as the profile says', () => {
    expect(new WedgeDrive().keys(`${ean}\t`, 5).scans[0]?.end).toBe('Tab');
    const slow = new WedgeDrive('none', profile({ silenceMs: 200 })).keys(ean, 5);
    expect(slow.wait(199).texts).toEqual([]);
    expect(slow.wait(1).texts).toEqual([ean]);
  });

  it('[SC25] a stumble at its beginning never cuts a code short', () => {
    const drive = new WedgeDrive().keys('400', 20).wait(30).keys('6381333931\n', 20);
    expect(drive.texts).toEqual([ean]);
    expect(new WedgeDrive().keys('40', 20).wait(30).keys('22', 20).wait(30).keys('817\n', 20).texts).toEqual([
      '4022817',
    ]);
  });

  it('[SC25] ends before a key that comes late', () => {
    const drive = new WedgeDrive('none').keys(ean, 5);
    expect(drive.wait(91).keys('x', 0).texts).toEqual([ean]);
  });

  it('[SC39] a scanner that sends Enter is waited for when its keys are held up on their way', () => {
    const drive = new WedgeDrive('none').keys(`${ean}\n`, 5).wait(500).keys('A-07-03', 1);
    // All that time no key came; then the rest, pressed long ago.
    const pressedAtMs = drive.atMs;
    drive.wait(700);
    drive.atMs = pressedAtMs;
    expect(drive.keys('-2\n', 1).texts).toEqual([ean, 'A-07-03-2']);
    expect(drive.wait(500).keys('B-08-01-1', 1).wait(1_001).texts).toEqual([ean, 'A-07-03-2', 'B-08-01-1']);
    expect(drive.keys('B-09-01-1', 1).wait(91).texts.at(-1)).toBe('B-09-01-1');
  });

  it.each(['sink', 'none'] as const)(
    '[SC39] a short code is not torn where no field waits for it (%s)',
    (focus) => {
      const drive = new WedgeDrive(focus).keys('T-', 1);
      const pressedAtMs = drive.atMs;
      drive.wait(700);
      drive.atMs = pressedAtMs;
      expect(drive.keys('101\n', 1).texts).toEqual(['T-101']);
      expect(drive.wait(200).keys('T-', 1).wait(61).keys('202\n', 1).texts).toEqual(['T-101', '202']);
    },
  );

  it('[SC34] a digit outside of a field is given back as soon as in one', () => {
    const drive = new WedgeDrive('none').keys('4', 100).wait(60);
    expect(drive.field).toBe('4');
  });

  it('[SC26] keeps every key of its own from the page, and a second terminator', () => {
    const drive = new WedgeDrive('none').keys('123456', 5);
    drive.signal({ kind: 'other' }).keys('7\n', 5).keys('\n', 10).keys('\t', 10).wait(500);
    expect([drive.texts, drive.reached]).toEqual([['1234567'], []]);
  });

  it('[SC26] keeps an Enter that comes after the silence', () => {
    const drive = new WedgeDrive('none').keys(ean, 5).wait(150).press('\n');
    expect([drive.texts, drive.reached]).toEqual([[ean], []]);
    expect(drive.wait(200).press('\n').reached).toEqual(['\n']);
  });

  it('[SC26] keeps the release of its Enter, and of no other', () => {
    const released = { kind: 'released', key: 'Enter' } as const;
    const drive = new WedgeDrive('none').keys(`${ean}\n`, 5);
    expect([drive.isSwallowed(released), drive.isSwallowed(released)]).toEqual([true, false]);
  });

  it('[SC26] longer than any symbol loses its tail and nothing else', () => {
    const drive = new WedgeDrive().keys('x'.repeat(10_000), 1).keys('\n', 1).keys(`${ean}\n`, 5);
    expect(drive.texts.map((text) => text.length)).toEqual([8_192, 13]);
  });

  it('[SC26] so does what comes in one event', () => {
    const drive = new WedgeDrive('none').signal({ kind: 'paste', text: 'x'.repeat(10_000) }).wait(200);
    expect(drive.texts).toEqual(['x'.repeat(8_192)]);
  });
});

describe('separators', () => {
  it('[SC27] come by Alt and the numeric pad', () => {
    const drive = new WedgeDrive().keys(']C110LOT7', 5);
    for (const digit of '0029') drive.wait(8).signal({ kind: 'altDigit', digit });
    drive.wait(8).signal({ kind: 'altReleased' }).keys('21SER1\n', 5);
    expect(drive.texts).toEqual([']C110LOT7\x1d21SER1']);
  });

  it('[SC27] scanners may send every character that way, however long it takes', () => {
    const drive = new WedgeDrive('none');
    for (const character of 'A-07\r') {
      drive.wait(16).signal({ kind: 'modifier' });
      for (const digit of String(character.charCodeAt(0)).padStart(4, '0')) {
        drive.wait(20).signal({ kind: 'altDigit', digit });
      }
      drive.wait(20).signal({ kind: 'altReleased' });
    }
    expect(drive.texts).toEqual(['A-07']);
  });

  it('[SC27] the character Windows makes of it is not taken twice', () => {
    const drive = new WedgeDrive().keys('A-0', 5);
    for (const digit of '0055') drive.wait(8).signal({ kind: 'altDigit', digit });
    drive.wait(8).signal({ kind: 'altReleased' }).signal({ kind: 'insert', text: '7' }).keys('-03\n', 5);
    expect(drive.texts).toEqual(['A-07-03']);
  });

  it('[SC27] a person may type an Alt code', () => {
    const drive = new WedgeDrive();
    for (const digit of '0233') drive.wait(150).signal({ kind: 'altDigit', digit });
    drive.wait(150).signal({ kind: 'altReleased' }).wait(500);
    expect([drive.texts, drive.field]).toEqual([[], 'é']);
  });

  it('[SC27] other control characters and line feeds count inside a scan only', () => {
    const drive = new WedgeDrive('none').keys('[)>', 5).signal({ kind: 'control', character: '\x1e' });
    drive
      .keys('06', 5)
      .signal({ kind: 'control', character: '\r' })
      .signal({ kind: 'control', character: '\n' });
    expect(drive.texts).toEqual(['[)>\x1e06']);
  });

  it.each(['{GS}', '<GS>', '\u241d'])('[SC28] %s is one as it stands', (substitute) => {
    expect(new WedgeDrive().keys(`]C110A${substitute}21B\n`, 5).texts).toEqual([']C110A\x1d21B']);
  });

  it.each(['~', '|'])('[SC28] %s is one behind a GS1 identifier or by profile, else data', (substitute) => {
    expect(new WedgeDrive().keys(`]d210A${substitute}21B\n`, 5).texts).toEqual([']d210A\x1d21B']);
    expect(new WedgeDrive().keys(`10ABC${substitute}21B\n`, 5).texts).toEqual([`10ABC${substitute}21B`]);
    const configured = profile({ separatorSubstitutes: [substitute] });
    expect(new WedgeDrive('text', configured).keys(`10ABC${substitute}21B\n`, 5).texts).toEqual([
      '10ABC\x1d21B',
    ]);
  });
});

describe('input methods', () => {
  it('[SC29] deliver a code in one event, into any field', () => {
    for (const focus of ['text', 'sink', 'none'] as const) {
      const drive = new WedgeDrive(focus).signal({ kind: 'insert', text: 'T-318' }).wait(90);
      expect([drive.texts, drive.field]).toEqual([['T-318'], '']);
    }
  });

  it('[SC29] may send the Enter as a key, which is part of the scan', () => {
    const drive = new WedgeDrive('none').signal({ kind: 'insert', text: ean }).wait(20).press('\n').wait(500);
    expect([drive.scans.map(({ text, end, path }) => [text, end, path]), drive.reached]).toEqual([
      [[ean, 'Enter', 'insert']],
      [],
    ]);
  });

  it('[SC29] may send a separator as a key in the middle', () => {
    const drive = new WedgeDrive('sink').signal({ kind: 'insert', text: ']C110LOT7' });
    drive.wait(5).press('\x1d').wait(5).signal({ kind: 'insert', text: '21SER1' }).wait(90);
    expect(drive.texts).toEqual([']C110LOT7\x1d21SER1']);
  });

  it('[SC29] may deliver character by character', () => {
    const drive = new WedgeDrive('text');
    for (const character of ean) drive.wait(12).signal({ kind: 'insert', text: character });
    expect([drive.wait(90).texts, drive.field]).toEqual([[ean], '']);
  });

  it('[SC30] a suggested word or dictation in a field is typing', () => {
    for (const text of ['damaged ', 'carton', '24 boxes damaged', 'uszkodzony', 'กล่อง']) {
      const drive = new WedgeDrive('text').signal({ kind: 'insert', text }).wait(500);
      expect([drive.texts, drive.field]).toEqual([[], text]);
    }
  });

  it('[SC30] the same where nobody can type is a scan', () => {
    expect(new WedgeDrive('sink').signal({ kind: 'insert', text: 'carton' }).wait(90).texts).toEqual([
      'carton',
    ]);
  });

  it('[SC30] soft keys one by one are typing and never held', () => {
    const drive = new WedgeDrive('text');
    for (const character of '1234567') drive.wait(120).signal({ kind: 'insert', text: character });
    expect(drive.field).toBe('1234567');
    expect(drive.wait(500).texts).toEqual([]);
  });

  it('[SC31] a composition made at once is a scan and is taken out of the field', () => {
    const drive = new WedgeDrive('text').compose(ean, 15).wait(90);
    expect([drive.scans.map(({ text, path }) => [text, path]), drive.field]).toEqual([
      [[ean, 'composition']],
      '',
    ]);
  });

  it('[SC31] a composition made by fingers is typing', () => {
    const drive = new WedgeDrive('text').compose('T-318', 900).wait(500);
    expect([drive.texts, drive.field]).toEqual([[], 'T-318']);
  });

  it('[SC32] a paste is a scan outside of fields, and in them by profile', () => {
    const paste = { kind: 'paste', text: `${ean}\n` } as const;
    expect(new WedgeDrive('none').signal(paste).texts).toEqual([ean]);
    expect(new WedgeDrive('sink').signal(paste).texts).toEqual([ean]);
    expect(new WedgeDrive('text').signal(paste).wait(500)).toMatchObject({ scans: [], field: paste.text });
    const byPaste = new WedgeDrive('text', profile({ pasteIntoFields: 'scan' })).signal(paste);
    expect([byPaste.texts, byPaste.field]).toEqual([[ean], '']);
  });

  it('[SC33] the same text over two paths within 300 ms is one scan', () => {
    const drive = new WedgeDrive('text').keys(`${ean}\n`, 5).wait(200);
    drive.signal({ kind: 'insert', text: ean }).wait(90).press('\n').wait(500);
    expect([drive.texts, drive.field, drive.reached]).toEqual([[ean], '', []]);
  });

  it('[SC33] the same text over one path, or later, is another scan', () => {
    expect(new WedgeDrive().keys(`${ean}\n${ean}\n`, 5).texts).toEqual([ean, ean]);
    const later = new WedgeDrive()
      .keys(`${ean}\n`, 5)
      .wait(301)
      .signal({ kind: 'insert', text: ean })
      .wait(90);
    expect(later.texts).toEqual([ean, ean]);
  });
});

describe('leaving', () => {
  it('[SC38] loses neither a scan nor typing that has begun', () => {
    const leave = { kind: 'leave' } as const;
    expect(new WedgeDrive('none').keys(ean, 5).signal(leave).texts).toEqual([ean]);
    expect(new WedgeDrive('text').press('a').signal(leave).field).toBe('a');
  });
});

describe('people', () => {
  it('[SC34] see a character at the latest 60 ms after they typed it', () => {
    const drive = new WedgeDrive('text').press('a');
    expect(drive.wait(59).field).toBe('');
    expect(drive.wait(1).field).toBe('a');
  });

  it('[SC34] get their characters before whatever they do next', () => {
    const drive = new WedgeDrive('text').press('a').wait(5).signal({ kind: 'other' });
    expect(drive.field).toBe('a');
  });

  it('[SC34] may hold a key', () => {
    const drive = new WedgeDrive('text').press('a').wait(500);
    for (let times = 0; times < 20; times += 1) {
      drive.wait(30).signal({ kind: 'repeat', key: 'a' }).signal({ kind: 'insert', text: 'a' });
    }
    expect([drive.wait(500).texts, drive.field]).toEqual([[], 'a'.repeat(21)]);
  });

  it('[SC35] type into a date without a hold; a scan there is taken out again', () => {
    const drive = new WedgeDrive('native').keys('12', 150);
    expect(drive.field).toBe('12');
    drive.wait(300).keys(`${ean}\n`, 10).wait(500);
    expect([drive.texts, drive.field]).toEqual([[ean], '12']);
  });
});

describe('the profile', () => {
  it('[SC36] mends keys of another layout and cuts a preamble', () => {
    const mended = profile({ characterFixes: { z: 'y', y: 'z', ß: '-' }, preamble: '#1' });
    expect(new WedgeDrive('none', mended).keys('#1boxßyz\n', 5).texts).toEqual(['box-zy']);
  });

  it('[SC36] leaves typing as it is', () => {
    const drive = new WedgeDrive('text', profile({ characterFixes: { z: 'y' } })).keys('zoo', 120).wait(500);
    expect(drive.field).toBe('zoo');
  });

  it('[SC37] is checked when it is read back', () => {
    expect(scannerProfileSchema.parse({})).toEqual(defaultScannerProfile);
    expect(scannerProfileSchema.safeParse({ silenceMs: 50, joinGapMs: 60 }).success).toBe(false);
    expect(scannerProfileSchema.safeParse({ largestGapMs: 200 }).success).toBe(false);
    expect(scannerProfileSchema.safeParse({ characterFixes: { ab: 'c' } }).success).toBe(false);
    expect(scannerProfileSchema.safeParse({ unknown: 1 }).success).toBe(false);
  });
});
