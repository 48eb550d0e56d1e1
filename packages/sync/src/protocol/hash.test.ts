import { describe, expect, test } from 'vitest';
import { commandHash, commitHash, genesisHash, sha256Hex } from './hash.ts';

describe('hashes', () => {
  test('[SY3] SHA-256 of known texts (FIPS 180-4 examples, and UTF-8)', () => {
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Hex('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    );
    expect(sha256Hex('żółć 箱 😀')).toBe('8a8ff070203e876243dbc62910d92f93afbfab90d2f070aa4753591776d1f38a');
  });

  test('[SY3] a command’s hash rests on its content, not on the order of its members', () => {
    const known = '54a65415ad370228851a1da4b31b6fd42dc58b19a50d35cae759325f7388ce64';
    expect(commandHash({ b: 1, a: [true, null, 'x'] })).toBe(known);
    expect(commandHash({ a: [true, null, 'x'], b: 1, c: undefined })).toBe(known);
    expect(commandHash({ a: [null, true, 'x'], b: 1 })).not.toBe(known);
  });

  test('[SY12] a commit’s hash names its predecessor, its number and its events', () => {
    const events = [{ type: 'box.put.v1', body: { count: 1, box: 'b1' } }];
    const known = 'f8646b444d97b7d16e4143400274fc7c0ce346209ea1525929e2f5793c41f8cb';
    expect(commitHash(genesisHash, 1, events)).toBe(known);
    expect(commitHash(genesisHash, 1, [{ body: { box: 'b1', count: 1 }, type: 'box.put.v1' }])).toBe(known);
    expect(commitHash(genesisHash, 2, events)).not.toBe(known);
    expect(commitHash(known, 1, events)).not.toBe(known);
    expect(commitHash(genesisHash, 1, [...events, ...events])).not.toBe(known);
  });
});
