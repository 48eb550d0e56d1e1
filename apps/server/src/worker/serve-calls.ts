import { isRpcMessage, toFailure, type RpcMessage, type RpcPort } from './rpc.ts';

/**
 * Answers calls that arrive on a port with an object's own methods. `target` is awaited, so calls that come before
 * it is ready wait. Calls run concurrently, as in one thread.
 */
export function serveCalls(port: RpcPort, target: Promise<object>): void {
  // Whoever calls hears why it failed; until then nobody has to.
  target.catch(() => undefined);
  const run = async (method: string, args: readonly unknown[]): Promise<unknown> => {
    const object = await target;
    const found: unknown = Object.hasOwn(object, method) ? Reflect.get(object, method) : undefined;
    if (typeof found !== 'function') throw new TypeError(`there is no method ${method}`);
    return Reflect.apply(found, object, [...args]) as unknown;
  };
  const answer = (message: RpcMessage): void => port.postMessage(message);
  port.on('message', (message) => {
    if (!isRpcMessage(message) || message.rpc !== 'call') return;
    const { id, method, args } = message;
    run(method, args)
      .then((value) => answer({ rpc: 'value', id, value }))
      .catch((error: unknown) => answer({ rpc: 'failure', id, failure: toFailure(error) }));
  });
}
