import { sha256Hex } from '@floorhand/sync/protocol/hash';
import { expect, test } from 'vitest';
import { nodeDigest } from './node-digest.ts';

test('[SY3] the machine’s digest is the portable one', () => {
  for (const text of ['', 'abc', 'żółć 箱 😀', 'half a pair \ud800', 'x'.repeat(70_000)])
    expect(nodeDigest(text)).toBe(sha256Hex(text));
});
