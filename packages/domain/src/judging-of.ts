import { byName } from './by-name.ts';
import { holdings } from './holdings.ts';
import type { JobRules } from './jobs/job-rules.ts';
import type { Judging } from './kernel/rules.ts';
import { attachmentRules } from './photos/attachment-rules.ts';
import { sharedEvents } from './shared-events.ts';

/** Runs the commands of these parts and no other ones. */
export const judgingOf = (parts: readonly JobRules[]): Judging => ({
  documents: holdings.documents,
  events: byName(
    [...sharedEvents, ...parts.flatMap(({ events }) => events)].map((event) => [event.type, event] as const),
    'events',
  ),
  commands: byName(
    parts.flatMap(({ commands }) => commands.map((command) => [command.type, command] as const)),
    'commands',
  ),
  attachments: attachmentRules,
});
