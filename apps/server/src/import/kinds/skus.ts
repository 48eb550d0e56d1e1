import { brandSchema } from '@floorhand/domain/catalog/brand';
import { reviseSku, type StatedSku } from '@floorhand/domain/catalog/revise-sku';
import { skuKey } from '@floorhand/domain/catalog/sku';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { balanceDocument } from '@floorhand/domain/stock/balance';
import { brandEvents } from '../make-skus.ts';
import type { Decided, FileRecord, Heard, RecordKind, Setting } from '../records/record-kind.ts';
import { mergeStatements } from '../records/merge-statements.ts';
import { said } from '../records/said.ts';
import { requiredSkuColumns, skuColumns, skuMapSchema, type SkuColumn, type SkuMap } from './sku-map.ts';
import { readSku } from './sku-row.ts';

/** As the event of an article allows, with its own code. */
const mostBarcodes = 39;

/** SKUs of which there is something in the building, or promised. */
type InStock = ReadonlySet<string>;

/** Articles: made, or changed in what the list says of them. Several lines may give one article its bar codes. */
export const skus: RecordKind<SkuColumn, SkuMap, StatedSku, InStock, Heard<StatedSku>> = {
  columns: skuColumns,
  required: requiredSkuColumns,
  schema: skuMapSchema,
  stream: 'catalog',
  fromHeader: (map, header) => ({
    ...map,
    attributes: Object.fromEntries(
      header.flatMap((name): [string, string][] => {
        const attribute = /^variant[ .:](.{1,40})$/i.exec(name)?.[1]?.trim();
        return attribute ? [[name, attribute.toLowerCase()]] : [];
      }),
    ),
  }),
  also: ({ attributes }) => Object.keys(attributes),
  lineCount: 'skuLines',
  counted: ['skus'],
  read: readSku,
  survey: (setting) => {
    const brands = new Set<string>();
    return {
      hear: ({ brand }) => void brands.add(brand),
      events: (view) =>
        [...brands].flatMap((code): readonly DomainEvent[] => brandEvents(view, named(code, setting))),
    };
  },
  look: async (store, records, { warehouseStream }) => {
    const skuIds = records.map(({ lines: [{ brand, code }] }) => skuKey(brand, code));
    const held = await store.read((transaction) =>
      transaction.listed(warehouseStream, balanceDocument, { index: 'skuId', values: skuIds }),
    );
    return new Set(
      skuIds.filter((_, i) =>
        (held[i] ?? []).some(({ body }) => isInBuilding(balanceDocument.schema.parse(body))),
      ),
    );
  },
  decide: (view, record, { setting, known }) => {
    const stated = merged(record);
    if (!stated) return { events: [], aside: { reason: 'lines_disagree' }, counts: {} };
    if (stated.barcodes.length > mostBarcodes)
      return { events: [], aside: { reason: 'too_large' }, counts: {} };
    const inStock = known.has(skuKey(stated.brand, stated.code));
    const revised = reviseSku(view, stated, { inStock, barcodes: setting.map.barcodes });
    if (revised.ok) return taken(revised.value);
    const refusal = revised.error;
    const aside =
      refusal.code === 'barcode_of_another_sku'
        ? ({ reason: refusal.code, value: refusal.text, detail: `of ${refusal.skuId}` } as const)
        : ({ reason: refusal.code, value: stated.code } as const);
    return { events: [], aside, counts: {} };
  },
};

const isInBuilding = ({
  place,
  quantity,
  allocated,
}: ReturnType<typeof balanceDocument.schema.parse>): boolean =>
  !place.startsWith('virtual:') && (quantity !== 0 || allocated !== 0);

function taken(events: readonly DomainEvent[]): Decided {
  return events.length === 0
    ? { events, aside: { reason: 'already_imported' }, counts: {} }
    : { events, aside: null, counts: { skus: 1 } };
}

/** What all lines of an article say together; null when two of them disagree. */
function merged({ lines }: FileRecord<StatedSku>): StatedSku | null {
  const [first] = lines;
  const plain = mergeStatements(lines.map(plainOf));
  const variant = mergeStatements(lines.map((line) => line.variant ?? {}));
  const tracking = mergeStatements(lines.map((line) => line.tracking));
  const storage = mergeStatements(lines.map((line) => line.storage));
  const packs = mergeStatements(
    lines.map((line) => Object.fromEntries((line.packs ?? []).map(({ level, factor }) => [level, factor]))),
  );
  if (!plain || !variant || !tracking || !storage || !packs) return null;
  return {
    brand: first.brand,
    code: first.code,
    ...plain,
    ...(Object.keys(variant).length > 0 ? { variant: variantOf(lines) } : {}),
    packs: lines.flatMap((line) => line.packs ?? []),
    tracking,
    storage,
    barcodes: lines.flatMap(({ barcodes }) => barcodes),
  };
}

const variantOf = (lines: readonly StatedSku[]): Record<string, string> =>
  lines.reduce<Record<string, string>>((all, { variant }) => ({ ...all, ...variant }), {});

const plainOf = ({ name, nameLanguage, unit, weightGrams, minimumRemainingLifeDays }: StatedSku) =>
  said({ name, nameLanguage, unit, weightGrams, minimumRemainingLifeDays });

function named(code: string, { map }: Setting<SkuMap>): { readonly code: string; readonly name: string } {
  const name = map.brand?.code === code ? map.brand.name : code;
  return { code, name: brandSchema.shape.name.parse(name.slice(0, 80)) };
}
