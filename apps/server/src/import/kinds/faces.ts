import { skuKey } from '@floorhand/domain/catalog/sku';
import { whyNotFace } from '@floorhand/domain/jobs/replenishment/decide/set-face';
import type { View } from '@floorhand/domain/kernel/document';
import { locationDocument } from '@floorhand/domain/layout/location';
import {
  pickFaceCleared,
  pickFaceDocument,
  pickFaceKey,
  pickFaceSet,
  type PickFace,
} from '@floorhand/domain/layout/pick-face';
import { brandOfLine } from '../records/brand-of-line.ts';
import { nothingHeard, type Decided, type Heard, type RecordKind } from '../records/record-kind.ts';
import type { Aside } from '../records/record-reasons.ts';
import {
  faceColumns,
  faceMapSchema,
  requiredFaceColumns,
  type FaceColumn,
  type FaceMap,
} from './face-map.ts';

interface FaceLine {
  readonly locationId: string;
  readonly skuId: string;
  /** Null: the list does not say. */
  readonly min: number | null;
  readonly max: number | null;
  readonly gone: boolean;
}

const most = 1_000_000;

/** From which bins articles are picked, and how much belongs there. */
export const faces: RecordKind<FaceColumn, FaceMap, FaceLine, null, Heard<unknown>> = {
  columns: faceColumns,
  required: requiredFaceColumns,
  schema: faceMapSchema,
  stream: 'warehouse',
  lineCount: 'faces',
  counted: [],
  read: (row, setting) => {
    const brand = brandOfLine(row, setting);
    const value: FaceLine = {
      locationId: row.someCode('location'),
      skuId: skuKey(brand, row.someCode('sku')),
      min: row.whole('min', { least: 0, most }),
      max: row.whole('max', { least: 1, most }),
      gone: row.flag('gone') ?? false,
    };
    return { key: pickFaceKey(value), value };
  },
  survey: () => nothingHeard,
  look: async () => null,
  decide: (view, { lines: [first, ...others] }, { setting: { now } }): Decided => {
    const { events, aside } = first.gone ? cleared(view, first) : set(view, first, now);
    const twice: Aside = { reason: 'line_twice', value: first.locationId };
    return { events, aside: [aside, ...others.map(() => twice)], counts: {} };
  },
};

type Became = Pick<Decided, 'events'> & { readonly aside: Aside | null };
const left = (aside: Aside): Became => ({ events: [], aside });

function cleared(view: View, line: FaceLine): Became {
  const { locationId, skuId } = line;
  return view.get(pickFaceDocument, pickFaceKey(line))
    ? { events: [pickFaceCleared.create({ locationId, skuId })], aside: null }
    : left({ reason: 'already_imported' });
}

/** What the list does not say stays as it is; a new face needs both. */
function set(view: View, { locationId, skuId, ...line }: FaceLine, now: string): Became {
  const held = view.get(pickFaceDocument, pickFaceKey({ locationId, skuId }));
  const [min, max] = [line.min ?? held?.min, line.max ?? held?.max];
  if (min === undefined || max === undefined)
    return left({ reason: 'face_amounts_missing', value: locationId });
  const face: PickFace = { locationId, skuId, min, max };
  if (!view.get(locationDocument, locationId)) return left({ reason: 'location_unknown', value: locationId });
  const refused = whyNotFace(view, face, now);
  if (refused) return left(asideOf(refused.code, face));
  if (held?.min === min && held.max === max) return left({ reason: 'already_imported' });
  return { events: [pickFaceSet.create({ face })], aside: null };
}

function asideOf(code: string, { locationId, skuId, min }: PickFace): Aside {
  switch (code) {
    case 'replenishment.sku_unknown':
      return { reason: 'sku_unknown', value: skuId };
    case 'replenishment.not_a_pick_bin':
      return { reason: 'not_a_pick_bin', value: locationId };
    case 'replenishment.least_above_most':
      return { reason: 'least_above_most', value: String(min) };
    default:
      return { reason: 'not_stored_there', value: locationId };
  }
}
