import { afterEach, beforeEach } from 'vitest';
import { apiServer, type ApiServer } from './api-server.ts';
import type { TestDevice } from './test-device.ts';

export interface ApiSite {
  readonly server: ApiServer;
  /** Of its supervisor. */
  readonly device: TestDevice;
}

/** A server and a device of it, both new in each test of the file that asks for them. */
export function apiSite(): ApiSite {
  let held: ApiSite | null = null;
  const now = (): ApiSite => {
    if (!held) throw new Error('only a test has a server');
    return held;
  };
  beforeEach(async () => {
    const server = await apiServer();
    held = { server, device: await server.device() };
  });
  afterEach(async () => {
    await held?.server[Symbol.asyncDispose]();
    held = null;
  });
  return {
    get server() {
      return now().server;
    },
    get device() {
      return now().device;
    },
  };
}
