import type { Language } from '@floorhand/domain/kernel/fields';
import { attribute as text, barCode, type Symbology } from './bar-code.ts';
import { scanSheetWords, type ScanSheetWords } from './words.ts';

export interface SheetPerson {
  readonly badge: string;
  readonly name: string;
  readonly pin: string;
  readonly isSupervisor: boolean;
}

export interface SheetItem {
  readonly name: string;
  readonly code: string;
  /** 13 digits; null when the product has none. */
  readonly ean: string | null;
  /** GS1 data in brackets where lot and expiry are tracked. */
  readonly gs1: string | null;
}

export interface SheetBin {
  readonly code: string;
  readonly item: SheetItem;
  readonly units: number;
}

export interface SheetDelivery {
  readonly document: string;
  readonly supplier: string;
  /** SSCCs of its pallets. */
  readonly pallets: readonly string[];
  /** With the code of a full case. */
  readonly items: readonly (SheetItem & { readonly caseCode: string })[];
}

/** A unit that waits to be put away, and bins its goods may go to. */
export interface SheetWaiting {
  readonly lpn: string;
  readonly holds: string;
  readonly bins: readonly string[];
}

/** Goods to bring from reserve to a pick bin. */
export interface SheetRefill {
  readonly source: string;
  readonly target: string;
  readonly ean: string;
  readonly holds: string;
}

/** Goods to move, hold or report as damaged. */
export type SheetMove = SheetRefill;

export interface ScanSheetContents {
  readonly siteName: string;
  readonly people: readonly SheetPerson[];
  readonly stations: readonly string[];
  readonly totes: readonly string[];
  readonly cartSlots: number;
  readonly bins: readonly SheetBin[];
  readonly waiting: readonly SheetWaiting[];
  readonly refills: readonly SheetRefill[];
  readonly moves: readonly SheetMove[];
  /** Where held and damaged goods go. */
  readonly quarantine: readonly string[];
  /** Bins that somebody asked to be counted, with what lies in them. */
  readonly counts: readonly { readonly code: string; readonly item: SheetItem }[];
  readonly wrongItem: SheetItem | null;
  readonly doors: readonly string[];
  readonly deliveries: readonly SheetDelivery[];
  /** Labels of empty pallets. */
  readonly pallets: readonly string[];
}

/** Nothing on the server or in the practice building has this code. */
export const unknownCode = 'NOBODY-42';

// The page may carry neither scripts nor style sheets of its own, so each element brings its style along.
const style = {
  body: "margin:0;background:#f3f2ee;color:#10161d;font:450 15px/1.42 'Inter Variable',Inter,'Noto Sans Thai',system-ui,sans-serif",
  page: 'box-sizing:border-box;width:210mm;min-height:297mm;margin:0 auto;padding:14mm 12mm;background:#fff;break-after:page',
  lastPage: 'box-sizing:border-box;width:210mm;margin:0 auto;padding:14mm 12mm;background:#fff',
  h1: 'font-size:28px;line-height:1.1;font-weight:750;letter-spacing:-.03em;margin:0 0 2mm',
  h2: 'font-size:19px;line-height:1.24;font-weight:650;margin:8mm 0 3mm;padding-top:3mm;border-top:1px solid #dad7ce',
  lead: 'margin:0;color:#3a414b',
  chip: 'float:right;font-size:14px;font-weight:650;color:#232da3;background:#e8eaff;border-radius:999px;padding:1mm 3mm',
  grid: 'display:grid;grid-template-columns:repeat(auto-fill,minmax(58mm,1fr));gap:4mm;margin:0;padding:0;list-style:none',
  wide: 'display:grid;grid-template-columns:repeat(auto-fill,minmax(84mm,1fr));gap:4mm;margin:0;padding:0;list-style:none',
  cell: 'break-inside:avoid;border:1px solid #85816f;border-radius:10px;padding:3mm;text-align:center',
  row: 'break-inside:avoid;display:grid;grid-template-columns:52mm 1fr 52mm 20mm;gap:3mm;align-items:center;border-bottom:1px solid #dad7ce;padding:2mm 0',
  code: 'font-weight:650;font-size:17px;font-feature-settings:"tnum" 1,"zero" 1',
  small: 'color:#3a414b;font-size:14px',
} as const;
/** Quotation marks inside a style would end the attribute. */
const styled = (name: keyof typeof style): string => `style="${style[name].replaceAll('"', "'")}"`;

interface Tile {
  readonly code: string;
  readonly title?: string;
  readonly below?: string;
  readonly symbology?: Symbology;
}

const tile = ({ code, title, below, symbology = 'code128' }: Tile): string =>
  `<li ${styled('cell')}>${title === undefined ? '' : `<div ${styled('code')}>${text(title)}</div>`}${barCode(symbology, code)}` +
  `${symbology === 'ean13' ? '' : `<div ${styled('code')}>${text(code)}</div>`}${below === undefined ? '' : `<div ${styled('small')}>${text(below)}</div>`}</li>`;

const section = (title: string, tiles: readonly string[], grid: 'grid' | 'wide' = 'grid'): string =>
  tiles.length === 0
    ? ''
    : `<h2 ${styled('h2')}>${text(title)}</h2><ul ${styled(grid)}>${tiles.join('')}</ul>`;

const itemCode = ({ ean, code }: SheetItem): string =>
  ean === null ? barCode('code128', code) : barCode('ean13', ean);

function binRow({ code, item, units }: SheetBin, words: ScanSheetWords): string {
  const matrix =
    item.gs1 === null
      ? ''
      : `${barCode('gs1datamatrix', item.gs1)}<div ${styled('small')}>${text(words.withLot)}</div>`;
  return (
    `<li ${styled('row')}><div>${barCode('code128', code)}<div ${styled('code')}>${text(code)}</div></div>` +
    `<div><div ${styled('code')} lang="en">${text(item.name)}</div><div ${styled('small')}>${text(item.code)} · ${units} ${text(words.units)}</div></div>` +
    `<div>${itemCode(item)}</div><div>${matrix}</div></li>`
  );
}

function deliveryPage({ document, supplier, pallets, items }: SheetDelivery, words: ScanSheetWords): string {
  const rows = items.map(
    ({ name, code, caseCode, gs1 }) =>
      `<li ${styled('row')}><div>${barCode('code128', caseCode)}<div ${styled('small')}>${text(words.case)}</div></div>` +
      `<div><div ${styled('code')} lang="en">${text(name)}</div><div ${styled('small')}>${text(code)}</div></div><div></div>` +
      `<div>${gs1 === null ? '' : `${barCode('gs1datamatrix', gs1)}<div ${styled('small')}>${text(words.withLot)}</div>`}</div></li>`,
  );
  return (
    section(
      `${words.delivery} ${document.slice(2)}`,
      [
        tile({ code: document, title: supplier }),
        ...pallets.map((code) => tile({ code, title: words.pallet })),
      ],
      'wide',
    ) + `<ul style="margin:0;padding:0;list-style:none">${rows.join('')}</ul>`
  );
}

/**
 * A page of real bar codes for trying the practice building out, on a screen or on A4 paper. It needs no script, no
 * style sheet and no picture, so it shows under the strictest content security policy.
 */
export function scanSheetHtml(contents: ScanSheetContents, language: Language): string {
  const words = scanSheetWords[language];
  const { people, stations, totes, bins, wrongItem } = contents;
  const commands = [
    { code: '%CMD:PROBLEM', title: words.problem },
    { code: '%CMD:UNDO', title: words.undo },
    { code: '%CMD:NEXT', title: words.next },
    { code: '%CMD:LOGOUT', title: words.logout },
  ];
  const badges = people.map(({ badge, name, pin, isSupervisor }) =>
    tile({
      code: badge,
      title: name,
      below: `PIN ${pin} · ${isSupervisor ? words.supervisor : words.picker}`,
    }),
  );
  const slots = Array.from({ length: contents.cartSlots }, (_, i) =>
    tile({ code: `SLOT-${i + 1}`, title: `${words.slot} ${i + 1}` }),
  );
  const wrong = [
    ...(wrongItem === null
      ? []
      : [
          tile({
            code: wrongItem.ean ?? wrongItem.code,
            title: words.wrongItem,
            below: `${wrongItem.name} · ${wrongItem.code}`,
            symbology: wrongItem.ean === null ? 'code128' : 'ean13',
          }),
        ]),
    tile({ code: unknownCode, title: words.unknown }),
  ];
  const rows = bins.map((bin) => binRow(bin, words)).join('');
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light">',
    `<title>${text(words.title)} · Floorhand</title></head><body ${styled('body')}>`,
    `<main><section ${styled('page')}><span ${styled('chip')}>${text(words.practice)}</span>`,
    `<h1 ${styled('h1')}>${text(words.title)}</h1><p ${styled('lead')}>${text(contents.siteName)}. ${text(words.how)} ${text(words.print)}</p>`,
    section(words.people, badges),
    section(words.cards, commands.map(tile), 'wide'),
    '</section>',
    `<section ${styled('page')}><h1 ${styled('h1')}>${text(words.bins)}</h1>`,
    `<ul style="margin:0;padding:0;list-style:none">${rows}</ul></section>`,
    `<section ${styled('page')}><h1 ${styled('h1')}>${text(words.receiving)}</h1>`,
    section(
      words.doors,
      contents.doors.map((code) => tile({ code })),
    ),
    ...contents.deliveries.map((delivery) => deliveryPage(delivery, words)),
    section(
      words.emptyPallets,
      contents.pallets.map((code) => tile({ code })),
    ),
    section(
      words.putaway,
      contents.waiting.flatMap(({ lpn, holds, bins: homes }) => [
        tile({ code: lpn, title: words.pallet, below: holds }),
        ...homes.map((code) => tile({ code, title: words.bin })),
      ]),
    ),
    section(
      words.fillUp,
      contents.refills.flatMap(({ source, target, ean, holds }) => [
        tile({ code: source, title: words.reserve, below: holds }),
        tile({ code: ean, title: words.item }),
        tile({ code: target, title: words.bin }),
      ]),
    ),
    section(words.moving, [
      ...contents.moves.flatMap(({ source, target, ean, holds }) => [
        tile({ code: source, title: words.bin, below: holds }),
        tile({ code: ean, title: words.item, symbology: 'ean13' }),
        tile({ code: target, title: words.newBin }),
      ]),
      ...contents.quarantine.map((code) => tile({ code, title: words.quarantine, below: words.stopped })),
    ]),
    section(
      words.counting,
      contents.counts.flatMap(({ code, item }) => [
        tile({ code, title: words.bin, below: item.name }),
        tile({ code: item.ean ?? item.code, title: words.item, ...(item.ean ? { symbology: 'ean13' } : {}) }),
      ]),
    ),
    '</section>',
    `<section ${styled('lastPage')}><h1 ${styled('h1')}>${text(words.totes)}</h1><ul ${styled('grid')}>${totes.map((code) => tile({ code })).join('')}</ul>`,
    section(words.slots, slots),
    section(
      words.stations,
      stations.map((code) => tile({ code })),
    ),
    section(words.tryWrong, wrong, 'wide'),
    '</section></main></body></html>',
  ].join('\n');
}
