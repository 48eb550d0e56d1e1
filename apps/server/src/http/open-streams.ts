import type { RequestHandler, Response } from 'express';

/**
 * Streams that stay open. They are cut at shutdown instead of ended: an end that the client can tell from a lost
 * connection would make it stop for good.
 */
export class OpenStreams {
  readonly #open = new Set<Response>();

  readonly middleware: RequestHandler = (_request, response, next) => {
    this.#open.add(response);
    response.once('close', () => this.#open.delete(response));
    next();
  };

  cutAll(): void {
    for (const response of this.#open) response.socket?.destroy();
  }
}
