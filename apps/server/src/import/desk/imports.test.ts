import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { operatorSet } from '@floorhand/domain/catalog/catalog-events';
import type { ImportFile, ImportPlan } from '@floorhand/domain/imports/import-file';
import { deskServer } from '../../core/desk-server.ts';
import { apiSite } from '../../http/testing/api-site.ts';
import { TusClient } from '../../http/testing/tus-client.ts';
import { grantHeader } from './import-routes.ts';
import { importHeader, importUploadPath } from './import-uploads.ts';

const site = apiSite();

const grantId = (): string => site.device.grant?.grantId ?? '';

async function send(content: string | Buffer, fileName = 'list.csv'): Promise<ImportFile> {
  const bytes = Buffer.from(content);
  const upload = new TusClient(site.device, importUploadPath, bytes);
  expect((await upload.announce(bytes.length, { fileName, grantId: grantId() })).status).toBe(201);
  const last = await upload.piece(0, bytes.length);
  expect(last.status).toBe(204);
  return pictureOf(last.headers.get(importHeader) ?? '');
}

async function pictureOf(id: string): Promise<ImportFile> {
  const { files } = await site.device.api.imports.list.query({ grantId: grantId() });
  const found = files.find((file) => file.id === id);
  if (!found) throw new Error(`no import ${id}`);
  return found;
}

const articles: ImportPlan = {
  kind: 'skus',
  brand: 'LEAF',
  map: { columns: { sku: 'Item', name: 'Text', weight: 'Weight' }, decimal: ',' },
};

/** Rehearses a file and waits for what came of it. */
async function check(id: string, plan: ImportPlan): Promise<ImportFile> {
  const answer = await site.device.api.imports.check.mutate({
    grantId: grantId(),
    id,
    plan: { ...plan, map: { ...plan.map } },
  });
  expect(answer).toEqual({ kind: 'taken' });
  await site.server.imports.idle();
  return pictureOf(id);
}

async function run(id: string): Promise<ImportFile> {
  expect(await site.device.api.imports.run.mutate({ grantId: grantId(), id })).toEqual({ kind: 'taken' });
  await site.server.imports.idle();
  return pictureOf(id);
}

const aside = (id: string): Promise<Response> =>
  fetch(`${site.device.url}/imports/${id}/aside`, {
    headers: { cookie: site.device.cookie ?? '', [grantHeader]: grantId() },
  });

const list = 'Item;Text;Weight\nA-1;Mug;0,4\nA-2;Bowl;heavy\nA-3;Plate;0,5\n';

describe('a file from the tablet', () => {
  test('is rehearsed, taken by the code of the command line, and remembered with what was set aside', async () => {
    const sent = await send(list, 'articles.csv');
    expect(sent).toMatchObject({
      fileName: 'articles.csv',
      sentBy: 'Supervisor',
      state: 'uploaded',
      problem: null,
      head: {
        columns: ['Item', 'Text', 'Weight'],
        delimiter: ';',
        rows: [
          ['A-1', 'Mug', '0,4'],
          ['A-2', 'Bowl', 'heavy'],
          ['A-3', 'Plate', '0,5'],
        ],
      },
    });
    const proposed = await site.device.api.imports.propose.query({
      grantId: grantId(),
      id: sent.id,
      kind: 'skus',
    });
    expect(proposed).toMatchObject({
      required: ['sku'],
      kept: null,
      map: {
        columns: { sku: 'Item', name: 'Text', weight: 'Weight' },
        decimal: ',',
        dates: 'ymd',
        delimiter: ';',
        timeZone: 'Europe/Warsaw',
      },
    });
    const checked = await check(sent.id, articles);
    const outcome = {
      by: 'Supervisor',
      read: 3,
      imported: { skus: 2, skuLines: 2 },
      setAside: [
        {
          reason: 'number_unreadable',
          lines: 1,
          example: { line: 3, text: 'A-2;Bowl;heavy', column: 'Weight', value: 'heavy', detail: null },
        },
      ],
      unused: [],
    };
    expect(checked).toMatchObject({ state: 'checked', checked: outcome, done: null });
    const done = await run(sent.id);
    expect(done).toMatchObject({ state: 'done', done: outcome, interruptions: 0, sameAs: null });
    const rest = await aside(sent.id);
    expect([rest.status, await rest.text()]).toEqual([
      200,
      '#line;#reason;Item;Text;Weight\n3;number_unreadable;A-2;Bowl;heavy\n',
    ]);
    // Mended, it is imported in place of the first one.
    const mended = await send('#line;#reason;Item;Text;Weight\n3;number_unreadable;A-2;Bowl;0,9\n');
    expect((await check(mended.id, articles)).checked).toMatchObject({ imported: { skus: 1 }, setAside: [] });
  });

  test('that was imported before says so, and brings nothing twice', async () => {
    const first = await send(list);
    await check(first.id, articles);
    await run(first.id);
    const second = await send(list);
    expect(second.sameAs).toMatchObject({ by: 'Supervisor' });
    await check(second.id, articles);
    const done = await run(second.id);
    expect(done.done).toMatchObject({
      read: 3,
      imported: {},
      setAside: [{ reason: 'already_imported', lines: 2 }, { lines: 1 }],
    });
    expect(await site.device.api.imports.run.mutate({ grantId: grantId(), id: second.id })).toEqual({
      kind: 'refused',
      reason: 'not_now',
    });
  });

  test('may be packed, and in what Windows writes', async () => {
    const packed = await send(
      gzipSync(Buffer.from('Item;Text;Weight\nA-9;Sch\u00FCssel;1\n', 'latin1')),
      'list.csv.gz',
    );
    expect(packed.head).toMatchObject({ encoding: 'windows-1252', rows: [['A-9', 'Schüssel', '1']] });
    const wrong = await site.device.api.imports.look.mutate({
      grantId: grantId(),
      id: packed.id,
      encoding: null,
      delimiter: ',',
    });
    expect(wrong).toEqual({ kind: 'taken' });
    expect((await pictureOf(packed.id)).head?.columns).toEqual(['Item;Text;Weight']);
  });

  test.each([
    ['a spreadsheet', 'PK\u0003\u0004 xl/workbook.xml', { code: 'spreadsheet' }],
    ['an empty file', '\n\n', { code: 'no_header' }],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), { code: 'no_text' }],
    ['half a packed file', gzipSync(Buffer.from(list.repeat(999))).subarray(0, 60), { code: 'gzip_cut_off' }],
  ])('that is %s says what is wrong with it', async (_name, content, problem) => {
    const sent = await send(content);
    expect(sent).toMatchObject({ state: 'uploaded', head: null, problem });
    expect(await site.device.api.imports.drop.mutate({ grantId: grantId(), id: sent.id })).toEqual({
      kind: 'taken',
    });
    await expect(pictureOf(sent.id)).rejects.toThrow('no import');
  });

  test('without a column it needs, or with a map that is none, is told so, and nothing was taken', async () => {
    const sent = await send(list);
    const missing = await check(sent.id, { ...articles, map: { columns: { sku: 'Article' } } });
    expect(missing).toMatchObject({
      state: 'failed',
      problem: { code: 'columns_missing', about: ['Article'] },
    });
    const wrong = await check(sent.id, { ...articles, map: { columns: { sku: 'Item' }, dates: 'random' } });
    expect(wrong).toMatchObject({ state: 'failed', problem: { code: 'map_wrong' }, checked: null });
    expect(await site.device.api.imports.run.mutate({ grantId: grantId(), id: sent.id })).toEqual({
      kind: 'refused',
      reason: 'not_now',
    });
    expect((await check(sent.id, articles)).state).toBe('checked');
  });

  test('goes on where the network broke, and belongs to the device that began it', async () => {
    const bytes = Buffer.from(list);
    const upload = new TusClient(site.device, importUploadPath, bytes);
    await upload.announce(bytes.length, { fileName: 'a.csv', grantId: grantId() });
    await upload.piece(0, 10);
    expect(await upload.offset()).toBe(10);
    upload.device = await site.server.device();
    expect((await upload.piece(10, bytes.length)).status).toBe(404);
    upload.device = site.device;
    expect((await upload.piece(10, bytes.length)).headers.get(importHeader)).toMatch(/^[0-9a-f-]{36}$/);
  });
});

test('maps are kept by name, proposed for files that they fit, and thrown away', async () => {
  const map = { columns: { sku: 'Item', name: 'Text' }, units: { weight: 'kg' } };
  const keep = { grantId: grantId(), name: 'Luma articles', kind: 'skus' as const };
  await site.device.api.imports.keepMap.mutate({ ...keep, map: { columns: { sku: 'Text' } } });
  await site.device.api.imports.keepMap.mutate({ ...keep, map });
  const sent = await send(list);
  const propose = () =>
    site.device.api.imports.propose.query({ grantId: grantId(), id: sent.id, kind: 'skus' });
  expect(await propose()).toMatchObject({ kept: 'Luma articles', map });
  const { maps } = await site.device.api.imports.list.query({ grantId: grantId() });
  expect(maps).toEqual([
    { name: 'Luma articles', kind: 'skus', map, keptAt: expect.any(String), keptBy: 'Supervisor' },
  ]);
  await site.device.api.imports.dropMap.mutate(keep);
  expect(await propose()).toMatchObject({ kept: null });
});

test('what several people want in the same moment is done one after the other', async () => {
  const { imports } = site.device.api;
  const names = ['Luma', 'Nord', 'Leaf'];
  const map = { columns: { sku: 'Item' } };
  await Promise.all(
    names.map((name) => imports.keepMap.mutate({ grantId: grantId(), name, kind: 'skus', map })),
  );
  const { maps } = await imports.list.query({ grantId: grantId() });
  expect(maps.map(({ name }) => name).toSorted()).toEqual(names.toSorted());

  const { id } = await send(list);
  const plan = { ...articles, map: { ...articles.map } };
  const ask = () => imports.check.mutate({ grantId: grantId(), id, plan });
  const answers = await Promise.all([ask(), ask()]);
  expect(answers.toSorted((a, b) => (a.kind > b.kind ? -1 : 1))).toEqual([
    { kind: 'taken' },
    { kind: 'refused', reason: 'not_now' },
  ]);
  await site.server.imports.idle();
  expect(await pictureOf(id)).toMatchObject({ state: 'checked', checked: { read: 3 } });
});

test('only a supervisor sends files, looks at them and fetches what was set aside', async () => {
  const bytes = Buffer.from(list);
  const upload = new TusClient(site.device, importUploadPath, bytes);
  expect((await upload.announce(bytes.length, { fileName: 'a.csv', grantId: 'made-up' })).status).toBe(403);
  await expect(site.device.api.imports.list.query({ grantId: 'made-up' })).rejects.toThrow(
    'supervisor_needed',
  );
  const sent = await send(list);
  await check(sent.id, articles);
  const asked = await fetch(`${site.device.url}/imports/${sent.id}/aside`, {
    headers: { cookie: site.device.cookie ?? '' },
  });
  expect(asked.status).toBe(403);
});

test('[IM3] lines of a brand that a supervisor does not see are set aside, and so are other files of it', async () => {
  await deskServer(site.server.storage.store).commitEvents('catalog', { kind: 'system', id: 'test' }, () => [
    operatorSet.create({
      operatorId: site.server.papers.badge,
      operator: {
        badge: site.server.papers.badge,
        name: 'Ana',
        roles: ['supervisor'],
        language: 'en',
        brands: ['LEAF'],
        active: true,
      },
    }),
  ]);
  const sent = await send('brand,sku\nLEAF,A-1\nNORD,B-1\n');
  const columns = { columns: { brand: 'brand', sku: 'sku' } };
  const ask = (kind: 'skus' | 'locations', brand: string) =>
    site.device.api.imports.check.mutate({
      grantId: grantId(),
      id: sent.id,
      plan: { kind, brand, map: columns },
    });
  expect([await ask('skus', 'NORD'), await ask('locations', 'LEAF')]).toEqual([
    { kind: 'refused', reason: 'other_brand' },
    { kind: 'refused', reason: 'whole_building' },
  ]);
  expect((await check(sent.id, { kind: 'skus', brand: 'LEAF', map: columns })).checked).toMatchObject({
    imported: { skus: 1 },
    setAside: [{ reason: 'brand_of_others', lines: 1, example: { line: 3 } }],
  });
});
