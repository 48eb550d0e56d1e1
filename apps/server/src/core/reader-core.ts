import type { Core } from '@floorhand/api/core';
import { rules } from '@floorhand/domain/rules';
import { catalogStream } from '@floorhand/sync/protocol/version';
import type { DeviceSession } from '@floorhand/sync/server/environment';
import type { IdentityStore } from '@floorhand/sync/server/identity-store';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import { served } from '@floorhand/sync/server/as-schema';
import { scopeOf, takePull } from '@floorhand/sync/server/take-pull';
import type { History } from '../read-models/history.ts';
import { SessionTokens } from '../identity/session-token.ts';
import { sessionOf, welcomeDevice } from '../identity/welcome-device.ts';
import { deskPdf } from '../paper/desk-pdf.ts';
import { ArticleNames } from './article-names.ts';
import { readOperator, readTimeZone } from './catalogue-reads.ts';
import { CycleDesk } from './cycle-desk.ts';
import { FreeBinsDesk } from './free-bins-desk.ts';
import { GrantBook } from './grant-book.ts';
import { RecallDesk } from './recall-desk.ts';
import { SlottingDesk } from './slotting-desk.ts';
import { SnapshotFiles } from './snapshot-files.ts';
import { SnapshotShelf } from './snapshot-shelf.ts';
import { reportDevices, reportHistory, reportOrderLines } from './supervisor-reports.ts';

export interface ReaderCoreOptions {
  readonly store: ServerStore;
  readonly identity: IdentityStore;
  readonly history: History;
  readonly nowMs: () => number;
  readonly snapshotFolder: string;
}

/** The half of the core that only reads; it may have connections and a thread of its own. */
export type ReaderCore = Pick<
  Core,
  | 'session'
  | 'pull'
  | 'snapshot'
  | 'rolesOf'
  | 'personOf'
  | 'timeZone'
  | 'devices'
  | 'orderLines'
  | 'history'
  | 'recallOrders'
  | 'slotting'
  | 'findArticles'
  | 'labelPdf'
  | 'dayPlan'
  | 'freeBins'
>;

/** The API has refused other streams already; this is the wall behind the door. */
function requireOwnStream(session: DeviceSession, stream: string): void {
  if (stream !== session.streamId && stream !== catalogStream) {
    throw new Error(`device ${session.deviceId} asked for ${stream}`);
  }
}

export async function createReaderCore(options: ReaderCoreOptions): Promise<ReaderCore> {
  const { store, identity, history, nowMs } = options;
  const tokens = new SessionTokens(await identity.secret());
  const grants = new GrantBook(identity);
  const names = new ArticleNames(store);
  const slotting = new SlottingDesk({ store, history, nowMs });
  const cycle = new CycleDesk({ store, nowMs });
  const free = new FreeBinsDesk({ store, nowMs });
  const recalls = new RecallDesk({ store, history, nowMs });
  const shelf = new SnapshotShelf({ store, files: new SnapshotFiles(options.snapshotFolder), nowMs });
  const scope = async (session: DeviceSession, request: { stream: string; grantId: string | null }) =>
    scopeOf(rules, await grants.rolesOf(session, request.grantId, nowMs()), request.stream);
  return {
    session: async (token) => {
      const session = tokens.read(token, nowMs());
      const device = session && (await welcomeDevice(identity, session.deviceId));
      return device ? sessionOf(device) : null;
    },
    pull: async (session, request, { grantId }) => {
      requireOwnStream(session, request.stream);
      const { name, kinds } = await scope(session, { stream: request.stream, grantId });
      return takePull(store, request, { name, kinds, rules, session, now: new Date(nowMs()).toISOString() });
    },
    snapshot: async (session, request) => {
      requireOwnStream(session, request.stream);
      if (session.standing) return { kind: 'refused', reason: 'device_leaving' };
      if (served(request.schema) === 'too_old') return { kind: 'refused', reason: 'client_too_old' };
      return shelf.snapshot(request.stream, await scope(session, request), request.schema);
    },
    // What left the house has nobody's rights.
    rolesOf: async (session, grantId) =>
      session.standing === 'lost' ? [] : grants.rolesOf(session, grantId, nowMs()),
    timeZone: (streamId) => readTimeZone(store, streamId),
    personOf: async (session, grantId) => {
      const roles = await grants.rolesOf(session, grantId, nowMs());
      const grant = roles.length > 0 ? await grants.grant(grantId) : null;
      const operator = grant && (await readOperator(store, grant.operatorId));
      return grant && operator ? { operatorId: grant.operatorId, operator } : null;
    },
    devices: (session) => reportDevices(identity, session),
    history: (session, wanted) => reportHistory(history, session, wanted),
    recallOrders: ({ streamId }, wanted) => recalls.page(streamId, wanted),
    dayPlan: ({ streamId }) => cycle.plan(streamId),
    freeBins: ({ streamId }) => free.list(streamId),
    labelPdf: ({ streamId }, request) => deskPdf(store, { ...request, streamId, now: new Date(nowMs()) }),
    findArticles: (_session, text) => names.find(text),
    slotting: ({ streamId }) => slotting.report(streamId),
    orderLines: (session, orderId) => reportOrderLines(store, session, orderId),
  };
}
