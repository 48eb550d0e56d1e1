import { TransportProblem } from '@floorhand/sync/client/ports';
import type { ApiClient } from './api-client.ts';
import { transportProblem } from './api-problem.ts';
import { signChallenge } from './device-keys.ts';
import type { Enrolment } from './device-records.ts';

/** Calls the server as this device; proves the device's key again whenever the session has run out. */
export class ServerSession {
  readonly #api: ApiClient;
  readonly #enrolment: Enrolment;
  #opening: Promise<void> | null = null;

  constructor(api: ApiClient, enrolment: Enrolment) {
    this.#api = api;
    this.#enrolment = enrolment;
  }

  /**
   * @throws TransportProblem
   */
  async call<T>(
    run: (api: ApiClient, signal: AbortSignal) => Promise<T>,
    limits: { readonly timeoutMs: number; readonly signal?: AbortSignal },
  ): Promise<T> {
    try {
      return await this.#once(run, limits);
    } catch (error) {
      const problem = transportProblem(error);
      if (problem.kind !== 'unauthorised') throw problem;
    }
    await this.open();
    try {
      return await this.#once(run, limits);
    } catch (error) {
      throw transportProblem(error);
    }
  }

  /** Opens a session; several callers share one attempt. */
  async open(): Promise<void> {
    this.#opening ??= this.#prove().finally(() => {
      this.#opening = null;
    });
    try {
      await this.#opening;
    } catch (error) {
      throw transportProblem(error);
    }
  }

  async #prove(): Promise<void> {
    const { deviceId, signingKey } = this.#enrolment;
    const { nonce } = await this.#api.device.challenge.mutate({ deviceId });
    await this.#api.device.session.mutate({
      deviceId,
      nonce,
      signature: await signChallenge(signingKey, nonce),
    });
  }

  async #once<T>(
    run: (api: ApiClient, signal: AbortSignal) => Promise<T>,
    { timeoutMs, signal }: { timeoutMs: number; signal?: AbortSignal },
  ): Promise<T> {
    const timeout = AbortSignal.timeout(timeoutMs);
    const stop = signal === undefined ? timeout : AbortSignal.any([timeout, signal]);
    try {
      return await run(this.#api, stop);
    } catch (error) {
      if (stop.aborted) throw new TransportProblem('unreachable');
      throw error;
    }
  }
}
