import { computeCheckDigit } from '@floorhand/gs1';
import { inboundImported } from '@floorhand/domain/inbound/inbound-events';
import type { Declared } from '@floorhand/domain/inbound/inbound';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { practiceSkus, type PracticeSku } from './catalogue.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

const skuOf = (code: string): PracticeSku => {
  const found = practiceSkus.find(({ sku }) => sku.code === code);
  if (!found) throw new Error(`the practice building has no ${code}`);
  return found;
};

/** SSCC from the range for internal use: extension 3, then our own numbers. */
const sscc = (number: number): string => {
  const digits = `3400000${String(number).padStart(10, '0')}`;
  return digits + computeCheckDigit(digits);
};

export interface PracticeItem {
  readonly code: string;
  readonly lot: string | null;
  /** ISO date. */
  readonly expiry: string | null;
  readonly caseGtin: string;
}

export interface PracticeDelivery {
  readonly reference: string;
  /** SSCCs of the pallets the document names. */
  readonly pallets: readonly string[];
  readonly items: readonly PracticeItem[];
}

export const practicePallets = [sscc(20_931_001), sscc(20_931_002)] as const;
/** Labels of empty pallets and cages, for goods that come without a pallet and for what is set aside. */
export const emptyPallets = ['P-1001', 'P-1002', 'P-1003', 'P-1004', 'P-1005', 'P-1006'] as const;

const lotOf = (code: string): string => `${code.slice(3, 4)}2619-04`;

const itemOf = (code: string, expiry: string): PracticeItem => {
  const { sku, caseGtin } = skuOf(code);
  const isTracked = sku.tracking.lot;
  return { code, caseGtin, lot: isTracked ? lotOf(code) : null, expiry: isTracked ? expiry : null };
};

/** What the two open deliveries bring, with what is printed on its cartons. */
export const practiceDeliveries = (now: string): readonly PracticeDelivery[] => {
  const expiry = new Date(Date.parse(now) + 500 * dayMs).toISOString().slice(0, 10);
  return [
    {
      reference: 'ASN-20931',
      pallets: practicePallets,
      items: ['OL-KOR-500', 'OL-PIC-500', 'HN-ACA-350'].map((code) => itemOf(code, expiry)),
    },
    {
      reference: 'ASN-20932',
      pallets: [],
      items: ['MG-STN-350-SND', 'BW-STN-160-SND'].map((code) => itemOf(code, expiry)),
    },
  ];
};

/** Two open deliveries: one on pallets from a trusted supplier, one of loose cartons in a container. */
export function deliveryEvents(now: string): readonly DomainEvent[] {
  const [first, second] = practiceDeliveries(now);
  const at = (hours: number): string => new Date(Date.parse(now) + hours * hourMs).toISOString();
  const line = (code: string, ordered: number, more: { neededNow?: boolean; tolerance?: number } = {}) => ({
    skuId: skuOf(code).skuId,
    ordered,
    ...(more.tolerance !== undefined && { tolerancePercent: more.tolerance }),
    lots: [],
    neededNow: more.neededNow ?? false,
  });
  const declared = (code: string, cartons: number): Declared => {
    const item = first?.items.find((known) => known.code === code);
    const { skuId, perCase } = skuOf(code);
    return { skuId, lot: item?.lot ?? null, expiry: item?.expiry ?? null, units: cartons * perCase, cartons };
  };
  const base = { kind: 'asn', verifyEvery: null, sampleEvery: null, sealRequired: false } as const;
  return [
    inboundImported.create({
      inbound: {
        ...base,
        brand: 'LEAF',
        reference: first?.reference ?? '',
        supplier: 'Oliveto Kalamata',
        trusted: true,
        verifyEvery: 3,
        loadType: 'pallets',
        expectedAt: at(1),
      },
      lines: [
        line('OL-KOR-500', 48, { tolerance: 2 }),
        line('OL-PIC-500', 96),
        line('HN-ACA-350', 60, { neededNow: true }),
      ].map((each, i) => ({ ...each, line: i + 1 })),
      units: practicePallets.map((code, i) => ({
        code,
        kind: 'pallet' as const,
        contents: [declared('OL-PIC-500', i === 0 ? 10 : 6)],
      })),
    }),
    inboundImported.create({
      inbound: {
        ...base,
        brand: 'HEARTH',
        reference: second?.reference ?? '',
        supplier: 'Olaria do Porto',
        trusted: false,
        sampleEvery: 20,
        loadType: 'loose_cartons',
        expectedAt: at(2),
      },
      lines: [line('MG-STN-350-SND', 720, { tolerance: 1 }), line('BW-STN-160-SND', 160)].map((each, i) => ({
        ...each,
        line: i + 1,
      })),
      units: [],
    }),
  ];
}
