import { isRpcMessage, RemoteError, type RpcPort } from './rpc.ts';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export interface WorkerClient<T extends object> {
  /** Every method of the object in the other thread. */
  readonly remote: T;
  /** Fails what is waiting and everything after: the other side is gone. */
  fail(error: Error): void;
}

/** The calling side of `serveCalls`. Errors arrive with the name they had over there. */
export function createWorkerClient<T extends object>(port: RpcPort): WorkerClient<T> {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let gone: Error | null = null;
  port.on('message', (message) => {
    if (!isRpcMessage(message) || message.rpc === 'call') return;
    const caller = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.rpc === 'value') caller?.resolve(message.value);
    else caller?.reject(new RemoteError(message.failure));
  });
  const call = (method: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (gone) {
        reject(gone);
        return;
      }
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      port.postMessage({ rpc: 'call', id: lastId, method, args });
    });
  const methods = new Map<string, (...args: readonly unknown[]) => Promise<unknown>>();
  const remote = new Proxy(
    {},
    {
      get: (_target, name) => {
        // A proxy that has a `then` would be taken for a promise by whoever awaits it.
        if (typeof name !== 'string' || name === 'then') return undefined;
        const known = methods.get(name);
        if (known) return known;
        const method = (...args: readonly unknown[]): Promise<unknown> => call(name, args);
        methods.set(name, method);
        return method;
      },
    },
  ) as T;
  return {
    remote,
    fail: (error) => {
      gone = error;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    },
  };
}
