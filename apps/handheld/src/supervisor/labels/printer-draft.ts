import {
  printerConnectionSchema,
  printerSchema,
  type PrintedKind,
  type Printer,
} from '@floorhand/domain/printing/printer';

/** A printer as it stands in the fields. */
export interface PrinterDraft {
  readonly name: string;
  readonly kind: Printer['connection']['kind'];
  readonly host: string;
  readonly port: string;
  readonly answers: 'yes' | 'no';
  readonly font: string;
  readonly width: string;
  readonly height: string;
  readonly dpi: '203' | '300' | '600';
  readonly kinds: readonly PrintedKind[];
  /** Empty: every zone. */
  readonly zone: string;
}

export type Missing = 'Name' | 'Host' | 'Port' | 'Size' | 'Font';

/** The usual printer: in the network, with the paper that most labels are made for. */
const usual = {
  name: '',
  connection: { kind: 'zpl', host: '', port: 9100, answers: true, font: null },
  media: { widthMm: 100, heightMm: 50, dpi: 203 },
  kinds: ['location', 'handlingUnit', 'product'],
  zone: null,
} as const satisfies Printer;

/** A printer as its fields show it; null begins a new one. */
export function draftOf(printer: Printer | null): PrinterDraft {
  const { name, connection, media, kinds, zone } = printer ?? usual;
  const zpl = connection.kind === 'zpl' ? connection : usual.connection;
  return {
    name,
    kind: connection.kind,
    host: zpl.host,
    port: String(zpl.port),
    answers: zpl.answers ? 'yes' : 'no',
    font: zpl.font ?? '',
    width: String(media.widthMm),
    height: String(media.heightMm),
    dpi: `${media.dpi}`,
    kinds,
    zone: zone ?? '',
  };
}

/** The printer, or the first thing that keeps it from being one. */
export function printerOf(draft: PrinterDraft): Printer | Missing {
  const connection =
    draft.kind === 'browser'
      ? { kind: 'browser' }
      : {
          kind: 'zpl',
          host: draft.host.trim(),
          port: Number(draft.port),
          answers: draft.answers === 'yes',
          font: draft.font.trim() === '' ? null : draft.font.trim().toUpperCase(),
        };
  const parsed = printerSchema.safeParse({
    name: draft.name,
    connection,
    media: { widthMm: Number(draft.width), heightMm: Number(draft.height), dpi: Number(draft.dpi) },
    kinds: draft.kinds,
    zone: draft.zone === '' ? null : draft.zone,
  });
  if (parsed.success) return parsed.data;
  if (!printerSchema.shape.name.safeParse(draft.name).success) return 'Name';
  const broken = printerConnectionSchema.safeParse(connection).error?.issues.map(({ path }) => path.at(-1));
  if (broken?.includes('host')) return 'Host';
  if (broken?.includes('port')) return 'Port';
  return broken?.includes('font') ? 'Font' : 'Size';
}
