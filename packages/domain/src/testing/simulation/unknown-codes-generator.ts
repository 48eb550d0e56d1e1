import { skuDocument } from '../../catalog/sku.ts';
import { draft } from '../../kernel/command.ts';
import { locationDocument } from '../../layout/location.ts';
import { checkLabel } from '../../labels-owed/check-label.ts';
import { labelsToCheck } from '../../labels-owed/label-outcomes.ts';
import { labelRequestDocument, type LabelSubject } from '../../labels-owed/label-request.ts';
import { requestLabel } from '../../labels-owed/request-label.ts';
import { settleLabel } from '../../labels-owed/settle-label.ts';
import { atLocation, placeKey } from '../../stock/place.ts';
import { aliasDocument } from '../../unknown-codes/alias.ts';
import { forgetAlias } from '../../unknown-codes/forget-alias.ts';
import { reportUnknown } from '../../unknown-codes/report-unknown.ts';
import { setAsideUnknown, unknownGoodsKey } from '../../unknown-codes/set-aside.ts';
import type { Sighting } from '../../unknown-codes/sighting.ts';
import { teachAlias } from '../../unknown-codes/teach-alias.ts';
import { bins, gtin } from '../small-warehouse.ts';
import { chance, oneOf, upTo, type Deed, type JobGenerator, type Scene } from './job-generator.ts';
import { outsidePlace } from './physical-floor.ts';

/** Few, so that the same code is met, proposed and taught by several people; the last two are none to be taught. */
const codes = ['5901234123457', 'QZ-7711', 'luma old 88', gtin.tea, 'A-01-1'] as const;
const taughtTo = ['luma:mug', 'luma:bowl', 'nord:tea'] as const;

/** People who meet codes that say nothing, or goods without a label, and a supervisor who names and prints them. */
export const unknownCodesGenerator: JobGenerator = {
  work: (scene) => (chance(scene.random, 0.3) ? oneOf(scene.random, onTheFloor)?.(scene) : null) ?? null,
  supervise: (scene) => oneOf(scene.random, atTheDesk)?.(scene) ?? null,
};

type Acting = (scene: Scene) => Deed | null;

const codeOf = ({ random }: Scene): string => oneOf(random, codes) ?? codes[0];

const sighting = ({ random }: Scene): Sighting => ({
  locationId: oneOf(random, bins) ?? null,
  runId: null,
  expected: null,
});

const report: Acting = (scene) => ({
  draft: draft(reportUnknown, { code: codeOf(scene), seen: sighting(scene) }),
  moves: [],
});

/** On the shelf for problems, or left where orders are served from: there the book has no place for them. */
const setAside: Acting = (scene) => {
  const { view, random } = scene;
  const code = codeOf(scene);
  const quantity = 1 + upTo(random, 4);
  const shelfId = chance(random, 0.8) ? 'X-01' : (oneOf(random, bins) ?? 'X-01');
  if (!view.get(locationDocument, shelfId)) return null;
  const to = placeKey(atLocation(shelfId));
  return {
    draft: draft(setAsideUnknown, { code, quantity, shelfId, seen: sighting(scene) }),
    moves: [{ from: outsidePlace, to, skuId: unknownGoodsKey(code), lot: null, units: quantity }],
  };
};

const teach: Acting = (scene) => {
  const { view, random } = scene;
  const skuId = oneOf(random, taughtTo) ?? taughtTo[0];
  if (!view.get(skuDocument, skuId)) return null;
  const pack = chance(random, 0.7)
    ? ({ level: 'unit', factor: 1 } as const)
    : ({ level: 'case', factor: 12 } as const);
  return {
    draft: draft(teachAlias, { code: codeOf(scene), skuId, ...pack, seen: sighting(scene) }),
    moves: [],
  };
};

const subjects: readonly LabelSubject[] = [
  { kind: 'product', skuId: 'luma:mug', level: 'unit', factor: 1 },
  { kind: 'location', locationId: 'B-02-1' },
  { kind: 'handlingUnit', lpn: 'T-1' },
];

const askForLabel: Acting = ({ random }) => {
  const subject = oneOf(random, subjects);
  if (!subject) return null;
  const wanted = { copies: 1 + upTo(random, 3), reason: 'missing', runId: null } as const;
  const locationId = oneOf(random, bins.slice(0, 2)) ?? null;
  return { draft: draft(requestLabel, { subject, locationId, ...wanted }), moves: [] };
};

const printLabel: Acting = ({ view, random }) => {
  const owed = oneOf(random, view.list(labelRequestDocument, 'state', 'owed'));
  if (!owed) return null;
  const as = chance(random, 0.8) ? 'printed' : 'not_needed';
  const body = { requestId: owed.key, askedIn: owed.body.commandId, as } as const;
  return { draft: draft(settleLabel, body), moves: [] };
};

/** Somebody holds the scanner before a label they asked for; now and then it does not read. */
const readNewLabel: Acting = ({ view, random, deviceId }) => {
  const fate = oneOf(random, labelsToCheck(view, deviceId));
  if (!fate) return null;
  const { requestId, askedIn } =
    fate.kind === 'owed' ? { requestId: fate.requestId, askedIn: fate.request.commandId } : fate.outcome;
  const found = chance(random, 0.7) ? 'reads' : 'does_not_read';
  return { draft: draft(checkLabel, { requestId, askedIn, found }), moves: [] };
};

const forget: Acting = ({ view, random }) => {
  const alias = oneOf(random, view.list(aliasDocument, 'state', 'taught'));
  const match = alias?.body.matches.find(({ state }) => state === 'taught');
  if (!alias || !match) return null;
  return { draft: draft(forgetAlias, { code: alias.body.code, skuId: match.skuId }), moves: [] };
};

const onTheFloor: readonly Acting[] = [report, setAside, teach, askForLabel, readNewLabel];
const atTheDesk: readonly Acting[] = [teach, printLabel, printLabel, forget];
