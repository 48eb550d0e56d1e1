import { randomUUID, webcrypto } from 'node:crypto';
import { createTRPCClient, httpLink, type TRPCClient } from '@trpc/client';
import type { SignInAnswer } from '@floorhand/api/core';
import type { AppRouter } from '@floorhand/api/router';
import type { Command } from '@floorhand/domain/kernel/command';
import { commandHash, genesisHash } from '@floorhand/sync/protocol/hash';
import type { PushAnswer } from '@floorhand/sync/protocol/push';
import { protocolVersion } from '@floorhand/sync/protocol/version';
import { orderId } from './furnish.ts';

type Granted = Extract<SignInAnswer, { kind: 'granted' }>;

/** A handheld as the server sees it: a key, a cookie and a lane, without a screen or a database. */
export class TestDevice {
  readonly laneId: string = randomUUID();
  deviceId = '';
  deviceName = '';
  stream = '';
  cookie: string | null = null;
  grant: Granted['grant'] | null = null;
  readonly api: TRPCClient<AppRouter>;
  readonly url: string;
  readonly #keys: webcrypto.CryptoKeyPair;
  #deviceSeq = 0;
  #lastHash = genesisHash;

  private constructor(url: string, keys: webcrypto.CryptoKeyPair) {
    this.url = url;
    this.#keys = keys;
    this.api = createTRPCClient<AppRouter>({
      links: [
        httpLink({
          url: `${url}/trpc`,
          methodOverride: 'POST',
          fetch: (input, init) => this.#fetch(String(input), init as RequestInit),
        }),
      ],
    });
  }

  static async create(url: string): Promise<TestDevice> {
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
    return new TestDevice(url, await webcrypto.subtle.generateKey(algorithm, false, ['sign', 'verify']));
  }

  /** The same device talking to another server process over the same database. */
  async movedTo(url: string): Promise<TestDevice> {
    const moved = new TestDevice(url, this.#keys);
    return Object.assign(moved, {
      laneId: this.laneId,
      deviceId: this.deviceId,
      stream: this.stream,
      cookie: this.cookie,
      grant: this.grant,
    });
  }

  /** `returningAs`: the device it was before it lost its keys. */
  async enrol(code: string | null, returningAs: string | null = null): Promise<void> {
    const { x = '', y = '' } = await webcrypto.subtle.exportKey('jwk', this.#keys.publicKey);
    const answer = await this.api.device.enrol.mutate({
      publicKey: { kty: 'EC', crv: 'P-256', x, y },
      code,
      returningAs,
    });
    if (answer.kind !== 'enrolled') throw new Error(`not enrolled: ${answer.reason}`);
    Object.assign(this, { deviceId: answer.deviceId, deviceName: answer.deviceName, stream: answer.stream });
  }

  async sign(nonce: string): Promise<string> {
    const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
    const signature = await webcrypto.subtle.sign(
      algorithm,
      this.#keys.privateKey,
      new TextEncoder().encode(nonce),
    );
    return Buffer.from(signature).toString('base64url');
  }

  async openSession(): Promise<{ expiresAt: string; epoch: string }> {
    const { nonce } = await this.api.device.challenge.mutate({ deviceId: this.deviceId });
    return this.api.device.session.mutate({
      deviceId: this.deviceId,
      nonce,
      signature: await this.sign(nonce),
    });
  }

  async signIn(badge: string, pin: string): Promise<Granted> {
    const answer = await this.api.auth.signIn.mutate({ badge, pin });
    if (answer.kind !== 'granted') throw new Error(`not signed in: ${answer.reason}`);
    this.grant = answer.grant;
    return answer;
  }

  /** The next command of the lane: holds the test order for a reason, which changes the books by one commit. */
  holdCommand(reason: string): Command {
    if (!this.grant) throw new Error('nobody is signed in');
    this.#deviceSeq += 1;
    const command: Command = {
      commandId: randomUUID(),
      laneId: this.laneId,
      deviceSeq: this.#deviceSeq,
      prevHash: this.#lastHash,
      type: 'orders.set_hold',
      version: 1,
      kind: 'request',
      operatorId: this.grant.operatorId,
      grantId: this.grant.grantId,
      stream: this.stream,
      occurred: {
        wall: '2026-03-04T08:00:00.000Z',
        monoMs: 0,
        bootId: 'boot',
        offsetMs: 0,
        uncertaintyMs: 5,
      },
      cause: [],
      seen: null,
      expect: null,
      body: { orderId, reason },
    };
    this.#lastHash = commandHash(command);
    return command;
  }

  pushInput(commands: readonly Command[], sessionId: string = randomUUID()) {
    return {
      protocol: protocolVersion,
      epoch: null,
      laneId: this.laneId,
      sessionId,
      firstSeq: commands[0]?.deviceSeq ?? 1,
      commands: [...commands],
      highSeq: this.#deviceSeq,
      pending: commands.length,
      grantId: this.grant?.grantId ?? null,
      appVersion: 'test',
    };
  }

  push(commands: readonly Command[], sessionId?: string): Promise<PushAnswer> {
    return this.api.sync.push.mutate(this.pushInput(commands, sessionId));
  }

  async #fetch(url: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookie !== null) headers.set('cookie', this.cookie);
    const response = await fetch(url, { ...init, headers });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) this.cookie = set.split(';')[0] ?? null;
    return response;
  }
}
