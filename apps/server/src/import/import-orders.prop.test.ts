import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountedFor, ImportTrial } from './testing/import-trial.ts';

const field = (...values: readonly string[]) =>
  fc.constantFrom(...values, '', 'nan', '"', '"x', '\uFFFD', ' ');
const line = fc
  .tuple(
    fc.constantFrom('1', '2', '3', 'C4', 'C1', 'A5', '6', '', '#'),
    field('85123A', '85123a', '71053', 'POST', 'gift_0001_20', '22|1'),
    field('WHITE HEART', 'found', '?', '"a, b"', '"a\nb"'),
    field('1', '6', '-1', '-6', '0', '1e9', '99999999999'),
    field('2010-12-01 08:26:00', '2010-12-01 08:27:00', '2010-02-31'),
    field('2.55', '0', '-1', 'x'),
    field('17850'),
    field('France', 'United Kingdom'),
  )
  .map((fields) => fields.join(','));
const dirt = fc.constantFrom('', ',', '"', 'x', '"""', ',,,,,,,', ',,,,,,,,,', '\t', 'a"b,c');
const file = fc.array(fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: dirt }), {
  maxLength: 25,
});

/** Records in the file, counted in another way than the importer counts them: none of its lines are empty. */
const atMost = (lines: readonly string[]): number =>
  lines
    .join('\n')
    .split('\n')
    .filter((each) => each !== '').length;

describe('any dirty file', () => {
  it('has each of its lines in exactly one place, and nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (lines) => {
        const trial = new ImportTrial();
        try {
          const dry = await trial.import(lines, { dry: true });
          const first = await trial.import(lines);
          expect(first).toEqual(dry);
          expect(accountedFor(first)).toBe(first.read);
          expect(first.read).toBeLessThanOrEqual(atMost(lines));
          const [documents, commits] = [await trial.documents(), await trial.commits()];
          const again = await trial.import(lines);
          expect(again.imported).toEqual({ orders: 0, orderLines: 0, returns: 0, returnLines: 0, skus: 0 });
          expect(accountedFor(again)).toBe(first.read);
          expect(await trial.documents()).toEqual(documents);
          expect(await trial.commits()).toBe(commits);
        } finally {
          trial.end();
        }
      }),
      { numRuns: 60 },
    );
  });
});
