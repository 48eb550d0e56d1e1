import { expect, test } from 'vitest';
import type { Operator } from '@floorhand/domain/catalog/operator';
import { memoryStorage } from '../http/testing/api-server.ts';
import { SignInDesk } from './sign-in-desk.ts';
import { StaffDesk } from './staff-desk.ts';

const session = { deviceId: 'd1', streamId: 'wh:main' };
const ana: Operator = {
  badge: 'B-1',
  name: 'Ana',
  roles: ['picker'],
  language: 'ro',
  brands: [],
  active: true,
};

function office() {
  const { identity } = memoryStorage();
  const people = new Map<string, Operator>();
  const operator = async (operatorId: string) => people.get(operatorId);
  const staff = new StaffDesk({
    identity,
    operator,
    commit: async (change) => void people.set(change.operatorId, change.operator),
  });
  const signIn = new SignInDesk({ identity, operator, nowMs: () => 0 });
  const hire = async (wanted: Operator) => {
    const answer = await staff.save('boss', { operatorId: null, operator: wanted, pin: 'keep' });
    if (answer.kind !== 'saved' || answer.pin === null) throw new Error('not hired');
    return { operatorId: answer.operatorId, pin: answer.pin };
  };
  return {
    staff,
    people,
    hire,
    tryPin: (badge: string, pin: string) => signIn.signIn(session, { badge, pin }),
  };
}

test('who is hired gets a PIN, told once, that opens the badge', async () => {
  const { people, hire, tryPin } = office();
  const { operatorId, pin } = await hire(ana);
  expect(pin).toMatch(/^\d{4}$/);
  expect(people.get(operatorId)).toEqual(ana);
  expect(await tryPin('B-1', pin)).toMatchObject({ kind: 'granted', operator: ana });
});

test('a change keeps the PIN, a lost badge moves it to another, a new PIN ends the old one', async () => {
  const { staff, hire, tryPin } = office();
  const { operatorId, pin } = await hire(ana);
  const moved = { ...ana, badge: 'B-7', roles: ['picker', 'packer'] as const };
  const save = (kind: 'keep' | 'new') =>
    staff.save('boss', { operatorId, operator: { ...moved, roles: [...moved.roles] }, pin: kind });
  expect(await save('keep')).toEqual({ kind: 'saved', operatorId, pin: null });
  expect([await tryPin('B-1', pin), await tryPin('B-7', pin)]).toMatchObject([
    { kind: 'refused', reason: 'badge_unknown' },
    { kind: 'granted' },
  ]);
  const again = await save('new');
  if (again.kind !== 'saved' || again.pin === null) throw new Error('no PIN was drawn');
  expect(await tryPin('B-7', again.pin)).toMatchObject({ kind: 'granted' });
  const isSame = again.pin === pin;
  expect((await tryPin('B-7', pin)).kind).toBe(isSame ? 'granted' : 'refused');
});

test('who left cannot sign in; a badge in use and somebody unknown are refused', async () => {
  const { staff, hire, tryPin, people } = office();
  const one = await hire(ana);
  const two = await hire({ ...ana, badge: 'B-2', name: 'Bob' });
  await staff.save('boss', { operatorId: one.operatorId, operator: { ...ana, active: false }, pin: 'keep' });
  expect(await tryPin('B-1', one.pin)).toMatchObject({ kind: 'refused', reason: 'inactive' });
  const taken = { operatorId: two.operatorId, operator: ana, pin: 'keep' } as const;
  expect(await staff.save('boss', taken)).toEqual({ kind: 'refused', reason: 'badge_taken' });
  expect(people.get(two.operatorId)?.badge).toBe('B-2');
  expect(await staff.save('boss', { operatorId: 'nobody', operator: ana, pin: 'keep' })).toEqual({
    kind: 'refused',
    reason: 'person_unknown',
  });
});

test('two tablets hiring at once give a badge to one person', async () => {
  const { staff } = office();
  const wanted = { operatorId: null, operator: ana, pin: 'keep' } as const;
  const answers = await Promise.all([staff.save('boss', wanted), staff.save('chief', wanted)]);
  expect(answers.map(({ kind }) => kind)).toEqual(['saved', 'refused']);
});
