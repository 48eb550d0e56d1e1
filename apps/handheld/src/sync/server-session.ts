import { TransportProblem } from '@floorhand/sync/client/ports';
import type { ApiClient } from './api-client.ts';
import { transportProblem } from './api-problem.ts';
import { signChallenge } from './device-keys.ts';
import type { Enrolment } from './device-records.ts';

const proofTimeoutMs = 5_000;

/**
 * Calls the server as this device. Every start of the app proves the device's key once, before the first call, and
 * again whenever the session has run out: then no call is made only to be turned away.
 */
export class ServerSession {
  readonly #api: ApiClient;
  readonly #enrolment: Enrolment;
  #opening: Promise<void> | null = null;
  #opened = false;

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
    if (this.#opened) {
      try {
        return await this.#once(run, limits);
      } catch (error) {
        const problem = transportProblem(error);
        if (problem.kind !== 'unauthorised') throw problem;
      }
    }
    await this.open();
    try {
      return await this.#once(run, limits);
    } catch (error) {
      throw transportProblem(error);
    }
  }

  /** Opens a session unless this start of the app has done so. */
  async ensureOpen(): Promise<void> {
    if (!this.#opened) await this.open();
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
    // Many callers wait for this one attempt, so it has a limit of its own.
    const signal = AbortSignal.timeout(proofTimeoutMs);
    const { nonce } = await this.#api.device.challenge.mutate({ deviceId }, { signal });
    const signature = await signChallenge(signingKey, nonce);
    await this.#api.device.session.mutate({ deviceId, nonce, signature }, { signal });
    this.#opened = true;
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
