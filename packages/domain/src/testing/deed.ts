import { rules } from '../rules.ts';
import type { By, Done, World } from './world.ts';

/** What an intent of a random shift came to. */
export interface Deed {
  readonly type: string;
  readonly body: unknown;
  readonly by: By;
  /** Null when it was no command: something happened to the goods meanwhile. */
  readonly done: Done | null;
  /** For the report of a failure. */
  readonly said: string;
}

/** One that was a command. */
export interface Sent extends Deed {
  readonly done: Done;
}

/** Sends a command of the latest version. */
export function sent(
  world: World,
  { type, body }: { readonly type: string; readonly body: unknown },
  by: By,
): Sent {
  const done = world.send({ type, version: rules.commands.get(type)?.version ?? 1, body }, by);
  const came = done.rejection?.code ?? done.events.map((event) => event.type).join(' ');
  return { type, body, by, done, said: `${type} ${JSON.stringify(body)} by ${by.operatorId}: ${came}` };
}

/** Every command of a job, to see that random work sends them all. */
export const commandsOf = (job: string): readonly string[] =>
  [...rules.commands.keys()].filter((type) => type.startsWith(`${job}.`));
