import { parseGtin } from '@floorhand/gs1';
import type { SkuBarcode, StatedSku } from '@floorhand/domain/catalog/revise-sku';
import { packLevelField, skuKey, skuSchema } from '@floorhand/domain/catalog/sku';
import { coldest, hottest } from '@floorhand/domain/catalog/arrival-checks';
import { hazardField, temperatureField, velocityField } from '@floorhand/domain/catalog/storage-class';
import { languageField } from '@floorhand/domain/kernel/fields';
import { brandOfLine } from '../records/brand-of-line.ts';
import { said } from '../records/said.ts';
import { lengthUnits, weightUnits } from '../records/record-map.ts';
import type { Setting } from '../records/record-kind.ts';
import type { Row } from '../records/row.ts';
import type { SkuColumn, SkuMap } from './sku-map.ts';

const factors = { least: 1, most: 1_000_000 };
const packs = ['inner', 'case', 'pallet'] as const;
const gtinLengths: ReadonlySet<number> = new Set([8, 12, 13, 14]);

/** One line of a list of articles: what it says of one, and nothing it does not. */
export function readSku(
  row: Row<SkuColumn>,
  setting: Setting<SkuMap>,
): { readonly key: string; readonly value: StatedSku } {
  const { map } = setting;
  const brand = brandOfLine(row, setting);
  const code = row.someCode('sku');
  const name = row.text('name', 200);
  const value: StatedSku = {
    brand,
    code,
    ...said({
      name,
      nameLanguage: row.choice('nameLanguage', languageField.options),
      unit: row.choice('unit', skuSchema.shape.unit.options),
      weightGrams: row.measure('weight', { per: weightUnits[map.units.weight], least: 0, most: 100_000_000 }),
      minimumRemainingLifeDays: row.whole('minimumRemainingLifeDays', { least: 0, most: 10_000 }),
    }),
    ...variantOf(row, map),
    packs: packs.flatMap((level) => {
      const factor = row.whole(`${level}Factor`, factors);
      return factor === null ? [] : [{ level, factor }];
    }),
    tracking: said({ lot: row.flag('lot'), expiry: row.flag('expiry'), serial: row.flag('serial') }),
    storage: said({
      velocity: row.choice('velocity', velocityField.options),
      temperature: row.choice('temperature', temperatureField.options),
      hazard: hazardOf(row),
      dangerous: row.flag('dangerous'),
      leastDeciCelsius: row.measure('leastCelsius', deciCelsius),
      mostDeciCelsius: row.measure('mostCelsius', deciCelsius),
      lengthMm: sideOf(row, 'length', map),
      widthMm: sideOf(row, 'width', map),
      heightMm: sideOf(row, 'height', map),
      ownBox: row.flag('ownBox'),
    }),
    barcodes: barcodesOf(row, map),
  };
  return { key: skuKey(brand, code), value };
}

const deciCelsius = { per: 10, least: coldest, most: hottest };

function variantOf(row: Row<SkuColumn>, map: SkuMap): Pick<StatedSku, 'variant'> {
  const entries = Object.entries(map.attributes).flatMap(([header, attribute]): [string, string][] => {
    const text = row.named(header, 80);
    return text === null ? [] : [[attribute, text]];
  });
  return entries.length === 0 ? {} : { variant: Object.fromEntries(entries) };
}

const sideOf = (
  row: Row<SkuColumn>,
  column: 'length' | 'width' | 'height',
  { units }: SkuMap,
): number | null => row.measure(column, { per: lengthUnits[units.length], least: 1, most: 100_000 });

function hazardOf(row: Row<SkuColumn>): string | null {
  const text = row.text('hazard', 10);
  return text === null || hazardField.safeParse(text).success
    ? text
    : row.fail('word_unknown', 'hazard', 'a class of dangerous goods such as 3 or 2.1');
}

/** Bar codes of a line: one per pack level, and one of the level the line names. */
function barcodesOf(row: Row<SkuColumn>, map: SkuMap): readonly SkuBarcode[] {
  const unit = barcodeOf(row, 'unitBarcode', map);
  const found: SkuBarcode[] = unit === null ? [] : [{ text: unit, level: 'unit', factor: 1 }];
  for (const level of packs) {
    const text = barcodeOf(row, `${level}Barcode`, map);
    if (text === null) continue;
    const factor = row.whole(`${level}Factor`, factors) ?? row.fail('value_missing', `${level}Factor`);
    found.push({ text, level, factor: factor ?? 1 });
  }
  const text = barcodeOf(row, 'barcode', map);
  const level = row.choice('barcodeLevel', packLevelField.options) ?? 'unit';
  const factor = row.whole('barcodeFactor', factors);
  if (text !== null && level !== 'unit' && factor === null) row.fail('value_missing', 'barcodeFactor');
  if (text !== null) found.push({ text, level, factor: factor ?? 1 });
  return found;
}

function barcodeOf(row: Row<SkuColumn>, column: SkuColumn, { checkDigits }: SkuMap): string | null {
  const text = row.code(column);
  if (text === null || !checkDigits || !/^\d+$/.test(text) || !gtinLengths.has(text.length)) return text;
  return parseGtin(text).ok ? text : row.fail('check_digit', column);
}
