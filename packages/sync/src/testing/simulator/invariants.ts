import { catalogStream } from '../../protocol/version.ts';
import type { SimDevice } from './sim-device.ts';
import { simStream, simStreams, type SimSite } from './sim-site.ts';

/** True for what has its effect in the books. */
const isApplied = (outcome: string | undefined): boolean =>
  outcome === 'applied' || outcome === 'applied_with_discrepancy';

/** Looks at everything that must hold after every step. Findings go to the site's violations. */
export async function checkInvariants(site: SimSite): Promise<void> {
  const { watch } = site.server;
  for (const violation of watch.violations.splice(0)) site.violated(violation);
  nothingLost(site);
  booksBalance(site);
  for (const device of site.living) {
    await baseIsPrefix(site, device);
    await nothingFlickers(site, device);
  }
}

/** I1: every recorded command is in the server's log, on a living device, or reported as lost. */
function nothingLost(site: SimSite): void {
  const held = new Set(site.living.flatMap(({ entries }) => entries.map(({ command }) => command.commandId)));
  for (const [commandId, by] of site.recorded) {
    if (held.has(commandId) || site.server.watch.log.has(commandId) || site.reportedLost.has(commandId))
      continue;
    site.violated(`I1: command ${commandId} recorded by ${by} is nowhere`);
    site.reportedLost.add(commandId);
  }
  if (site.server.generation > 0) return;
  for (const { entries, parts } of site.living)
    for (const { command, state } of entries)
      if (state !== 'queued' && !site.server.watch.log.has(command.commandId))
        site.violated(`I1: ${parts.name} holds ${command.commandId} as ${state}; the server never had it`);
}

/** I4 and I7. */
function booksBalance(site: SimSite): void {
  const { server, floor, business } = site;
  const documents = (kind: string) => server.watch.bodies(kind);
  for (const line of business.unbalanced(documents)) site.violated(`I4: ${line}`);
  const unbooked = [...site.recorded.keys()].flatMap((commandId) =>
    isApplied(server.watch.log.get(commandId)?.outcome) ? [] : floor.deed(commandId),
  );
  // A short that came when nothing was asked for any more raised no card [PK8].
  const seen = [...site.seen].flatMap(([commandId, what]) =>
    server.watch.log.get(commandId)?.outcome === 'applied_with_discrepancy' ? [{ commandId, ...what }] : [],
  );
  const accounts = { documents, floor, unbooked: [...unbooked, ...site.untold], seen };
  for (const gap of business.truthGaps(accounts)) site.violated(`I7: ${gap}`);
}

/** I5: a replica equals the server's documents at its cursor, in its scope. */
async function baseIsPrefix(site: SimSite, device: SimDevice): Promise<void> {
  const cache = device.disk.caches.peek(device.scope);
  if (!cache) return;
  for (const stream of simStreams) {
    const cursor = await cache.position(stream);
    if (!cursor || cursor.seq === 0) continue;
    const expected = site.server.watch.digestAt({ scope: device.scope, stream, hash: cursor.hash });
    if (expected === undefined && site.server.generation > 0) continue;
    if (expected !== cache.digest(stream))
      site.violated(
        `I5: ${device.parts.name} at ${stream} ${cursor.seq} differs from the server at that commit`,
      );
  }
}

/** I6: what counts as settled is in the documents the device shows. */
async function nothingFlickers(site: SimSite, device: SimDevice): Promise<void> {
  const cursor = await device.disk.caches.peek(device.scope)?.position(simStream);
  if (!cursor) return;
  for (const { state, outcome, command } of device.entries) {
    if (state !== 'settled' || outcome === null || outcome.commitSeq === null) continue;
    if (outcome.outcome !== 'rejected' && outcome.commitSeq > cursor.seq)
      site.violated(
        `I6: ${device.parts.name} shows neither the effect of ${command.commandId} (commit ${outcome.commitSeq}) nor waits for it at ${cursor.seq}`,
      );
  }
}

/** I8, and what must hold when nothing is on its way any more. */
export async function checkQuiescence(site: SimSite): Promise<void> {
  const { watch } = site.server;
  for (const device of site.living) {
    const { name } = device.parts;
    for (const { command, state, outcome } of device.entries) {
      const kept = outcome?.outcome === 'parked' || outcome?.outcome === 'quarantined';
      if (state !== 'settled' && !kept) site.violated(`I8: ${name} still holds ${command.type} as ${state}`);
      if (outcome !== null && !kept && !watch.log.has(command.commandId))
        site.violated(`I1: ${name} was answered about ${command.type}, which the server lacks`);
    }
    const cache = device.disk.caches.peek(device.scope);
    for (const stream of [catalogStream, simStream]) {
      const cursor = await cache?.position(stream);
      const head = watch.heads.get(stream);
      if (cursor?.hash !== head?.hash)
        site.violated(
          `I8: ${name} stands at ${stream} ${cursor?.seq ?? 'nothing'}, the head is ${head?.seq}`,
        );
    }
  }
}
