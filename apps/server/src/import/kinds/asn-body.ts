import type { Announcement } from '@floorhand/domain/inbound/announce';
import { mostDeclared, mostExpectedLots } from '@floorhand/domain/inbound/inbound';
import { mergeStatements } from '../records/merge-statements.ts';
import type { RecordReason } from '../records/record-reasons.ts';
import type { AsnLine } from './asn-row.ts';

type Line = Announcement['lines'][number];
type Unit = Announcement['units'][number];

/** As one document allows. */
const mostLines = 5000;
const mostUnitsOfLine = 100_000_000;

/** Lines of one delivery as the document has them: one per article, and what each pallet is said to hold. */
export function asnBody(lines: readonly [AsnLine, ...AsnLine[]]): Announcement | RecordReason {
  const [first] = lines;
  const header = mergeStatements(lines.map((line) => line.header));
  if (!header) return 'lines_disagree';
  if (header.supplier === undefined) return 'value_missing';
  const loadType = header.loadType ?? 'pallets';
  const items = linesOf(lines);
  const units = unitsOf(lines, loadType === 'parcels' ? 'parcel' : 'pallet');
  const isTooLarge =
    items.length > mostLines ||
    units.length > mostLines ||
    items.some(({ ordered, lots }) => ordered > mostUnitsOfLine || lots.length > mostExpectedLots) ||
    units.some(({ contents }) => contents.length > mostDeclared);
  if (isTooLarge) return 'too_large';
  return {
    inbound: {
      kind: header.kind ?? 'asn',
      brand: first.brand,
      reference: first.reference,
      supplier: header.supplier,
      trusted: header.trusted ?? false,
      verifyEvery: header.verifyEvery ?? null,
      sampleEvery: header.sampleEvery ?? null,
      sealRequired: header.sealRequired ?? false,
      loadType,
      expectedAt: header.expectedAt ?? null,
    },
    lines: items,
    units,
  };
}

function linesOf(lines: readonly AsnLine[]): Line[] {
  const bySku = new Map<string, Line>();
  for (const { skuId, quantity, lot, expiry, neededNow, ...said } of lines) {
    const held = bySku.get(skuId);
    const tolerancePercent = wider(held?.tolerancePercent, said.tolerancePercent);
    const underTolerancePercent = wider(held?.underTolerancePercent, said.underTolerancePercent);
    bySku.set(skuId, {
      line: held?.line ?? bySku.size + 1,
      skuId,
      ordered: (held?.ordered ?? 0) + quantity,
      ...(tolerancePercent !== undefined && { tolerancePercent }),
      ...(underTolerancePercent !== undefined && { underTolerancePercent }),
      lots: lot === null ? (held?.lots ?? []) : withLot(held?.lots ?? [], { lot, expiry, ordered: quantity }),
      neededNow: (held?.neededNow ?? false) || neededNow,
    });
  }
  return [...bySku.values()];
}

/** What lines of one article say together; where none says anything, the brand does. */
const wider = (held: number | undefined, said: number | null): number | undefined =>
  said === null ? held : Math.max(held ?? 0, said);

function withLot(lots: Line['lots'], more: Line['lots'][number]): Line['lots'] {
  const isSame = ({ lot, expiry }: Line['lots'][number]): boolean =>
    lot === more.lot && expiry === more.expiry;
  return lots.some(isSame)
    ? lots.map((held) => (isSame(held) ? { ...held, ordered: held.ordered + more.ordered } : held))
    : [...lots, more];
}

function unitsOf(lines: readonly AsnLine[], kind: Unit['kind']): Unit[] {
  const byCode = new Map<string, Map<string, Unit['contents'][number]>>();
  for (const { unit, skuId, lot, expiry, quantity, cartons } of lines) {
    if (unit === null) continue;
    const contents = byCode.get(unit) ?? new Map<string, Unit['contents'][number]>();
    byCode.set(unit, contents);
    const key = [skuId, lot ?? '', expiry ?? ''].join('|');
    const held = contents.get(key);
    contents.set(key, {
      skuId,
      lot,
      expiry,
      units: (held?.units ?? 0) + quantity,
      cartons: (held?.cartons ?? 0) + cartons,
    });
  }
  return [...byCode].map(([code, contents]) => ({ code, kind, contents: [...contents.values()] }));
}
