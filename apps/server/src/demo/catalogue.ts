import { computeCheckDigit } from '@floorhand/gs1';
import type { Brand } from '@floorhand/domain/catalog/brand';
import { skuSet } from '@floorhand/domain/catalog/catalog-events';
import type { Sku } from '@floorhand/domain/catalog/sku';
import type { DomainEvent } from '@floorhand/domain/kernel/event';
import { practiceStorage } from './storage.ts';

/** Two clients who share the building. */
export const practiceBrands: readonly Brand[] = [
  {
    code: 'HEARTH',
    name: 'Hearth & Home',
    colour: '#b45309',
    keypadFrom: 5,
    minimumRemainingLifeDays: 0,
    otherLotAllowed: false,
  },
  {
    code: 'LEAF',
    name: 'Leaf & Balm',
    colour: '#0f766e',
    keypadFrom: 5,
    minimumRemainingLifeDays: 60,
    otherLotAllowed: true,
  },
];

type Tracked = 'plain' | 'lot' | 'serial';

/** Code, name, unit, drawing, units per case, what is tracked. */
type Row = readonly [
  code: string,
  name: string,
  unit: Sku['unit'],
  picture: string,
  perCase: number,
  tracked: Tracked,
];

const leaf: readonly Row[] = [
  ['HB-BRG-075', 'Bergamot hand balm 75 ml', 'tube', 'tube', 12, 'lot'],
  ['HB-LAV-075', 'Lavender hand balm 75 ml', 'tube', 'tube', 12, 'lot'],
  ['HB-ROS-075', 'Rose hand balm 75 ml', 'tube', 'tube', 12, 'lot'],
  ['FB-OAT-200', 'Oat body lotion 200 ml', 'bottle', 'bottle', 6, 'lot'],
  ['FB-FIG-200', 'Fig body lotion 200 ml', 'bottle', 'bottle', 6, 'lot'],
  ['SH-MNT-250', 'Mint shampoo 250 ml', 'bottle', 'bottle', 6, 'lot'],
  ['SH-CHM-250', 'Chamomile shampoo 250 ml', 'bottle', 'bottle', 6, 'lot'],
  ['SP-OLV-100', 'Olive soap 100 g', 'piece', 'box', 24, 'plain'],
  ['SP-CHR-100', 'Charcoal soap 100 g', 'piece', 'box', 24, 'plain'],
  ['TE-SEN-100', 'Sencha 100 g', 'bag', 'bag', 10, 'lot'],
  ['TE-EGR-100', 'Earl Grey 100 g', 'bag', 'bag', 10, 'lot'],
  ['TE-ASM-100', 'Assam 100 g', 'bag', 'bag', 10, 'lot'],
  ['TE-RBS-100', 'Rooibos vanilla 100 g', 'bag', 'bag', 10, 'lot'],
  ['TE-PMT-050', 'Peppermint 50 g', 'bag', 'bag', 10, 'lot'],
  ['TE-GFT-006', 'Tea selection, six tins', 'box', 'box', 4, 'lot'],
  ['CO-GUJ-250', 'Coffee Guji 250 g', 'bag', 'bag', 8, 'lot'],
  ['CO-HUI-250', 'Coffee Huila 250 g', 'bag', 'bag', 8, 'lot'],
  ['CO-DEC-250', 'Coffee decaf 250 g', 'bag', 'bag', 8, 'lot'],
  ['CO-ESP-1KG', 'Espresso blend 1 kg', 'bag', 'bag', 6, 'lot'],
  ['OL-KOR-500', 'Olive oil Koroneiki 500 ml', 'bottle', 'bottle', 6, 'lot'],
  ['OL-PIC-500', 'Olive oil Picual 500 ml', 'bottle', 'bottle', 6, 'lot'],
  ['HN-ACA-350', 'Acacia honey 350 g', 'piece', 'bottle', 12, 'lot'],
  ['JM-APR-340', 'Apricot jam 340 g', 'piece', 'bottle', 12, 'lot'],
  ['CH-DRK-080', 'Dark chocolate 80 g', 'piece', 'box', 20, 'lot'],
  ['CH-MLK-080', 'Milk chocolate 80 g', 'piece', 'box', 20, 'lot'],
];

const hearth: readonly Row[] = [
  ['MG-STN-350-SND', 'Stoneware mug 350 ml, sand', 'piece', 'mug', 6, 'plain'],
  ['MG-STN-350-SLT', 'Stoneware mug 350 ml, slate', 'piece', 'mug', 6, 'plain'],
  ['MG-STN-350-MOS', 'Stoneware mug 350 ml, moss', 'piece', 'mug', 6, 'plain'],
  ['MG-ESP-080-SND', 'Espresso cup 80 ml, sand', 'piece', 'mug', 12, 'plain'],
  ['BW-STN-160-SND', 'Stoneware bowl 16 cm, sand', 'piece', 'mug', 4, 'plain'],
  ['BW-STN-160-SLT', 'Stoneware bowl 16 cm, slate', 'piece', 'mug', 4, 'plain'],
  ['PL-STN-270-SND', 'Dinner plate 27 cm, sand', 'piece', 'mug', 4, 'plain'],
  ['PL-STN-210-SND', 'Side plate 21 cm, sand', 'piece', 'mug', 4, 'plain'],
  ['TT-LIN-STR-BL', 'Linen tea towel, blue stripe', 'piece', 'towel', 20, 'plain'],
  ['TT-LIN-STR-RD', 'Linen tea towel, red stripe', 'piece', 'towel', 20, 'plain'],
  ['TT-LIN-NAT', 'Linen tea towel, natural', 'piece', 'towel', 20, 'plain'],
  ['AP-LIN-NAT', 'Linen apron, natural', 'piece', 'towel', 10, 'plain'],
  ['AP-LIN-GRY', 'Linen apron, grey', 'piece', 'towel', 10, 'plain'],
  ['CB-OAK-300', 'Oak cutting board 30 cm', 'piece', 'box', 5, 'plain'],
  ['CB-OAK-420', 'Oak cutting board 42 cm', 'piece', 'box', 5, 'plain'],
  ['SP-OAK-300', 'Oak spoon 30 cm', 'piece', 'box', 25, 'plain'],
  ['CN-BEE-180', 'Beeswax candle 18 cm', 'piece', 'box', 24, 'plain'],
  ['CN-SOY-FIG', 'Soy candle, fig', 'piece', 'mug', 8, 'plain'],
  ['CN-SOY-CED', 'Soy candle, cedar', 'piece', 'mug', 8, 'plain'],
  ['BL-WOL-130', 'Wool blanket 130 x 180', 'piece', 'towel', 4, 'plain'],
  ['CU-LIN-050', 'Linen cushion 50 x 50', 'piece', 'towel', 6, 'plain'],
  ['BS-SEA-300', 'Seagrass basket 30 cm', 'piece', 'box', 4, 'plain'],
  ['BS-SEA-400', 'Seagrass basket 40 cm', 'piece', 'box', 4, 'plain'],
  ['KT-STL-1L7', 'Steel kettle 1.7 l', 'piece', 'mug', 2, 'serial'],
  ['SC-DIG-5KG', 'Kitchen scale 5 kg', 'piece', 'box', 6, 'serial'],
  ['VS-GLS-220', 'Glass vase 22 cm', 'piece', 'bottle', 4, 'plain'],
];

/** A SKU of the practice building with what its stock is made from. */
export interface PracticeSku {
  readonly sku: Sku;
  readonly skuId: string;
  readonly perCase: number;
  /** EAN-13 of the unit, from the range that shops number for themselves. */
  readonly ean: string;
  readonly caseGtin: string;
}

const withCheckDigit = (digits: string): string => digits + computeCheckDigit(digits);

const skuOf =
  (brand: string, offset: number) =>
  ([code, name, unit, picture, perCase, tracked]: Row, i: number): PracticeSku => {
    const number = String(offset + i).padStart(10, '0');
    return {
      skuId: `${brand}:${code}`,
      perCase,
      ean: withCheckDigit(`20${number}`),
      caseGtin: withCheckDigit(`120${number}`),
      sku: {
        brand,
        code,
        name,
        nameLanguage: 'en',
        variant: {},
        unit,
        packs: [
          { level: 'unit', factor: 1 },
          { level: 'case', factor: perCase },
        ],
        tracking: { lot: tracked === 'lot', expiry: tracked === 'lot', serial: tracked === 'serial' },
        ...practiceStorage(picture, i),
        picture,
      },
    };
  };

export const practiceSkus: readonly PracticeSku[] = [
  ...leaf.map(skuOf('LEAF', 1000)),
  ...hearth.map(skuOf('HEARTH', 2000)),
];

/** Every SKU with its unit, case and article codes. */
export const catalogueEvents = (): readonly DomainEvent[] =>
  practiceSkus.map(({ sku, ean, caseGtin, perCase }) =>
    skuSet.create({
      sku,
      barcodes: [
        { text: ean, level: 'unit', factor: 1 },
        { text: caseGtin, level: 'case', factor: perCase },
        { text: sku.code, level: 'unit', factor: 1 },
      ],
    }),
  );
