import { describe, expect, it, test } from 'vitest';

import { defaultScannerProfile } from '../scanner-profile.ts';
import { calibrationText, type CalibrationKind } from './calibration-code.ts';
import { diagnose } from './diagnose.ts';
import { replay } from './replay.ts';
import { french, german, inOneEvent, typed, type Typing } from './testing/typed-events.ts';

const kinds: readonly CalibrationKind[] = ['square', 'bars'];
const scanned = (kind: CalibrationKind, how: Typing = {}, text = calibrationText(kind)) =>
  diagnose(typed(text, how));

describe.each(kinds)('the calibration code of %s', (kind) => {
  it('[SC60] shows a scanner that needs nothing', () => {
    expect(scanned(kind)).toEqual({
      received: calibrationText(kind),
      path: 'keys',
      end: 'Enter',
      longestGapMs: 10,
      pace: 'usual',
      identifier: 'aim',
      calibration: {
        kind,
        separator: { kind: 'ctrlKey' },
        layout: { kind: 'right' },
        lost: [],
        preamble: '',
        postamble: '',
        text: calibrationText(kind),
        result: 'right',
      },
      profile: defaultScannerProfile,
    });
  });

  it.each([
    ['altCode', 'altCode'],
    ['character', 'character'],
    ['{GS}', 'substitute'],
    ['<GS>', 'substitute'],
    ['\u241d', 'substitute'],
    ['~', 'substitute'],
    ['|', 'substitute'],
    ['[GS]', 'substitute'],
    ['#', 'substitute'],
  ])('[SC61] the separator as %s is found and understood', (separator, found) => {
    const diagnosis = scanned(kind, { separator });
    expect(diagnosis?.calibration?.separator.kind).toBe(found);
    expect(diagnosis?.calibration?.text).toBe(calibrationText(kind));
    const plain = calibrationText(kind).slice(3);
    expect(replay(typed(plain, { separator }), diagnosis?.profile ?? defaultScannerProfile)).toMatchObject([
      { text: plain },
    ]);
  });

  it.each([
    ['', 'missing'],
    ['+', 'ambiguous'],
    ['9', 'ambiguous'],
  ])('[SC61] the separator as "%s" cannot be understood', (separator, found) => {
    const calibration = scanned(kind, { separator })?.calibration;
    expect([calibration?.separator.kind, calibration?.result]).toEqual([found, 'wrong']);
  });

  it('[SC62] keys that a French layout moved are taken back, the identifier among them', () => {
    const diagnosis = scanned(kind, { layout: french });
    expect(diagnosis?.identifier).toBe('aim');
    expect(diagnosis?.calibration).toMatchObject({
      layout: { kind: 'moved' },
      lost: [],
      text: calibrationText(kind),
      result: 'rightWithProfile',
    });
    const label = ']C10109506000134352\x1d10LOT-Wz7';
    const events = typed(label.replace('\x1d', ''), { layout: french });
    expect(replay(events, diagnosis?.profile ?? defaultScannerProfile)).toMatchObject([
      { text: label.replace('\x1d', '') },
    ]);
  });

  it('[SC62] a German layout is taken back but for its dead keys', () => {
    const diagnosis = scanned(kind, { layout: german });
    const expected = kind === 'square' ? ['withoutMarks', ['+', '=']] : ['rightWithProfile', []];
    expect([diagnosis?.calibration?.result, diagnosis?.calibration?.lost]).toEqual(expected);
    expect(diagnosis?.profile.characterFixes).toMatchObject({ y: 'z', z: 'y', Y: 'Z', Z: 'Y', '+': ']' });
  });

  it('[SC62] caps lock is told, not mended', () => {
    const swapped = [...calibrationText(kind)]
      .map((c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase()))
      .join('');
    const diagnosis = scanned(kind, {}, swapped);
    expect(diagnosis?.calibration?.layout).toEqual({ kind: 'capsLock' });
    expect(diagnosis?.profile.characterFixes).toEqual({});
  });

  it('[SC62] what an input method delivers moved cannot be mended', () => {
    const moved = [...calibrationText(kind)].map((c) => french[c] ?? c).join('');
    const diagnosis = diagnose(inOneEvent({ kind: 'insert', text: moved }));
    expect([diagnosis?.calibration?.layout.kind, diagnosis?.calibration?.result]).toEqual([
      'movedBeforehand',
      'wrong',
    ]);
  });

  it('[SC63] preamble and postamble are found and cut off', () => {
    const diagnosis = scanned(kind, {}, `@@${calibrationText(kind)}#!`);
    expect(diagnosis?.calibration).toMatchObject({
      preamble: '@@',
      postamble: '#!',
      result: 'rightWithProfile',
    });
    expect(replay(typed('@@4012345678901#!'), diagnosis?.profile ?? defaultScannerProfile)).toMatchObject([
      { text: '4012345678901' },
    ]);
  });

  it('[SC63] the letter of a vendor in front is no preamble: it changes with the symbology', () => {
    const diagnosis = scanned(kind, {}, `w${calibrationText(kind).slice(3)}`);
    expect([diagnosis?.identifier, diagnosis?.profile.preamble]).toEqual(['vendor', '']);
  });

  it('[SC63] without an identifier it is right all the same', () => {
    const diagnosis = scanned(kind, {}, calibrationText(kind).slice(3));
    expect([diagnosis?.identifier, diagnosis?.calibration?.result]).toEqual(['none', 'right']);
  });
});

test.each([
  ['insert', inOneEvent({ kind: 'insert', text: calibrationText('square') }), 'silence'],
  ['insert', inOneEvent({ kind: 'insert', text: `${calibrationText('bars')}\n` }), 'Enter'],
  [
    'composition',
    inOneEvent({ kind: 'composition', text: calibrationText('bars'), startedAtMs: 999 }),
    'silence',
  ],
  ['paste', inOneEvent({ kind: 'paste', text: `${calibrationText('bars')}\t` }), 'Tab'],
])('[SC60] the delivery by %s is found', (path, events, end) => {
  const diagnosis = diagnose(events);
  expect([diagnosis?.path, diagnosis?.end, diagnosis?.calibration?.result]).toEqual([path, end, 'right']);
  expect(diagnosis?.profile.pasteIntoFields).toBe(path === 'paste' ? 'scan' : 'typing');
});

test('[SC60] a scanner that sends every character by Alt is found', () => {
  const events = Array.from('4012345678901').flatMap((c) => [
    ...Array.from(`00${c.charCodeAt(0)}`).map((digit) => ({ kind: 'altDigit', digit }) as const),
    { kind: 'altReleased' } as const,
  ]);
  const timed = events.map((signal, index) => ({
    ...signal,
    atMs: 1_000 + index * 8,
    focus: 'none' as const,
  }));
  expect(diagnose(timed)).toMatchObject({ received: '4012345678901', path: 'altCodes', calibration: null });
});

test('[SC64] a slow scanner gets a profile that waits for it, fingers get none', () => {
  const slow = scanned('bars', { gapMs: 62 });
  expect([slow?.pace, slow?.calibration?.result]).toEqual(['slow', 'right']);
  expect(replay(typed('A-07-03-2', { gapMs: 62 }), slow?.profile ?? defaultScannerProfile)).toHaveLength(1);
  expect(replay(typed('A-07-03-2', { gapMs: 62 }), defaultScannerProfile)).toEqual([]);
  expect(diagnose(typed('A-07-03-2', { gapMs: 130 }))).toBeNull();
  expect(diagnose([])).toBeNull();
});

test('[SC65] any other code says nothing about layout and separators', () => {
  const codes = ['4012345678901', 'A-07-03-2', ']C10109506000134352\x1d10LOT7', 'x'.repeat(90), ']d291FH'];
  for (const code of codes) expect([code, scanned('square', {}, code)?.calibration]).toEqual([code, null]);
  expect(codes.map((code) => scanned('square', {}, code)?.identifier)).toEqual([
    'none',
    'none',
    'aim',
    'none',
    'aim',
  ]);
});
