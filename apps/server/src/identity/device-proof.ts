import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { z } from 'zod';

const keySchema = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
});

/** Null for a key that is no point of the curve. */
function readKey(publicKey: string): KeyObject | null {
  try {
    return createPublicKey({ key: keySchema.parse(JSON.parse(publicKey)), format: 'jwk' });
  } catch {
    return null;
  }
}

/**
 * Checks ECDSA P-256 with SHA-256 over the UTF-8 nonce, in the IEEE P1363 form that WebCrypto makes.
 *
 * @param publicKey JSON Web Key as text, as the device's row keeps it.
 */
export function isSignedBy(publicKey: string, nonce: string, signature: string): boolean {
  const key = readKey(publicKey);
  if (!key) return false;
  return verify(
    'sha256',
    Buffer.from(nonce),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
}
