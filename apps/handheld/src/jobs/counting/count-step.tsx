import { setNumber } from '@floorhand/domain/jobs/counting/flow/on-goods';
import type { CountedLine } from '@floorhand/domain/jobs/counting/flow/situation';
import { poolKey } from '@floorhand/domain/jobs/counting/state';

import { useFormats } from '../../copy/copy-provider.tsx';
import { dotted } from '../../copy/dotted.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { usePlateLabels } from '../../copy/use-plate-labels.ts';
import { UnitsStepper } from '../../floor/units-stepper.tsx';
import { Card } from '../../kit/card.tsx';
import { CountCard } from '../../kit/count-card.tsx';
import { List } from '../../kit/list.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { LocationPlate } from '../../kit/location-plate.tsx';
import { ProductPicture } from '../../kit/product-picture.tsx';
import type { CountingScreen } from './read-counting-screen.ts';
import type { Counting } from './use-counting.ts';

interface CountStepProps {
  readonly screen: CountingScreen;
  readonly counting: Counting;
}

const totalOf = ({ line }: CountedLine): number => line.good + line.damaged;

/** The bin, what was scanned last and how many, and what was found besides. Never what the record has. */
export function CountStep({ screen: { situation }, counting }: CountStepProps) {
  const t = useCopy('count');
  const label = usePlateLabels();
  const { location, current, lines, onlySku } = situation;
  const others = lines.filter((line) => line !== current);
  return (
    <>
      {location && <LocationPlate segments={label(location.segments)} size={current ? 's' : undefined} />}
      {current ? (
        <CurrentLine key={poolKey(current.line)} current={current} counting={counting} />
      ) : (
        <Card className="ct-empty" label={t('nothingFound.title')}>
          <h2>{onlySku ? t('only', { item: onlySku.name }) : t('nothingFound.title')}</h2>
          <p>{t('nothingFound.detail')}</p>
        </Card>
      )}
      {others.length > 0 && (
        <>
          <p className="fh-label">{t('alsoFound', { count: others.length })}</p>
          <List label={t('alsoFound', { count: others.length })}>
            {others.map((other) => (
              <FoundRow key={poolKey(other.line)} line={other} counting={counting} />
            ))}
          </List>
        </>
      )}
    </>
  );
}

function CurrentLine({ current, counting }: { readonly current: CountedLine; readonly counting: Counting }) {
  const t = useCopy('count');
  const unit = useCopyByCode('unit');
  const about = useAbout();
  const { line, sku } = current;
  const total = totalOf(current);
  const bySerial = line.serials.length > 0;
  const say = (units: number) => {
    // More damaged than there are would be a slip: the damaged ones shrink with the number.
    const damaged = Math.min(line.damaged, units);
    void counting.act((now, { entry }) => setNumber(now, current, { total: units, damaged, entry }));
  };
  const word = unit(sku?.unit ?? 'piece', { count: total });
  return (
    <>
      <Card className="ct-goods" label={t('goods')} state="correct">
        <ProductPicture name={sku?.picture ?? null} size="m" />
        <div>
          <h2 lang={sku?.nameLanguage ?? undefined}>{sku?.name ?? line.skuId}</h2>
          <p className="fh-code">{about(current)}</p>
          {line.damaged > 0 && <b>{t('damagedAmong', { count: line.damaged })}</b>}
        </div>
      </Card>
      <CountCard label={t('howMany')}>
        <UnitsStepper
          title={bySerial ? null : t('howMany')}
          value={total}
          least={bySerial ? total : 0}
          most={bySerial ? total : undefined}
          onChange={say}
          caption={word}
          done={(value) => t('thereAre', { count: value })}
        />
      </CountCard>
    </>
  );
}

/** A tap makes it the line that is counted on. */
function FoundRow({ line, counting }: { readonly line: CountedLine; readonly counting: Counting }) {
  const about = useAbout();
  const { damaged } = line.line;
  const total = totalOf(line);
  return (
    <ListRow
      title={<span lang={line.sku?.nameLanguage ?? undefined}>{line.sku?.name ?? line.line.skuId}</span>}
      detail={about(line)}
      count={total}
      onPress={() => void counting.act((now, { entry }) => setNumber(now, line, { total, damaged, entry }))}
    />
  );
}

/** Code, lot, expiry: what tells it from its like. */
function useAbout(): (line: CountedLine) => string {
  const t = useCopy('count');
  const formats = useFormats();
  return ({ line, sku }) =>
    dotted([
      sku?.code ?? line.skuId,
      line.lot === null ? null : t('ofLot', { lot: line.lot }),
      line.expiry === null ? null : formats.expiry(line.expiry),
    ]);
}
