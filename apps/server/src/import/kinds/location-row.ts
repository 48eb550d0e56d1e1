import { hazardField, temperatureField, velocityField } from '@floorhand/domain/catalog/storage-class';
import { locationKindField, placeLimitsSchema, type LocationKind } from '@floorhand/domain/layout/location';
import type { StatedLocation } from '@floorhand/domain/layout/revise-location';
import { lengthUnits, volumeUnits, weightUnits } from '../records/record-map.ts';
import type { Setting } from '../records/record-kind.ts';
import type { Row } from '../records/row.ts';
import { said } from '../records/said.ts';
import type { LocationColumn, LocationMap } from './location-map.ts';

export interface LocationLine {
  readonly locationId: string;
  readonly stated: StatedLocation;
  /** What a new place is where the list does not say it: its plate and its distance from the front. */
  readonly derived: {
    readonly aisle: string | null;
    readonly segments: readonly string[];
    readonly alongMm: number | null;
  };
}

/** What others call our kinds. */
const kindWords: Readonly<Record<string, LocationKind>> = {
  picking: 'pick',
  pick_face: 'pick',
  shelf: 'pick',
  reserve: 'bulk',
  buffer: 'bulk',
  pallet: 'bulk',
  inbound: 'receiving',
  goods_in: 'receiving',
  packing: 'station',
  door: 'dock',
  outbound: 'staging',
  blocked: 'quarantine',
  qa: 'quarantine',
  return: 'returns',
};
const kinds = [...locationKindField.options, ...Object.keys(kindWords)];

/** One line of a list of places. */
export function readLocation(
  row: Row<LocationColumn>,
  { map }: Setting<LocationMap>,
): { readonly key: string; readonly value: LocationLine } {
  const locationId = row.someCode('location');
  const word = row.choice('kind', kinds);
  const kind = word === null ? null : (kindWords[word] ?? (word as LocationKind));
  const labels = (['aisle', 'bay', 'level', 'slot'] as const).map((column) => row.text(column, 8));
  const blocked = row.text('blocked', 40);
  const place = placeOf(row, map);
  const told = labels.flatMap((label) => label ?? []);
  const plate = plateOf(told.length > 1 ? told.join('-') : locationId);
  const inRack = (kind === 'pick' || kind === 'bulk') && plate.length > 1;
  const [, bayLabel = ''] = plate;
  const bay = place.position ?? (inRack && /^\d{1,4}$/.test(bayLabel) ? Number(bayLabel) : null);
  const stated: StatedLocation = {
    ...said({
      kind,
      zone: row.code('zone'),
      brand: row.code('brand'),
      aisle: row.code('aisle'),
      xMm: place.xMm,
      yMm: place.yMm,
      blocked: blocked === null || isNo(blocked) ? null : isYes(blocked) ? 'import' : blocked,
      renamedFrom: row.code('renamedFrom'),
    }),
    ...(told.length > 1 ? { segments: plate } : {}),
    limits: limitsOf(row, map),
    gone: row.flag('gone') ?? false,
  };
  const derived = {
    aisle: inRack ? (plate[0] ?? null) : null,
    segments: plate,
    alongMm: bay === null ? null : bay * map.grid.bayMm,
  };
  return { key: locationId, value: { locationId, stated, derived } };
}

const isNo = (word: string): boolean => /^(no|n|false|0|-)$/i.test(word);
const isYes = (word: string): boolean => /^(yes|y|true|1|x)$/i.test(word);

/** A code as the plate on the rack shows it. */
const plateOf = (code: string): string[] => {
  const parts = code.split(/[-./_ ]+/).flatMap((part) => part.match(/.{1,8}/gu) ?? []);
  return parts.length === 0 ? [code.slice(0, 8)] : parts.slice(0, 5);
};

function placeOf(
  row: Row<LocationColumn>,
  { units }: LocationMap,
): { readonly xMm: number | null; readonly yMm: number | null; readonly position: number | null } {
  const bounds = { per: lengthUnits[units.length], least: -10_000_000, most: 10_000_000 };
  const [xMm, yMm] = [row.measure('x', bounds), row.measure('y', bounds)];
  const position = row.whole('position', { least: 0, most: 10_000 });
  const bay = /^\d{1,4}$/.exec(row.text('bay', 8) ?? '')?.[0];
  return { xMm, yMm, position: position ?? (bay === undefined ? null : Number(bay)) };
}

function limitsOf(row: Row<LocationColumn>, { grid, units }: LocationMap): StatedLocation['limits'] {
  const length = { per: lengthUnits[units.length], least: 1, most: 1_000_000 };
  const sides = (['length', 'width', 'height'] as const).map((column) => row.measure(column, length));
  const capacity = row.measure('capacity', { per: volumeUnits[units.volume], least: 1, most: 1_000_000_000 });
  const [long = null, wide = null, high = null] = sides;
  const measured =
    long === null || wide === null || high === null ? null : Math.floor((long * wide * high) / 1000);
  const longest = row.measure('longestSide', length);
  const level = levelOf(row, grid.floorLevel);
  return said({
    velocity: row.choice('velocity', velocityField.options),
    temperature: row.choice('temperature', temperatureField.options),
    hazards: hazardsOf(row),
    mixing: row.choice('mixing', placeLimitsSchema.shape.mixing.options),
    capacityCm3: capacity ?? (measured === 0 ? null : measured),
    longestSideMm: longest ?? (measured === null ? null : Math.max(long ?? 0, wide ?? 0, high ?? 0)),
    mostWeightGrams: row.measure('mostWeight', {
      per: weightUnits[units.weight],
      least: 1,
      most: 1_000_000_000,
    }),
    level,
    reachMs: row.measure('reachSeconds', { per: 1000, least: 0, most: 600_000 }),
  });
}

/** Letters name a level too; how high it is they do not say. */
function levelOf(row: Row<LocationColumn>, floorLevel: number): number | null {
  const text = row.text('level', 8);
  if (text === null || !/^\d{1,3}$/.test(text)) return null;
  const level = Number(text) - floorLevel;
  return level < 0 || level > 60 ? row.fail('number_out_of_range', 'level') : level;
}

function hazardsOf(row: Row<LocationColumn>): string[] | null {
  const text = row.text('hazards', 100);
  if (text === null) return null;
  const classes = text.split(/[\s;,/]+/).filter((part) => part !== '');
  return classes.length <= 20 && classes.every((one) => hazardField.safeParse(one).success)
    ? [...new Set(classes)].toSorted()
    : row.fail('word_unknown', 'hazards', 'classes of dangerous goods such as 3 or 2.1, with blanks between');
}
