import type { Logger } from 'pino';
import type { RunningServer } from '../http/run-server.ts';

/** A shutdown that takes longer is stuck; the database is safe either way. */
const patienceMs = 10_000;

/** Resolves with the exit status after SIGTERM or SIGINT closed the server in an orderly way. */
export function untilStopped(server: RunningServer, log: Logger): Promise<number> {
  return new Promise((resolve, reject) => {
    const stop = (signal: string): void => {
      log.info({ signal }, 'stopping');
      setTimeout(() => process.exit(1), patienceMs).unref();
      server.close().then(() => resolve(0), reject);
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  });
}

/** For `runServer`: a supervisor of processes starts the server anew, which is cleaner than going on half alive. */
export const exitOnCrash =
  (log: Logger) =>
  (error: Error): void => {
    log.fatal({ err: error }, 'a thread of the server died');
    process.exit(1);
  };
