import { defaultScannerProfile, type ScannerDiagnosis } from '@floorhand/scan';
import { expect, test } from 'vitest';

import { visible } from './describe-event.ts';
import { findingsOf } from './findings.ts';
import { verdictOf } from './verdict.ts';

const calibration = {
  kind: 'square',
  separator: { kind: 'ctrlKey' },
  layout: { kind: 'right' },
  lost: [],
  preamble: '',
  postamble: '',
  text: ']d291',
  result: 'right',
} as const;

const well: ScannerDiagnosis = {
  received: ']d291',
  path: 'keys',
  end: 'Enter',
  longestGapMs: 3,
  pace: 'usual',
  identifier: 'aim',
  calibration,
  profile: defaultScannerProfile,
};

const mended = { ...defaultScannerProfile, characterFixes: { z: 'y', y: 'z' } };

test('what loses something stands first, what is right stands last', () => {
  const findings = findingsOf({
    ...well,
    end: 'silence',
    calibration: {
      ...calibration,
      separator: { kind: 'ambiguous', text: '+' },
      layout: { kind: 'moved', keys: [{ sent: 'z', meant: 'y' }] },
      lost: ['=', '+'],
      preamble: '@ ',
    },
  });
  expect(findings.map(({ code, state, text }) => `${state} ${code} ${text}`.trim())).toEqual([
    'stop separator.ambiguous +',
    'stop lost = +',
    'caution layout.moved y→z',
    'caution preamble @·',
    'caution end.silence',
    'correct identifier.aim',
    'correct path.keys 3',
  ]);
});

test('without the test code nothing is said about layout and separators', () => {
  const codes = findingsOf({ ...well, calibration: null }).map(({ code }) => code);
  expect(codes).toEqual(['identifier.aim', 'end.Enter', 'path.keys']);
  expect(verdictOf({ ...well, calibration: null }, defaultScannerProfile)).toBe('otherCode');
});

test.each([
  { result: 'right', profile: defaultScannerProfile, kept: defaultScannerProfile, verdict: 'right' },
  { result: 'right', profile: defaultScannerProfile, kept: mended, verdict: 'save' },
  { result: 'rightWithProfile', profile: mended, kept: defaultScannerProfile, verdict: 'save' },
  { result: 'rightWithProfile', profile: mended, kept: mended, verdict: 'inUse' },
  { result: 'withoutMarks', profile: mended, kept: defaultScannerProfile, verdict: 'saveMost' },
  { result: 'withoutMarks', profile: mended, kept: mended, verdict: 'inUse' },
  { result: 'wrong', profile: mended, kept: defaultScannerProfile, verdict: 'wrong' },
] as const)(
  'a code read $result leads to the next thing to do: $verdict',
  ({ result, profile, kept, verdict }) => {
    const diagnosis: ScannerDiagnosis = { ...well, profile, calibration: { ...calibration, result } };
    expect(verdictOf(diagnosis, kept)).toBe(verdict);
  },
);

test('characters nobody can see have names', () => {
  expect(visible('A\x1d10 B\r\x01')).toBe('A‹GS›10·B‹CR›‹01›');
});
