import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { localAddresses } from '../config/local-addresses.ts';

export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** Issued by somebody browsers know, as far as the operator says. */
  readonly trusted: boolean;
}

const yearsValid = 2;

/** Names and addresses devices may reach this machine by. */
const alternativeNames = (): { type: 2 | 7; value?: string; ip?: string }[] => [
  ...['localhost', hostname(), `${hostname()}.local`].map((value) => ({ type: 2 as const, value })),
  ...['127.0.0.1', ...localAddresses()].map((ip) => ({ type: 7 as const, ip })),
];

/**
 * A self-signed certificate that is made once and kept, so that devices have to be told to trust it only once.
 * Browsers give an app storage, a service worker and the camera over plain HTTP on localhost alone.
 */
export async function ownCertificate(folder: string): Promise<Certificate> {
  const [certPath, keyPath] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  if (!existsSync(certPath) || !existsSync(keyPath)) {
    const notAfterDate = new Date();
    notAfterDate.setFullYear(notAfterDate.getFullYear() + yearsValid);
    const made = await generate([{ name: 'commonName', value: hostname() }], {
      keyType: 'ec',
      curve: 'P-256',
      algorithm: 'sha256',
      notAfterDate,
      extensions: [
        { name: 'basicConstraints', cA: true, critical: true },
        { name: 'extKeyUsage', serverAuth: true },
        { name: 'subjectAltName', altNames: alternativeNames() },
      ],
    });
    await mkdir(folder, { recursive: true });
    await writeFile(keyPath, made.private, { mode: 0o600 });
    await chmod(keyPath, 0o600);
    await writeFile(certPath, made.cert);
  }
  return { ...(await readCertificate(certPath, keyPath)), trusted: false };
}

/** The operator's own certificate, from PEM files. */
export const readCertificate = async (certPath: string, keyPath: string): Promise<Certificate> => ({
  cert: await readFile(certPath, 'utf8'),
  key: await readFile(keyPath, 'utf8'),
  trusted: true,
});
