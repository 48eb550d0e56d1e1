import type { Core } from '@floorhand/api/core';
import { spellPush } from '@floorhand/sync/server/spelled-command';
import { nodeDigest } from './node-digest.ts';
import { PushesUnderWay } from './pushes-under-way.ts';
import type { ReaderCore } from './reader-core.ts';
import type { SharedJumps } from './shared-jumps.ts';
import type { WriterCore } from './writer-core.ts';

/** Joins the two halves, in this thread or in others, into what the API talks to. */
export function createCore(
  writer: WriterCore,
  reader: ReaderCore,
  jumps: Pick<SharedJumps, 'pull'> = reader,
): Core {
  const underWay = new PushesUnderWay(() => performance.now());
  return {
    enrol: (request) => writer.enrol(request),
    challenge: (deviceId) => writer.challenge(deviceId),
    openSession: (proof) => writer.openSession(proof),
    signIn: (session, request) => writer.signIn(session, request),
    savePerson: (grantId, request) => writer.savePerson(grantId, request),
    saveLimits: (session, request) => writer.saveLimits(session, request),
    enrolmentCode: (session) => writer.enrolmentCode(session),
    blobStored: (session, blob, known) => writer.blobStored(session, blob, known),
    push: (session, request, contact) =>
      underWay.push(request.laneId, () => writer.push(session, spellPush(request, nodeDigest), contact)),
    session: (token) => reader.session(token),
    pull: async (session, request, contact) => {
      const answer = await jumps.pull(session, request, contact);
      const cursor = answer.kind === 'jump' ? { stream: request.stream, seq: request.cursor } : null;
      void writer.notePull({ ...contact, deviceId: session.deviceId, highSeq: null, pending: null, cursor });
      return answer;
    },
    snapshot: (session, request) => reader.snapshot(session, request),
    rolesOf: (session, grantId) => reader.rolesOf(session, grantId),
    timeZone: (streamId) => reader.timeZone(streamId),
    personOf: (session, grantId) => reader.personOf(session, grantId),
    devices: (session) => reader.devices(session),
    setDevice: (session, request) => writer.setDevice(session, request),
    deviceLeft: (session) => writer.deviceLeft(session),
    orderLines: (session, orderId) => reader.orderLines(session, orderId),
    dayPlan: (session) => reader.dayPlan(session),
    freeBins: (session) => reader.freeBins(session),
    labelPdf: (session, request) => reader.labelPdf(session, request),
    findArticles: (session, text) => reader.findArticles(session, text),
    slotting: (session) => reader.slotting(session),
    recallOrders: (session, wanted) => reader.recallOrders(session, wanted),
    history: (session, wanted) => reader.history(session, wanted),
  };
}
