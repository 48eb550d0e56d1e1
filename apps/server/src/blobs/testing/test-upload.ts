import { randomUUID } from 'node:crypto';
import type { TestDevice } from '../../http/testing/test-device.ts';
import { TusClient } from '../../http/testing/tus-client.ts';
import { uploadPath } from '../photo-uploads.ts';
import type { TestPicture } from './test-picture.ts';

/** A photo on its way, one request at a time. */
export class TestUpload extends TusClient {
  readonly picture: TestPicture;

  constructor(device: TestDevice, picture: TestPicture) {
    super(device, uploadPath, picture.bytes);
    this.picture = picture;
  }

  begin(metadata: Readonly<Record<string, string>> = {}): Promise<Response> {
    const { blob } = this.picture;
    const told = { sha256: blob.sha256, mime: blob.mime, commandId: randomUUID(), ...metadata };
    return this.announce(blob.size, told);
  }

  /** Everything in one piece. */
  async whole(metadata: Readonly<Record<string, string>> = {}): Promise<Response> {
    const begun = await this.begin(metadata);
    return begun.ok ? this.piece(0, this.picture.bytes.length) : begun;
  }
}

/** What the server answers about a blob, to a device. */
export const askBlob = (device: TestDevice, sha256: string, method: 'HEAD' | 'GET'): Promise<Response> =>
  fetch(`${device.url}/blobs/${sha256}`, { method, headers: { cookie: device.cookie ?? '' } });
