import { skuDocument, type PackLevel } from '@floorhand/domain/catalog/sku';
import type { LabelSubject } from '@floorhand/domain/labels-owed/label-request';
import type { Media } from '@floorhand/labels/media';
import { subjectLabel } from '@floorhand/labels/subject-label';
import type { ServerStore } from '@floorhand/sync/server/server-store';
import { catalogStream, warehouseStream } from '@floorhand/sync/protocol/version';
import { readView } from '../core/read-view.ts';
import type { WantedLabel } from './write-labels.ts';

const kinds = new Set([skuDocument.kind]);
const pageRows = 500;
/** Codes and labels are read for so many articles at once. */
const perRead = 100;

export interface WantedProducts {
  readonly warehouseId: string;
  /** Article codes, or `brand:code` where two brands use one; null: all. */
  readonly codes: readonly string[] | null;
  readonly brand: string | undefined;
  readonly level: PackLevel;
  readonly media: Media;
}

/** An article and how many of its units the pack of the wanted level holds; null where it has no such pack. */
interface Article {
  readonly skuId: string;
  readonly code: string;
  readonly brand: string;
  readonly factor: number | null;
}

/**
 * Labels of articles as the building knows them. A code that no article has, and an article that has no pack of the
 * level, are told like a label that cannot be made.
 */
export async function* productLabels(
  store: Pick<ServerStore, 'read'>,
  { warehouseId, codes, brand, level, media }: WantedProducts,
): AsyncGenerator<WantedLabel> {
  const known = await articles(store, level);
  const ofBrand = known.filter((article) => brand === undefined || article.brand === brand);
  const chosen = codes === null ? ofBrand : codes.flatMap((code) => found(ofBrand, code));
  for (let at = 0; at < chosen.length; at += perRead) {
    const page = chosen.slice(at, at + perRead);
    yield* await readView(store, warehouseStream(warehouseId), (view) =>
      page.map(({ skuId, code, factor }): WantedLabel => {
        if (factor === null) return { of: code, made: { ok: false, error: { code: 'no_code', text: code } } };
        const subject: LabelSubject = { kind: 'product', skuId, level, factor };
        return { of: code, made: subjectLabel(view, subject, media) };
      }),
    );
  }
  for (const code of codes ?? [])
    if (found(ofBrand, code).length === 0)
      yield { of: code, made: { ok: false, error: { code: 'subject_unknown', text: code } } };
}

const found = (known: readonly Article[], code: string): readonly Article[] =>
  known.filter((article) => article.code === code || article.skuId === code);

const articles = (store: Pick<ServerStore, 'read'>, level: PackLevel): Promise<readonly Article[]> =>
  store.read(async (transaction) => {
    const all: Article[] = [];
    for await (const page of transaction.allDocuments(catalogStream, kinds, pageRows))
      for (const [, skuId, , body] of page) {
        const { code, brand, packs } = skuDocument.schema.parse(body);
        const pack = packs.find((one) => one.level === level);
        all.push({ skuId, code, brand, factor: level === 'unit' ? 1 : (pack?.factor ?? null) });
      }
    return all;
  });
