/** A command over which the process died this often is not run any more (sync §4). */
export const mostDeaths = 2;

/**
 * Remembers over the death of the process which command it was running. Promises:
 * - What `running` was told last is known after the process died, though not after the machine did.
 * - It costs far less than a durable write: it is told of every command.
 */
export interface CrashLedger {
  /** The rule of this command runs now, and none before it; null: none does. */
  running(commandId: string | null): void;
  /** How often the process died while this command's rule ran. */
  deaths(commandId: string): number;
}

/** For tools that run no device's commands, and tests that do not die. */
export const noCrashes: CrashLedger = { running: () => undefined, deaths: () => 0 };
