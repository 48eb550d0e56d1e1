import { describe, expect, it } from 'vitest';

import { keyMeaning, type KeyFacts } from './key-meaning.ts';

const none = {
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  altGraph: false,
  repeat: false,
  isComposing: false,
};
const press = (key: string, facts: Partial<KeyFacts> = {}) => keyMeaning({ ...none, key, ...facts });
const character = (typed: string) => ({ kind: 'character', character: typed });
const chordedSeparator = { ...character('\x1d'), under: 'control' };

describe('a key', () => {
  it('[SC24] types its character, with Shift and AltGr too', () => {
    expect(press('A', { shiftKey: true })).toEqual(character('A'));
    expect(press(']', { ctrlKey: true, altKey: true, altGraph: true })).toEqual(character(']'));
    expect(press('ก')).toEqual(character('ก'));
  });

  it('[SC24] Enter and Tab end, Shift+Tab and Ctrl+Enter do not', () => {
    expect(press('Enter')).toEqual({ kind: 'end', key: 'Enter' });
    expect(press('Tab')).toEqual({ kind: 'end', key: 'Tab' });
    expect(press('Tab', { shiftKey: true })).toEqual({ kind: 'other' });
    expect(press('Enter', { ctrlKey: true })).toEqual({ kind: 'other' });
  });

  it('[SC24] of an input method says nothing by itself', () => {
    expect(press('Unidentified')).toEqual({ kind: 'silent' });
    expect(press('Process')).toEqual({ kind: 'silent' });
    expect(press('Dead')).toEqual({ kind: 'silent' });
    expect(press('Enter', { isComposing: true })).toEqual({ kind: 'silent' });
  });

  it('[SC24] that repeats is held by a finger', () => {
    expect(press('a', { repeat: true })).toEqual({ kind: 'repeat', key: 'a' });
  });

  it('[SC24] alone is a modifier, a shortcut is something else', () => {
    expect(press('Shift', { shiftKey: true })).toEqual({ kind: 'modifier' });
    expect(press('c', { ctrlKey: true, code: 'KeyC' })).toEqual({ kind: 'other' });
    expect(press('a', { metaKey: true })).toEqual({ kind: 'other' });
    expect(press('ArrowLeft', { altKey: true, code: 'ArrowLeft' })).toEqual({ kind: 'other' });
    expect(press('F2')).toEqual({ kind: 'other' });
  });
});

describe('the separator', () => {
  it('[SC27] is Ctrl+] on every layout, or a control character itself', () => {
    expect(press(']', { ctrlKey: true, code: 'BracketRight' })).toEqual(chordedSeparator);
    expect(press('+', { ctrlKey: true, code: 'BracketRight' })).toEqual(chordedSeparator);
    expect(press(']', { ctrlKey: true, code: 'Digit9' })).toEqual(chordedSeparator);
    expect(press('\x1d', { ctrlKey: true })).toEqual(chordedSeparator);
    expect(press('\x1d')).toEqual(character('\x1d'));
  });

  it('[SC27] is 0029 on the numeric pad under Alt, with and without number lock', () => {
    expect(press('2', { altKey: true, code: 'Numpad2' })).toEqual({ kind: 'altDigit', digit: '2' });
    expect(press('ArrowDown', { altKey: true, code: 'Numpad2' })).toEqual({ kind: 'altDigit', digit: '2' });
    expect(press('2', { altKey: true, code: 'Digit2' })).toEqual({ kind: 'other' });
  });

  it('[SC27] other control characters count only inside a scan', () => {
    expect(press('^', { ctrlKey: true, shiftKey: true, code: 'Digit6' })).toEqual({
      kind: 'control',
      character: '\x1e',
    });
    expect(press('d', { ctrlKey: true, code: 'KeyD' })).toEqual({ kind: 'control', character: '\x04' });
    expect(press('j', { ctrlKey: true, code: 'KeyJ' })).toEqual({ kind: 'control', character: '\n' });
  });
});
