import { z } from 'zod';
import { defineCommand, type CommandDefinition, type Role } from '@floorhand/domain/kernel/command';
import { defineDocument, put, type DocumentKind } from '@floorhand/domain/kernel/document';
import { defineEvent, type EventDefinition } from '@floorhand/domain/kernel/event';
import { keyField } from '@floorhand/domain/kernel/fields';
import { ok, refuse } from '@floorhand/domain/kernel/result';
import type { Rules } from '@floorhand/domain/kernel/rules';
import { boxAttachments, labelled } from './box-attachments.ts';
import { boxContinuity } from './box-continuity.ts';
import { boxReview, closed, raised } from './box-review.ts';
import { boxDocument, labelDocument } from './box-world.ts';

/** Master data of the tiny world. */
export const articleDocument = defineDocument({
  kind: 'article',
  home: 'catalog',
  schema: z.object({ name: z.string() }),
});

export const articleNamed = defineEvent({
  type: 'box.article_named.v1',
  schema: z.object({ article: keyField, name: z.string() }),
  evolve: ({ article, name }) => [put(articleDocument, article, { name })],
});

export const boxPut = defineEvent({
  type: 'box.put.v1',
  schema: z.object({ box: keyField, shelf: z.string().nullable(), count: z.int(), colour: z.string() }),
  evolve: ({ box, shelf, count, colour }) => [put(boxDocument, box, { shelf, count, colour })],
});

export const boxChanged = defineEvent({
  type: 'box.changed.v1',
  schema: z.object({
    box: keyField,
    by: z.int(),
    shelf: z.string().optional(),
    colour: z.string().optional(),
  }),
  evolve: ({ box, by, shelf, colour }, view) => {
    const held = view.get(boxDocument, box);
    return held
      ? [
          put(boxDocument, box, {
            shelf: shelf ?? held.shelf,
            colour: colour ?? held.colour,
            count: held.count + by,
          }),
        ]
      : [];
  },
});

const everyone: readonly Role[] = ['picker', 'supervisor'];

/** A fact: units left a box. Below zero is a discrepancy, never a refusal. */
export const take = defineCommand({
  type: 'box.take',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: everyone,
  schema: z.strictObject({ box: keyField, count: z.int().min(1) }),
  decide: ({ box, count }, view, { commandId }) => {
    const held = view.get(boxDocument, box);
    const below = (held?.count ?? 0) < count;
    return ok([
      boxChanged.create({ box, by: -count }),
      ...(below ? [raised.create({ discrepancyId: `D-${commandId}`, text: 'below zero' })] : []),
    ]);
  },
});

/** A fact: a box stands on another shelf. */
export const move = defineCommand({
  type: 'box.move',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: everyone,
  schema: z.strictObject({ box: keyField, shelf: z.string() }),
  decide: ({ box, shelf }) => ok([boxChanged.create({ box, by: 0, shelf })]),
});

/** A request: a box is one person's, who colours it with their name. */
export const claim = defineCommand({
  type: 'box.claim',
  version: 1,
  kind: 'request',
  judgedBy: 'device',
  roles: everyone,
  schema: z.strictObject({ box: keyField }),
  decide: ({ box }, view, { operatorId }) => {
    const held = view.get(boxDocument, box);
    if (!held) return refuse({ code: 'box.unknown', data: { box } });
    if (held.colour === operatorId) return ok([]);
    if (held.colour !== 'free') return refuse({ code: 'box.taken', data: { by: held.colour } });
    return ok([boxChanged.create({ box, by: 0, colour: operatorId })]);
  },
});

/** A request only the server can judge: it writes a label, which the floor does not hold. */
export const label = defineCommand({
  type: 'box.label',
  version: 1,
  kind: 'request',
  judgedBy: 'server',
  roles: everyone,
  schema: z.strictObject({ label: keyField, text: z.string() }),
  decide: (body) => ok([labelled.create(body)]),
});

/** A fact whose rule is broken. */
export const poison = defineCommand({
  type: 'box.poison',
  version: 1,
  kind: 'fact',
  judgedBy: 'device',
  roles: everyone,
  schema: z.strictObject({}),
  decide: () => {
    throw new Error('the rule is broken');
  },
});

const commands: readonly CommandDefinition[] = [take, move, claim, label, poison];
const events: readonly EventDefinition[] = [articleNamed, boxPut, boxChanged, labelled, raised, closed];
const documents: readonly DocumentKind[] = [articleDocument, boxDocument, labelDocument];

/** Rules of the tiny world. Labels are for supervisors. */
export const boxRules: Rules = {
  documents: new Map(documents.map((kind) => [kind.kind, kind])),
  events: new Map(events.map((event) => [event.type, event])),
  commands: new Map(commands.map((command) => [command.type, command])),
  review: boxReview,
  // A schema ago boxes had no colour worth the name, and there were no labels.
  asBefore: (kind, body) =>
    kind === 'label' ? undefined : kind === 'box' && body !== null ? { ...body, colour: 'free' } : body,
  continuity: boxContinuity,
  attachments: boxAttachments,
  scope: (roles) => new Set(roles.includes('supervisor') ? ['article', 'box', 'label'] : ['article', 'box']),
};
