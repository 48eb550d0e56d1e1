import { randomUUID } from 'node:crypto';
import type { TestDevice } from '../../http/testing/test-device.ts';
import { uploadPath } from '../upload-server.ts';
import type { TestPicture } from './test-picture.ts';

/** Uploads as a device sends them, one request at a time. */
export class TestUpload {
  readonly picture: TestPicture;
  /** Whoever sends; another device of the same server may try. */
  device: TestDevice;
  address = '';

  constructor(device: TestDevice, picture: TestPicture) {
    this.device = device;
    this.picture = picture;
  }

  async begin(metadata: Readonly<Record<string, string>> = {}): Promise<Response> {
    const { blob } = this.picture;
    const told = { sha256: blob.sha256, mime: blob.mime, commandId: randomUUID(), ...metadata };
    const response = await this.#send(['POST', uploadPath], {
      'Upload-Length': String(blob.size),
      'Upload-Metadata': Object.entries(told)
        .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
        .join(','),
    });
    this.address = response.headers.get('Location') ?? this.address;
    return response;
  }

  piece(from: number, to: number): Promise<Response> {
    return this.#send(
      ['PATCH', this.address],
      { 'Upload-Offset': String(from), 'Content-Type': 'application/offset+octet-stream' },
      this.picture.bytes.subarray(from, to),
    );
  }

  /** How much the server has; null when it does not know the upload. */
  async offset(): Promise<number | null> {
    const response = await this.#send(['HEAD', this.address], {});
    const offset = response.headers.get('Upload-Offset');
    return response.ok && offset !== null ? Number(offset) : null;
  }

  /** Everything in one piece. */
  async whole(metadata: Readonly<Record<string, string>> = {}): Promise<Response> {
    const begun = await this.begin(metadata);
    return begun.ok ? this.piece(0, this.picture.bytes.length) : begun;
  }

  #send(
    [method, path]: readonly [method: string, path: string],
    headers: Readonly<Record<string, string>>,
    body?: Buffer,
  ): Promise<Response> {
    return fetch(new URL(path, this.device.url), {
      method,
      headers: { cookie: this.device.cookie ?? '', 'Tus-Resumable': '1.0.0', ...headers },
      ...(body && { body: new Uint8Array(body) }),
    });
  }
}

/** What the server answers about a blob, to a device. */
export const askBlob = (device: TestDevice, sha256: string, method: 'HEAD' | 'GET'): Promise<Response> =>
  fetch(`${device.url}/blobs/${sha256}`, { method, headers: { cookie: device.cookie ?? '' } });
