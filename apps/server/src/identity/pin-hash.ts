import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

interface ScryptCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** 16 MiB and some 40 ms per guess. The number of guesses is bounded by the lock, not by this. */
const cost: ScryptCost = { N: 16_384, r: 8, p: 1 };
const hashBytes = 32;

const derive = (pin: string, salt: Buffer, { N, r, p }: ScryptCost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(pin.normalize('NFKC'), salt, hashBytes, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

/** A PIN as it is kept: `scrypt$N$r$p$saltHex$hashHex`. */
export async function hashPin(pin: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(pin, salt, cost);
  return `scrypt$${cost.N}$${cost.r}$${cost.p}$${salt.toString('hex')}$${key.toString('hex')}`;
}

const stored = /^scrypt\$(\d+)\$(\d+)\$(\d+)\$([0-9a-f]+)\$([0-9a-f]{64})$/;

/** Compares in the same time whatever the PIN; a hash that cannot be read matches nothing. */
export async function verifyPin(pin: string, pinHash: string): Promise<boolean> {
  const [, N, r, p, salt = '', hash = ''] = stored.exec(pinHash) ?? [];
  const readable = hash !== '';
  const key = await derive(
    pin,
    Buffer.from(salt, 'hex'),
    readable ? { N: Number(N), r: Number(r), p: Number(p) } : cost,
  );
  return timingSafeEqual(key, readable ? Buffer.from(hash, 'hex') : Buffer.alloc(hashBytes)) && readable;
}
