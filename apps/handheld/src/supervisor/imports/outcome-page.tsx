import type { ImportFile, ImportOutcome } from '@floorhand/domain/imports/import-file';
import { Download, FileUp, PencilLine } from 'lucide-react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopy } from '../../copy/use-copy.ts';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import { Button } from '../../kit/button.tsx';
import { Note } from '../../kit/note.tsx';
import { Panel } from '../../kit/panel.tsx';
import { AskButton } from '../ask-button.tsx';
import { AsideTable } from './aside-table.tsx';
import { asideCount } from './counts-of.ts';
import type { FileActions } from './import-file-page.tsx';
import { useAsideDownload } from './use-aside-download.ts';
import type { Imports } from './use-imports.ts';

interface OutcomePageProps extends FileActions {
  readonly file: ImportFile;
  readonly imports: Imports;
  readonly onChange: () => void;
}

/** What would become of a file, or became of it: how much was taken, and what not, with the reasons. */
export function OutcomePage({ file, act, onChange }: OutcomePageProps) {
  const t = useCopy('imports');
  const formats = useFormats();
  const download = useAsideDownload(file);
  const outcome = file.done ?? file.checked;
  if (!outcome) return null;
  const aside = asideCount(outcome);
  const taken = outcome.read - aside;
  return (
    <div className="sv-split">
      <div className="sv-main">
        <OutcomeNotes file={file} outcome={outcome} />
        {aside > 0 && <AsideTable outcome={outcome} />}
      </div>
      <div className="sv-side">
        <Panel title={t(`kind.${file.plan?.kind ?? 'skus'}`)} end={file.plan?.brand}>
          <dl className="inv-sum">
            <Figure label={t('outcome.read')} value={formats.number(outcome.read)} />
            <Figure label={t('outcome.taken')} value={formats.number(taken)} />
            <Figure label={t('outcome.aside')} value={formats.number(aside)} />
          </dl>
          <div className="sv-fields">
            <Counts imported={outcome.imported} />
            {outcome.unused.length > 0 && (
              <p className="sv-quiet">{t('outcome.unused', { columns: outcome.unused.join(', ') })}</p>
            )}
            {aside > 0 && (
              <>
                <AskButton icon={Download} ask={download.ask} onAnswer={download.save}>
                  {t('outcome.download')}
                </AskButton>
                <p className="sv-quiet">{t('outcome.mend')}</p>
              </>
            )}
            {!file.done && (
              <>
                <Button icon={PencilLine} onPress={onChange}>
                  {t('change')}
                </Button>
                <Button
                  kind="primary"
                  icon={FileUp}
                  disabledReason={taken === 0 ? t('nothing') : undefined}
                  onPress={() =>
                    void act((api, grantId, signal) => api.run.mutate({ grantId, id: file.id }, { signal }))
                  }
                >
                  {file.state === 'stopped' ? t('goOn') : t('run', { count: taken })}
                </Button>
              </>
            )}
          </div>
        </Panel>
      </div>
    </div>
  );
}

function Figure({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

const linesOf = ({ setAside }: ImportOutcome, reason: string): number =>
  setAside.find((aside) => aside.reason === reason)?.lines ?? 0;

/** More than half of the lines name articles that the brand does not have. */
const isOfAnotherBrand = (outcome: ImportOutcome): boolean =>
  linesOf(outcome, 'sku_unknown') * 2 > outcome.read;

function OutcomeNotes({ file, outcome }: { readonly file: ImportFile; readonly outcome: ImportOutcome }) {
  const t = useCopy('imports');
  const brand = file.plan?.brand ?? '';
  return (
    <>
      <Standing file={file} outcome={outcome} />
      {file.interruptions > 0 && (
        <Note state="caution">{t('outcome.interrupted', { count: file.interruptions })}</Note>
      )}
      {brand !== '' && isOfAnotherBrand(outcome) && (
        <Note state="caution" title={t('outcome.otherBrand.title', { brand })}>
          {t('outcome.otherBrand.detail')}
        </Note>
      )}
    </>
  );
}

/** Whether anything was written. */
function Standing({
  file: { done },
  outcome,
}: {
  readonly file: ImportFile;
  readonly outcome: ImportOutcome;
}) {
  const t = useCopy('imports');
  const formats = useFormats();
  if (outcome.read > 0 && linesOf(outcome, 'already_imported') === outcome.read)
    return <Note state="correct">{t('outcome.allKnown')}</Note>;
  if (!done) return <Note state="next">{t('outcome.checked')}</Note>;
  return (
    <Note state="correct">
      {t('outcome.done', { by: done.by, time: formats.dayAndClock(Date.parse(done.at)) })}
    </Note>
  );
}

/** What was counted, in words. */
function Counts({ imported }: Pick<ImportOutcome, 'imported'>) {
  const t = useCopyByCode('imports.count');
  return (
    <ul className="imp-counts">
      {Object.entries(imported).map(([name, count]) => (
        <li key={name}>{t(name, { count })}</li>
      ))}
    </ul>
  );
}
