/** One side of a MessagePort, a Worker or a parent port: whatever passes structured clones in order. */
export interface RpcPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
}

/** An object whose methods all answer with promises of things that can be cloned. */
export type Remote = Readonly<Record<string, (...args: never[]) => Promise<unknown>>>;

/** An error as it crosses between threads. Its name survives, so that callers can tell errors apart by it. */
export interface RpcFailure {
  readonly name: string;
  readonly message: string;
  readonly code: string | null;
  readonly stack: string | null;
}

export type RpcMessage =
  | { readonly rpc: 'call'; readonly id: number; readonly method: string; readonly args: readonly unknown[] }
  | { readonly rpc: 'value'; readonly id: number; readonly value: unknown }
  | { readonly rpc: 'failure'; readonly id: number; readonly failure: RpcFailure };

export const isRpcMessage = (message: unknown): message is RpcMessage =>
  typeof message === 'object' && message !== null && 'rpc' in message;

export function toFailure(error: unknown): RpcFailure {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), code: null, stack: null };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  return { name: error.name, message: error.message, code, stack: error.stack ?? null };
}

/** An error that happened in another thread. */
export class RemoteError extends Error {
  readonly code: string | null;

  constructor({ name, message, code, stack }: RpcFailure) {
    super(message);
    this.name = name;
    this.code = code;
    if (stack !== null) this.stack = stack;
  }
}
