import { Boxes, GraduationCap, Inbox, LayoutDashboard, TriangleAlert, Waves } from 'lucide-react';
import { useState } from 'react';

import { useLanguage } from '../../copy/copy-provider.tsx';
import { languages } from '../../copy/languages.ts';
import { useCopy } from '../../copy/use-copy.ts';
import { BadgeArt } from '../../shell/badge-art.tsx';
import { BrandHeader } from '../../shell/brand-header.tsx';
import { PersonCard } from '../../shell/person-card.tsx';
import { SignInFrame } from '../../shell/sign-in-frame.tsx';
import { BrandStripe } from '../brand-stripe.tsx';
import { Actions, Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { Chip } from '../chip.tsx';
import { ChoiceGroup } from '../choice-group.tsx';
import { CodeTile } from '../code-tile.tsx';
import { Desk, DeskBar } from '../desk.tsx';
import type { EmptyScene } from '../empty-art.tsx';
import { EmptyState } from '../empty-state.tsx';
import { Field } from '../field.tsx';
import { FloorApp } from '../floor-app.tsx';
import { HaltScreen } from '../halt-screen.tsx';
import { Note } from '../note.tsx';
import { Panel } from '../panel.tsx';
import { PinPad } from '../pin-pad.tsx';
import { ProgressRail } from '../progress-rail.tsx';
import { ScanBar } from '../scan-bar.tsx';
import { StatusStrip } from '../status-strip.tsx';
import { SyncPill } from '../sync-pill.tsx';
import { Table } from '../table.tsx';
import { PracticeBar } from './parts.tsx';

const nothing = () => undefined;

/** `01-sign-in` and its PIN step. */
export function SignIn({ step }: { readonly step: 'badge' | 'pin' }) {
  const t = useCopy('signIn');
  const shared = useCopy('shared');
  const scan = useCopy('scan');
  const sync = useCopy('sync');
  const { language, setLanguage } = useLanguage();
  const [digits, setDigits] = useState(step === 'pin' ? '12' : '');
  const pad = (
    <div className="fh-signin-entry">
      <p className={step === 'badge' ? 'fh-eyebrow' : 'fh-ask'}>
        {t(step === 'badge' ? 'noBadge' : 'enterPin')}
      </p>
      <PinPad
        length={4}
        digits={digits}
        onChange={setDigits}
        onComplete={nothing}
        label={t(step === 'badge' ? 'badgeNumber' : 'pin')}
        filledLabel={t('digits', { count: digits.length, length: 4 })}
        clearLabel={shared('clear')}
        deleteLabel={shared('deleteDigit')}
        physicalKeys="on"
      />
    </div>
  );
  return (
    <SignInFrame
      step={step}
      header={
        <BrandHeader
          place="Rotterdam DC 2 · Zone A"
          end={
            <SyncPill
              state={step === 'badge' ? 'synced' : 'offline'}
              text={step === 'badge' ? undefined : sync('pill.offline')}
              label={sync('label.synced')}
            />
          }
        />
      }
    >
      {step === 'badge' ? (
        <ScanBar
          label={scan('label')}
          state="idle"
          title={t('scanBadge')}
          detail={scan('ready')}
          camera={{ label: 'Scan badge with camera', state: 'closed', onPress: nothing }}
          hero={<BadgeArt />}
        />
      ) : (
        <PersonCard
          label={t('person')}
          name="สมชาย พงษ์ดี"
          detail={t('badgeLine', { number: '2087' })}
          changeLabel={t('notMe')}
          onChange={nothing}
        />
      )}
      {pad}
      {step === 'pin' && (
        <Note state="offline" detail="below" title="You can sign in offline">
          Work is kept on this device.
        </Note>
      )}
      <ChoiceGroup
        label={shared('language')}
        labelShown="hidden"
        layout="languages"
        choices={languages.map((choice) => ({
          value: choice.language,
          label: choice.short,
          language: choice.language,
        }))}
        value={language}
        onChange={(next) => void setLanguage(next)}
      />
    </SignInFrame>
  );
}

/** `14-first-run-demo`. */
export function Demo() {
  const t = useCopy('demo');
  const pick = useCopy('pick');
  const tile = { onScan: nothing };
  return (
    <FloorApp
      strip={
        <StatusStrip
          title="Try a pick"
          subtitle="No real stock"
          back={{ label: 'Leave practice', onPress: nothing }}
          end={
            <span className="fh-strip-end">
              <Chip state="next" icon={GraduationCap}>
                Practice
              </Chip>
            </span>
          }
        />
      }
      rail={<ProgressRail stops={['done', 'now', 'todo']} label="Practice step 2 of 3" />}
      dock={
        <>
          <PracticeBar state="idle" title={pick('scanItem')} />
          <Actions>
            <Button>Try a wrong scan</Button>
            <Button>Start real work</Button>
          </Actions>
        </>
      }
    >
      <div className="fh-intro">
        <h2>{pick('scanItem')}</h2>
        <p>{t('intro')}</p>
      </div>
      <div className="fh-tiles">
        <CodeTile
          {...tile}
          symbology="code128"
          code="A-01-02-1"
          printed="A-01-02-1"
          caption={t('tile.bin')}
          label="A-01-02-1, done"
          state="done"
        />
        <CodeTile
          {...tile}
          symbology="ean13"
          code="5901234123457"
          printed="5 901234 123457"
          caption={t('tile.item')}
          label={t('tapToScan', { code: '5901234123457' })}
          state="now"
        />
        <CodeTile
          {...tile}
          symbology="code128"
          code="T-100"
          printed="T-100"
          caption={t('tile.tote')}
          label={t('tapToScan', { code: 'T-100' })}
        />
      </div>
    </FloorApp>
  );
}

const scenes: readonly EmptyScene[] = [
  'empty',
  'allPicked',
  'allDecided',
  'noMatch',
  'newDevice',
  'offlineDone',
  'noReturns',
];

/** `14-empty-states`. */
export function Empty() {
  const t = useCopy('empty');
  return (
    <div
      style={{
        padding: 24,
        display: 'grid',
        gap: 16,
        gridTemplateColumns: 'repeat(auto-fill, minmax(300px, 1fr))',
      }}
    >
      {scenes.map((scene) => (
        <Card key={scene}>
          <EmptyState scene={scene} title={t('allPicked.title')} action={<Button>Help in zone B</Button>}>
            {t('nothingToDecide.detail')}
          </EmptyState>
        </Card>
      ))}
    </div>
  );
}

/** The full screen of a device that can keep no more. */
export function Halt() {
  const t = useCopy('storage');
  return (
    <HaltScreen
      title={t('full.title')}
      actions={
        <>
          <Button>{t('full.freeSpace')}</Button>
          <Button>Hand records to a supervisor</Button>
        </>
      }
    >
      <p>{t('full.lastScan')}</p>
      <p>12 records before it are safe here.</p>
    </HaltScreen>
  );
}

/** Tablet: nav rail, bar, panel, table, field. */
export function DeskPage() {
  const t = useCopy('orders');
  const nav = useCopy('supervisor.nav');
  const [search, setSearch] = useState('');
  const rows = [
    { order: '48213', lines: 4, state: t('mayGo'), band: t('band.due_today') },
    { order: '48197', lines: 1, state: t('beingReleased'), band: t('band.normal') },
  ];
  return (
    <Desk
      navLabel={nav('label')}
      onGo={nothing}
      places={[
        { label: nav('board'), icon: LayoutDashboard, href: '/board', current: 'elsewhere' },
        { label: nav('waves'), icon: Waves, href: '/waves', current: 'elsewhere' },
        {
          label: nav('issues'),
          icon: Inbox,
          href: '/issues',
          current: 'elsewhere',
          badge: { count: 5, label: nav('openIssues', { count: 5 }) },
        },
        { label: nav('orders'), icon: Boxes, href: '/orders', current: 'here' },
      ]}
      bar={
        <DeskBar
          title={t('title')}
          subtitle="Rotterdam DC 2"
          end={
            <Chip state="caution" icon={TriangleAlert}>
              14:30
            </Chip>
          }
        />
      }
    >
      <BrandStripe name="Maison Verte" colour="#2b8a64" />
      <Field label={t('find')} value={search} onChange={setSearch} type="search" />
      <Panel title={t('title')}>
        <Table
          caption={t('title')}
          rows={rows}
          keyOf={(row) => row.order}
          selectedKey="48213"
          onOpen={nothing}
          columns={[
            { key: 'order', header: t('order'), cell: (row) => row.order },
            { key: 'state', header: t('stateTitle'), cell: (row) => row.state },
            { key: 'band', header: t('priority'), cell: (row) => row.band },
            { key: 'lines', header: t('lines'), align: 'number', cell: (row) => row.lines },
          ]}
        />
      </Panel>
    </Desk>
  );
}
