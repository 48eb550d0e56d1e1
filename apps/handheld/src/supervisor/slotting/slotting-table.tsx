import type { Sku } from '@floorhand/domain/catalog/sku';
import { ArrowRight } from 'lucide-react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { Chip } from '../../kit/chip.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Panel } from '../../kit/panel.tsx';
import { Table, type TableColumn } from '../../kit/table.tsx';
import type { SectionName } from './slotting-screen.tsx';
import type { SlottingPicture } from './use-slotting.ts';

type Line =
  | SlottingPicture['far']['lines'][number]
  | SlottingPicture['overfull']['lines'][number]
  | SlottingPicture['over']['lines'][number]
  | SlottingPicture['dead']['lines'][number];
type Skus = ReadonlyMap<string, Sku | undefined>;

export function SlottingTable({
  name,
  report,
  skus,
}: {
  readonly name: SectionName;
  readonly report: SlottingPicture;
  readonly skus: Skus;
}) {
  const t = useCopy('slotting');
  const { lines, count } = report[name];
  return (
    <Panel className="sv-table" label={t(`section.${name}`)}>
      {name === 'empty' ? (
        <EmptyBins lines={report.empty.lines} />
      ) : (
        <Lines lines={report[name].lines} caption={t(`section.${name}`)} skus={skus} />
      )}
      {lines.length < count && (
        <div className="sv-foot">
          <span className="sv-quiet">{t('shown', { shown: lines.length, total: count })}</span>
        </div>
      )}
    </Panel>
  );
}

function EmptyBins({ lines }: { readonly lines: SlottingPicture['empty']['lines'] }) {
  const t = useCopy('slotting');
  return (
    <Table
      caption={t('section.empty')}
      rows={lines}
      keyOf={({ locationId }) => locationId}
      columns={[
        {
          key: 'bin',
          header: t('column.bin'),
          cell: ({ locationId }) => <b className="fh-code">{locationId}</b>,
        },
        {
          key: 'walk',
          header: t('column.walk'),
          align: 'number',
          cell: ({ walkMm }) => t('metres', { count: Math.round(walkMm / 1000) }),
        },
      ]}
    />
  );
}

function Lines({
  lines,
  caption,
  skus,
}: {
  readonly lines: readonly Line[];
  readonly caption: string;
  readonly skus: Skus;
}) {
  const t = useCopy('slotting');
  const measures = useMeasures(lines[0]?.kind ?? 'far');
  return (
    <Table
      caption={caption}
      rows={lines}
      keyOf={({ skuId, locationId }) => `${skuId} ${locationId}`}
      columns={[
        {
          key: 'item',
          header: t('column.item'),
          cell: ({ skuId }) => (
            <>
              {skus.get(skuId)?.name ?? skuId}
              <small className="fh-code">{skus.get(skuId)?.code ?? ''}</small>
            </>
          ),
        },
        {
          key: 'bin',
          header: t('column.bin'),
          cell: ({ locationId }) => <b className="fh-code">{locationId}</b>,
        },
        ...measures,
        { key: 'move', header: t('column.move'), cell: (line) => <Move line={line} skus={skus} /> },
      ]}
    />
  );
}

/** From where to where, or what else to do. */
function Move({ line: { kind, move }, skus }: { readonly line: Line; readonly skus: Skus }) {
  const t = useCopy('slotting');
  const formats = useFormats();
  if (move === null)
    return (
      <span className="sv-quiet">{kind === 'dead' || kind === 'over' ? t('askBrand') : t('noFreeBin')}</span>
    );
  return (
    <>
      <Chip state="next">
        <span className="fh-code">{formats.number(move.units)} ×</span>
        <Icon shape={ArrowRight} />
        <b className="fh-code">{move.to}</b>
      </Chip>
      {move.swapWith !== null && (
        <small>{t('swap', { item: skus.get(move.swapWith)?.name ?? move.swapWith })}</small>
      )}
    </>
  );
}

/** The figures that say why a line is on the list. */
function useMeasures(kind: Line['kind']): readonly TableColumn<Line>[] {
  const t = useCopy('slotting');
  const formats = useFormats();
  const units: TableColumn<Line> = {
    key: 'units',
    header: t('column.units'),
    align: 'number',
    cell: (line) => formats.number(line.units),
  };
  const picks: TableColumn<Line> = {
    key: 'picks',
    header: t('column.picks'),
    align: 'number',
    cell: (line) => formats.number(line.picks),
  };
  switch (kind) {
    case 'far':
      return [
        picks,
        {
          key: 'walk',
          header: t('column.walk'),
          align: 'number',
          cell: (line) => line.kind === 'far' && t('metres', { count: Math.round(line.walkMm / 1000) }),
        },
        {
          key: 'saves',
          header: t('column.saves'),
          align: 'number',
          cell: (line) =>
            line.kind === 'far' &&
            (line.savedSeconds === 0
              ? '–'
              : t('minutes', { count: Math.max(1, Math.round(line.savedSeconds / 60)) })),
        },
      ];
    case 'overfull':
      return [
        units,
        {
          key: 'fill',
          header: t('column.fill'),
          align: 'number',
          cell: (line) =>
            line.kind === 'overfull' && <Chip state="caution">{formats.percent(line.percent / 100)}</Chip>,
        },
      ];
    case 'over':
      return [
        units,
        {
          key: 'weeks',
          header: t('column.weeks'),
          align: 'number',
          cell: (line) => line.kind === 'over' && t('weeks', { count: line.weeks }),
        },
        {
          key: 'surplus',
          header: t('column.surplus'),
          align: 'number',
          cell: (line) => line.kind === 'over' && formats.number(line.surplus),
        },
      ];
    case 'dead':
      return [
        units,
        {
          key: 'days',
          header: t('column.days'),
          align: 'number',
          cell: (line) => line.kind === 'dead' && t('days', { count: line.days }),
        },
        {
          key: 'bins',
          header: t('column.bins'),
          align: 'number',
          cell: (line) => line.kind === 'dead' && formats.number(line.bins),
        },
      ];
  }
}
