import type { Locator } from 'playwright-core';
import type { Handheld } from '../fixtures/handheld.ts';

/** The live picture above the scan bar. */
export class CameraPanel {
  readonly #device: Handheld;

  constructor(device: Handheld) {
    this.#device = device;
  }

  get says(): Locator {
    return this.#panel.getByRole('status');
  }

  async open(): Promise<void> {
    await this.#bar.getByRole('button', { name: 'Use camera' }).click();
    await this.#panel.waitFor();
  }

  async close(): Promise<void> {
    await this.#bar.getByRole('button', { name: 'Close camera' }).click();
    await this.#panel.waitFor({ state: 'detached' });
  }

  async readPhoto(photo: Buffer): Promise<void> {
    const file = { name: 'label.jpg', mimeType: 'image/jpeg', buffer: photo };
    await this.#panel.locator('input[type=file]').setInputFiles(file);
  }

  /** From now on every stream the page is given is remembered. */
  async watchStreams(): Promise<void> {
    await this.#device.page.evaluate(() => {
      const granted: MediaStream[] = [];
      const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = async (constraints) => {
        const stream = await ask(constraints);
        granted.push(stream);
        return stream;
      };
      Object.assign(globalThis, { grantedStreams: granted });
    });
  }

  /** How many streams it was given since, and how many of them are still on. */
  async streams(): Promise<{ readonly granted: number; readonly on: number }> {
    return this.#device.page.evaluate(() => {
      const { grantedStreams } = globalThis as unknown as { readonly grantedStreams: readonly MediaStream[] };
      const isOn = (stream: MediaStream) =>
        stream.getTracks().some(({ readyState }) => readyState === 'live');
      return { granted: grantedStreams.length, on: grantedStreams.filter(isOn).length };
    });
  }

  /** Why there is no picture, and what to do. */
  problem(title: string): Locator {
    return this.#panel.getByRole('status').filter({ hasText: title });
  }

  button(name: string): Locator {
    return this.#panel.getByRole('button', { name });
  }

  /** The picture input, which is there in every state. */
  get photoInput(): Locator {
    return this.#panel.locator('input[type=file]');
  }

  /** The next read, standing over the live picture for 0.7 s, which a busy machine may sleep through. */
  nextRead(): Promise<{
    readonly size: readonly [width: number, height: number];
    /** Nothing of it is transparent. */
    readonly isWhole: boolean;
    readonly greenPixels: number;
  }> {
    return this.#device.page.evaluate(
      () =>
        new Promise((resolve) => {
          const look = new MutationObserver(() => {
            const canvas = document.querySelector<HTMLCanvasElement>('[data-hint=read] canvas');
            if (!canvas) return;
            look.disconnect();
            const { width, height } = canvas;
            const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? { data: [] };
            let [greenPixels, opaque] = [0, 0];
            for (let i = 0; i < data.length; i += 4) {
              if (data[i + 3] === 255) opaque += 1;
              if ((data[i + 1] ?? 0) > (data[i] ?? 0) + 40) greenPixels += 1;
            }
            resolve({ size: [width, height], isWhole: opaque === data.length / 4, greenPixels });
          });
          look.observe(document, { subtree: true, childList: true, attributes: true });
        }),
    );
  }

  get #panel(): Locator {
    return this.#device.page.getByRole('region', { name: 'Camera' });
  }

  get #bar(): Locator {
    return this.#device.page.getByRole('region', { name: 'Scan' });
  }
}
