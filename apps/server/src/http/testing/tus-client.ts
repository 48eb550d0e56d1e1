import type { TestDevice } from './test-device.ts';

/** Sends bytes as a device does, one request of tus at a time. */
export class TusClient {
  /** Whoever sends; another device of the same server may try. */
  device: TestDevice;
  address = '';
  readonly bytes: Buffer;
  readonly #path: string;

  constructor(device: TestDevice, path: string, bytes: Buffer) {
    this.device = device;
    this.bytes = bytes;
    this.#path = path;
  }

  async announce(size: number, metadata: Readonly<Record<string, string>>): Promise<Response> {
    const response = await this.#send(['POST', this.#path], {
      'Upload-Length': String(size),
      'Upload-Metadata': Object.entries(metadata)
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
      this.bytes.subarray(from, to),
    );
  }

  /** How much the server has; null when it does not know the upload. */
  async offset(): Promise<number | null> {
    const response = await this.#send(['HEAD', this.address], {});
    const offset = response.headers.get('Upload-Offset');
    return response.ok && offset !== null ? Number(offset) : null;
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
