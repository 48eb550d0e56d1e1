import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { StorageProblem } from '@floorhand/sync/client/ports';
import { isConnectionLost, storageProblemOf } from './storage-problem-of.ts';

const named = (name: string): DOMException => new DOMException(`a ${name}`, name);

describe('what an error of the storage means', () => {
  test.each([
    [named('QuotaExceededError'), 'quota'],
    [new Dexie.AbortError('aborted', named('QuotaExceededError')), 'quota'],
    [new Dexie.OpenFailedError(named('SecurityError')), 'unavailable'],
    [new Dexie.OpenFailedError(named('VersionError')), 'newer_version'],
    [new Dexie.OpenFailedError(named('QuotaExceededError')), 'quota'],
    [new Dexie.MissingAPIError(), 'unavailable'],
    [named('UnknownError'), 'unavailable'],
    [named('NotReadableError'), 'damaged'],
    [new Error('wrapped', { cause: named('QuotaExceededError') }), 'quota'],
  ])('%s', (error, kind) => {
    const problem = storageProblemOf(error);
    expect(problem).toBeInstanceOf(StorageProblem);
    expect(problem).toMatchObject({ kind });
  });

  test('faults stay faults, problems stay problems', () => {
    const fault = new TypeError('a bug');
    const problem = new StorageProblem('quota', 'known');
    expect(storageProblemOf(fault)).toBe(fault);
    expect(storageProblemOf(problem)).toBe(problem);
    expect(storageProblemOf(named('ConstraintError'))).toMatchObject({ name: 'ConstraintError' });
    expect(storageProblemOf('text')).toBe('text');
  });

  test('only a broken connection is worth opening again', () => {
    expect(isConnectionLost(named('UnknownError'))).toBe(true);
    expect(isConnectionLost(new Dexie.DatabaseClosedError())).toBe(true);
    expect(isConnectionLost(new Dexie.AbortError('aborted', named('UnknownError')))).toBe(true);
    expect(isConnectionLost(new Dexie.AbortError('aborted', named('QuotaExceededError')))).toBe(false);
    expect(isConnectionLost(new TypeError('a bug'))).toBe(false);
  });
});
