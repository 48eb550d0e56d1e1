import { brandDocument } from '../../../catalog/brand.ts';
import { inboundDocument, inboundUnitDocument, type Inbound } from '../../../inbound/inbound.ts';
import type { Entry, View } from '../../../kernel/document.ts';
import { locationDocument } from '../../../layout/location.ts';
import type { ResolvedScan } from '../../../scanning/resolve-scan.ts';
import type { ScanResult } from '../../../scanning/scan-result.ts';
import { receiptDocument, type Receipt } from '../state.ts';

/** What is known about a delivery before it is checked in. Held by the screen; nothing is lost with it. */
export interface DoorMemory {
  readonly doorId: string | null;
  readonly target:
    | { readonly kind: 'document'; readonly inboundId: string }
    | { readonly kind: 'blind'; readonly brand: string }
    | null;
}

export const nothingAtDoor: DoorMemory = { doorId: null, target: null };

/** Why, as a code of the message catalogue under `receive.door`. */
export type DoorMessage =
  | 'door_named'
  | 'document_found'
  | 'load_is_open'
  | 'not_a_door'
  | 'document_unknown'
  | 'unknown_code';

export interface DoorOutcome {
  readonly result: ScanResult;
  readonly message: DoorMessage;
  readonly data: Readonly<Record<string, string>>;
  readonly memory: DoorMemory;
  /** A load of the document that is open already: the person goes there and joins it [RC2]. */
  readonly receiptId: string | null;
}

const say = (
  result: ScanResult,
  message: DoorMessage,
  more: Pick<DoorOutcome, 'memory'> & Partial<Pick<DoorOutcome, 'data' | 'receiptId'>>,
): DoorOutcome => ({ result, message, data: {}, receiptId: null, ...more });

/** Deliveries in sight of the door: loads under way, and documents of which nothing is here yet. */
export function deliveries(view: View): {
  readonly open: readonly Entry<Receipt>[];
  readonly expected: readonly Entry<Inbound>[];
} {
  const open = view.list(receiptDocument, 'phase', 'open');
  const here = new Set(open.map(({ body }) => body.inboundId));
  const late = '9999';
  return {
    open,
    expected: view
      .list(inboundDocument, 'status', 'open')
      .filter(({ key }) => !here.has(key))
      .toSorted((a, b) => {
        const [x, y] = [a.body.expectedAt ?? late, b.body.expectedAt ?? late];
        return x === y ? (a.key < b.key ? -1 : 1) : x < y ? -1 : 1;
      }),
  };
}

/** Doors and receiving places, for a tap instead of a scan. */
export const isDoor = (view: View, locationId: string): boolean => {
  const kind = view.get(locationDocument, locationId)?.kind;
  return kind === 'dock' || kind === 'receiving';
};

/** The door, the delivery note, or anything of the load that its document names [RC1]. */
export function onDoorScan(
  memory: DoorMemory,
  { view, scan }: { readonly view: View; readonly scan: ResolvedScan },
): DoorOutcome {
  if (scan.kind === 'location' || scan.kind === 'station') {
    const { locationId } = scan;
    return isDoor(view, locationId)
      ? say('step_done', 'door_named', {
          data: { door: locationId },
          memory: { ...memory, doorId: locationId },
        })
      : say('refused', 'not_a_door', { data: { scanned: locationId }, memory });
  }
  const inboundId = documentOf(view, scan);
  if (inboundId === null) {
    const isPaper = scan.kind === 'document';
    const data = { code: 'read' in scan ? scan.read.text : scan.kind };
    return say('unknown', isPaper ? 'document_unknown' : 'unknown_code', { data, memory });
  }
  return chooseDocument(memory, { view, inboundId });
}

/** A document of the list, by scan or tap. */
export function chooseDocument(
  memory: DoorMemory,
  { view, inboundId }: { readonly view: View; readonly inboundId: string },
): DoorOutcome {
  const data = { document: view.get(inboundDocument, inboundId)?.reference ?? inboundId };
  const open = view
    .list(receiptDocument, 'inboundId', inboundId)
    .find(({ body }) => body.status !== 'closed');
  if (open) return say('attention', 'load_is_open', { data, memory: nothingAtDoor, receiptId: open.key });
  return say('step_done', 'document_found', {
    data,
    memory: { ...memory, target: { kind: 'document', inboundId } },
  });
}

function documentOf(view: View, scan: ResolvedScan): string | null {
  switch (scan.kind) {
    case 'document':
      return byReference(view, scan.reference);
    case 'unknown':
      return byReference(view, scan.read.text);
    case 'tracking':
      return view.get(inboundUnitDocument, scan.number)?.inboundId ?? byReference(view, scan.number);
    case 'handlingUnit':
      return view.get(inboundUnitDocument, scan.lpn)?.inboundId ?? null;
    default:
      return null;
  }
}

/** With or without the letter our own papers begin with. Two brands may use one reference: the first open one. */
function byReference(view: View, text: string): string | null {
  const found = [text, text.replace(/^D-/, '')].flatMap((reference) =>
    view.list(inboundDocument, 'reference', reference),
  );
  const open = found.find(({ body }) => body.status === 'open') ?? found[0];
  return open?.key ?? null;
}

/** Brands goods may come in for without a document. */
export const brandNameOf = (view: View, brand: string): string =>
  view.get(brandDocument, brand)?.name ?? brand;
