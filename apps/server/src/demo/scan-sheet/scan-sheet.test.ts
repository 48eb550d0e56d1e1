import { languageField } from '@floorhand/domain/kernel/fields';
import { parseBracketed } from '@floorhand/gs1';
import { MemoryIdentityStore } from '@floorhand/sync/testing/memory-identity-store';
import { MemoryServerStore } from '@floorhand/sync/testing/memory-server-store';
import { describe, expect, it } from 'vitest';
import { scannedHistory } from '../../read-models/testing/scanned-history.ts';
import { seedDemo } from '../seed-demo.ts';
import { countsDue } from '../counts-due.ts';
import { barCode } from './bar-code.ts';
import { readScanSheet } from './read-contents.ts';
import { scanSheetHtml, unknownCode, type ScanSheetContents } from './scan-sheet-html.ts';

async function contents(): Promise<ScanSheetContents> {
  const store = new MemoryServerStore({ epoch: 'demo' });
  const storage = {
    store,
    identity: new MemoryIdentityStore(store),
    history: scannedHistory(store),
    close: () => store.close(),
  };
  await seedDemo(storage, { warehouseId: 'main', now: '2026-11-23T09:07:00.000Z' });
  return readScanSheet(store, 'main');
}
const sheet = await contents();

describe('the scan sheet', () => {
  it('holds what the first runs need', () => {
    expect(sheet.bins).toHaveLength(12);
    expect(sheet.people).toHaveLength(6);
    expect(sheet.stations).toEqual(['ST-PACK-1', 'ST-PACK-2']);
    expect(sheet.totes[0]).toBe('T-100');
    expect(sheet.wrongItem).not.toBeNull();
    expect(sheet.bins.some(({ item }) => item.code === sheet.wrongItem?.code)).toBe(false);
    const gs1 = sheet.bins.flatMap(({ item }) => (item.gs1 === null ? [] : [item.gs1]));
    expect(gs1.length).toBeGreaterThan(0);
    expect(gs1.filter((text) => !parseBracketed(text).ok)).toEqual([]);
  });

  it('holds what waits to be put away, and the bins it goes to', () => {
    expect(sheet.waiting.map(({ lpn, bins }) => [lpn, bins.length])).toEqual([
      ['P-2001', 1],
      ['P-2002', 3],
      ['P-2003', 1],
      // On hold: it goes to no bin.
      ['P-2004', 0],
    ]);
    expect(sheet.waiting[0]?.holds).toBe('48 × Olive oil Koroneiki 500 ml');
  });

  it('holds goods that nobody was promised, the bin to bring them to, and quarantine', () => {
    expect(sheet.moves).toHaveLength(2);
    const others = [
      ...sheet.bins.map(({ code }) => code),
      ...sheet.refills.flatMap(({ source, target }) => [source, target]),
      ...sheet.counts.map(({ code }) => code),
    ];
    expect(
      sheet.moves.filter(({ source, target }) => others.includes(source) || others.includes(target)),
    ).toEqual([]);
    expect(sheet.quarantine).toEqual(['QUARANTINE']);
  });

  it('holds the bins that somebody asked to be counted, with their products', () => {
    expect(sheet.counts.map(({ code, item }) => [code, item.code])).toEqual(
      countsDue
        .map(({ locationId, sku }) => [locationId, sku?.sku.code])
        .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    );
  });

  it('holds what two deliveries need', () => {
    expect(sheet.doors).toEqual(['DOCK-1']);
    expect(
      sheet.deliveries.map(({ document, pallets, items }) => [document, pallets.length, items.length]),
    ).toEqual([
      ['D-ASN-20932', 0, 2],
      ['D-ASN-20931', 2, 3],
    ]);
    const labels = sheet.deliveries.flatMap(({ items }) => items.flatMap(({ gs1 }) => gs1 ?? []));
    expect(labels).toHaveLength(3);
    expect(labels.filter((text) => !parseBracketed(text).ok)).toEqual([]);
    const pallets = sheet.deliveries.flatMap((delivery) => delivery.pallets);
    expect(pallets.filter((code) => !parseBracketed(`(00)${code}`).ok)).toEqual([]);
  });

  it.each(languageField.options)('shows every code in %s, without scripts and style sheets', (language) => {
    const html = scanSheetHtml(sheet, language);
    const codes = [
      ...sheet.people.map(({ badge }) => badge),
      ...['PROBLEM', 'UNDO', 'NEXT', 'LOGOUT'].map((command) => `%CMD:${command}`),
      ...sheet.bins.flatMap(({ code, item }) => [code, item.ean ?? item.code]),
      ...sheet.totes,
      ...sheet.stations,
      ...sheet.doors,
      ...sheet.pallets,
      ...sheet.waiting.flatMap(({ lpn, bins }) => [lpn, ...bins]),
      ...sheet.moves.flatMap(({ source, ean, target }) => [source, ean, target]),
      ...sheet.quarantine,
      ...sheet.counts.flatMap(({ code, item }) => [code, item.ean ?? item.code]),
      ...sheet.deliveries.flatMap(({ document, pallets, items }) => [
        document,
        ...pallets,
        ...items.map(({ caseCode }) => caseCode),
      ]),
      'SLOT-1',
      'SLOT-6',
      unknownCode,
    ];
    expect(codes.filter((code) => !html.includes(`aria-label="${code}"`))).toEqual([]);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).not.toMatch(/<script|<style|<link|<img|javascript:| on\w+=|undefined|null|NaN/);
  });

  it('lets no name become markup', () => {
    const html = scanSheetHtml({ ...sheet, siteName: '<b onclick="x">', people: [], bins: [] }, 'en');
    expect(html).toContain('&lt;b onclick=&quot;x&quot;&gt;');
    expect(html).not.toContain('<b ');
  });
});

describe('a bar code', () => {
  it('prints at a third of a millimetre per bar', () => {
    expect(barCode('code128', 'A-07-03-2')).toContain('width:44.22mm');
    expect(barCode('ean13', '2000000010007')).toContain('<svg role="img" aria-label="2000000010007"');
  });
});
