import { expect, test } from 'vitest';
import {
  handedTo,
  memberNamesOf,
  namedIn,
  propertyOf,
  wordlessCodes,
  type Code,
  type CodeArea,
} from './code-words.ts';
import { loadMessages } from './load-messages.ts';
import { flatten } from './message-catalogue.ts';
import { describe as describeFindings, lineAt, type SourceFile } from './source-file.ts';
import { readTree } from './source-tree.ts';

const keysOf = async (locale: string): Promise<readonly string[]> => [
  ...flatten(await loadMessages(locale)).keys(),
];

const underscored = (code: string): string => code.replace('.', '_');

/** A code of a closed union is a promise that somebody can read it. */
const areas: readonly CodeArea[] = [
  { area: 'pick.outcome', codes: namedIn('picking/flow/outcome.ts', 'PickMessage') },
  { area: 'receive.outcome', codes: namedIn('receiving/flow/outcome.ts', 'ReceiveMessage') },
  { area: 'receive.snag', codes: namedIn('receiving/flow/outcome.ts', 'Snag') },
  { area: 'receive.doorSays', codes: namedIn('receiving/flow/at-door.ts', 'DoorMessage') },
  { area: 'receive.ask', silent: ['details'], codes: namedIn('receiving/flow/situation.ts', 'ReceiveStep') },
  { area: 'receive.cause', codes: namedIn('receiving/decide/set-aside.ts', 'damageCauseField') },
  { area: 'receive.loadType', codes: namedIn('inbound/inbound.ts', 'loadTypeField') },
  { area: 'receive.reason', codes: namedIn('receiving/variance.ts', 'varianceReasonField') },
  { area: 'refusal', key: underscored, codes: namedIn('picking/rejections.ts', 'PickingRejection') },
  { area: 'refusal', key: underscored, codes: namedIn('receiving/rejections.ts', 'ReceivingRejection') },
  { area: 'refusal', key: underscored, codes: namedIn('unknown-codes/alias-obstacle.ts', 'AliasRejection') },
  { area: 'photo.without', codes: namedIn('kernel/blob-ref.ts', 'noPhotoField') },
  { area: 'putaway.outcome', codes: namedIn('putaway/flow/outcome.ts', 'PutawayMessage') },
  { area: 'putaway.outcome', codes: namedIn('storage-rules/storage-refusal.ts', 'StorageRefusal') },
  { area: 'putaway.reason', codes: namedIn('storage-rules/suggest-bins.ts', 'SuggestionReason') },
  { area: 'putaway.instead', codes: namedIn('storage-rules/instead-reason.ts', 'insteadReasonField') },
  { area: 'putaway.correction', codes: namedIn('putaway/decide/undo.ts', 'correctionReasonField') },
  { area: 'putaway.ask', codes: namedIn('putaway/flow/situation.ts', 'PutawayStep') },
  { area: 'refusal', key: underscored, codes: namedIn('putaway/rejections.ts', 'PutawayRejection') },
  { area: 'counts.reason', codes: namedIn('counting/decide/decide-variance.ts', 'rejectReasonField') },
  { area: 'count.outcome', codes: namedIn('counting/flow/outcome.ts', 'CountMessage') },
  { area: 'count.ask', codes: namedIn('counting/flow/situation.ts', 'CountStep') },
  { area: 'count.why', codes: namedIn('counting/state.ts', 'countWhyField') },
  { area: 'count.why', codes: namedIn('stock/count-request.ts', 'countReasonField') },
  { area: 'refusal', key: underscored, codes: namedIn('counting/rejections.ts', 'CountingRejection') },
  { area: 'moving.outcome', codes: namedIn('moving/flow/outcome.ts', 'MovingMessage') },
  { area: 'moving.outcome', codes: namedIn('storage-rules/storage-refusal.ts', 'StorageRefusal') },
  { area: 'moving.ask', codes: namedIn('moving/flow/situation.ts', 'MovingStep') },
  { area: 'moving.reason', codes: namedIn('moving/state.ts', 'stopReasonField') },
  { area: 'refusal', key: underscored, codes: namedIn('moving/rejections.ts', 'MovingRejection') },
  { area: 'replenish.outcome', codes: namedIn('replenishment/flow/outcome.ts', 'ReplenishMessage') },
  { area: 'replenish.outcome', codes: namedIn('storage-rules/storage-refusal.ts', 'StorageRefusal') },
  { area: 'replenish.ask', codes: namedIn('replenishment/flow/situation.ts', 'ReplenishStep') },
  {
    area: 'replenish.reason',
    codes: namedIn('replenishing/replenishment-task.ts', 'replenishmentReasonField'),
  },
  {
    area: 'refusal',
    key: underscored,
    codes: namedIn('replenishment/rejections.ts', 'ReplenishmentRejection'),
  },
  { area: 'refusal', key: underscored, codes: handedTo('refuse') },
  { area: 'refusal', key: underscored, codes: serverRefusals },
  { area: 'refusal', key: (code) => `sync_${code}`, codes: namedIn('kernel/review.ts', 'Lapse') },
  { area: 'imports.reason', codes: namedIn('import/set-aside.ts', 'setAsideReasons') },
  { area: 'imports.reason', codes: memberNamesOf('records/record-reasons.ts', 'recordReasons') },
  { area: 'imports.field', codes: namedIn('kinds/sku-map.ts', 'skuColumns') },
  { area: 'imports.field', codes: namedIn('kinds/location-map.ts', 'locationColumns') },
  { area: 'imports.field', codes: namedIn('kinds/stock-map.ts', 'stockColumns') },
  { area: 'imports.field', codes: namedIn('kinds/face-map.ts', 'faceColumns') },
  { area: 'imports.field', codes: namedIn('kinds/asn-map.ts', 'asnColumns') },
  { area: 'imports.field', codes: namedIn('kinds/return-map.ts', 'returnColumns') },
  { area: 'imports.kind', codes: namedIn('imports/import-kind.ts', 'importKindField') },
  { area: 'imports.problem', codes: namedIn('import/input-error.ts', 'inputProblems') },
  { area: 'imports.refused', codes: namedIn('api/src/imports-port.ts', 'ImportRefusal') },
  { area: 'imports.refused', codes: namedIn('imports/send-list.ts', 'SendRefusal') },
  { area: 'issue.kind', codes: namedIn('discrepancies/discrepancy.ts', 'discrepancyTypeField') },
  { area: 'issue.choice', codes: namedIn('discrepancies/settle.ts', 'settleChoiceField') },
  { area: 'did', codes: propertyOf('did', 'packages/domain/src/') },
  { area: 'did', codes: propertyOf('did', 'apps/handheld/src/shell/records/') },
  // A pick is told as `picked`, whether the evidence or the trail tells it.
  { area: 'did', silent: ['pick'], codes: namedIn('stock/ledger.ts', 'movementReasonField') },
  { area: 'issue.done', codes: doneCodes },
  { area: 'issue.cause', codes: namedIn('stock/short-consequences.ts', 'shortCauseField') },
  { area: 'issue.cause', codes: propertyOf('cause', 'packages/domain/src/jobs/') },
  { area: 'short.cause', codes: namedIn('stock/short-consequences.ts', 'shortCauseField') },
  { area: 'short.effect', codes: namedIn('stock/short-consequences.ts', 'shortCauseField') },
  { area: 'orders.blocker', codes: namedIn('orders/release-rule.ts', 'NotReleasable') },
  { area: 'orders.band', codes: namedIn('orders/order.ts', 'priorityBandField') },
  { area: 'signIn.problem', codes: reasonsOf('sync/sign-in.ts', 'SignInRefusal') },
  { area: 'signIn.problem', codes: reasonsOf('shell/sign-in-screen.tsx', 'Problem') },
  { area: 'supervisor.device.stateOf', codes: namedIn('devices/judge-device.ts', 'DeviceState') },
];

const matches = (file: SourceFile, pattern: RegExp): readonly Code[] =>
  [...file.text.matchAll(pattern)].map(({ 1: code = '', index }) => ({
    code,
    line: lineAt(file.text, index),
  }));

/** What the server refuses a request for by itself; what it parks or keeps apart is counted, not explained. */
function serverRefusals(file: SourceFile): readonly Code[] {
  const isJudge = file.path.endsWith('sync/src/server/judge-command.ts');
  return isJudge ? matches(file, /'rejected'[^;]*?'(sync\.\w+)'/g) : [];
}

/** What a rule did by itself about a discrepancy. */
function doneCodes(file: SourceFile): readonly Code[] {
  const isRule = file.path.startsWith('packages/domain/src/jobs/');
  return isRule ? matches(file, /code: '(\w+)',\s+data: /g) : [];
}

/** The reasons of a refusal; what else its type says in strings is no code. */
function reasonsOf(ending: string, name: string): CodeArea['codes'] {
  const all = namedIn(ending, name);
  return (file) => all(file).filter(({ code }) => code !== 'refused' && code !== 'kind');
}

const sources = (): readonly SourceFile[] =>
  readTree((path) => /^(packages\/(api|domain|sync)|apps\/(handheld|server))\/src\/.*\.tsx?$/.test(path));

test('every code a rule or the wire may give has words', async () => {
  expect(describeFindings(wordlessCodes(sources(), await keysOf('en'), areas))).toEqual([]);
});

test('a code without words is found, and so is an area without codes', () => {
  const file = (text: string): SourceFile => ({ path: 'packages/domain/src/x.ts', text });
  const found = wordlessCodes(
    [
      file(`export type Sad = 'a' | 'b' | 'quiet';`),
      file(`refuse({ code: 'orders.lost' }); refuse({ code: 'orders.known' });`),
    ],
    ['sad.a.title', 'refusal.orders_known'],
    [
      { area: 'sad', silent: ['quiet'], codes: namedIn('x.ts', 'Sad') },
      { area: 'refusal', key: underscored, codes: handedTo('refuse') },
      { area: 'empty', codes: namedIn('x.ts', 'Nothing') },
    ],
  );
  expect(found.map(({ message }) => message)).toEqual([
    'b has no words under sad',
    'orders.lost has no words under refusal',
    'no codes for empty were found',
  ]);
});
