import {
  ArrowRight,
  Check,
  Clock,
  CloudOff,
  GitCompare,
  Layers,
  OctagonPause,
  ShoppingBasket,
  Truck,
  ArrowUp,
} from 'lucide-react';
import { useState, type ReactNode } from 'react';

import { Button } from '../button.tsx';
import { Chip } from '../chip.tsx';
import { ChoiceGroup } from '../choice-group.tsx';
import { FloorMap } from '../floor-map.tsx';
import { Frame } from '../frame.tsx';
import { ListRow } from '../list-row.tsx';
import { List } from '../list.tsx';
import { LocationPlate } from '../location-plate.tsx';
import { Meter } from '../meter.tsx';
import { Note } from '../note.tsx';
import { Kpi, Panel } from '../panel.tsx';
import { ProgressRail } from '../progress-rail.tsx';
import { ScanBar } from '../scan-bar.tsx';
import { StatusStrip } from '../status-strip.tsx';
import { Stepper } from '../stepper.tsx';
import { SyncPill, type SyncState } from '../sync-pill.tsx';
import { ToteCart } from '../tote-cart.tsx';
import { toteMark } from '../tote-marks.ts';
import { camera, plate, stops, typing, words } from './samples.ts';

function Shown({ as, children }: { readonly as: string; readonly children: ReactNode }) {
  return (
    <figure style={{ display: 'grid', gap: 6 }}>
      <figcaption className="fh-meta">{as}</figcaption>
      {children}
    </figure>
  );
}

const grid = (columns: number) => ({
  display: 'grid',
  gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
  gap: '14px 20px',
  alignItems: 'start',
});

const mini = {
  position: 'relative',
  height: 116,
  background: 'var(--fh-surface)',
  borderRadius: 10,
  overflow: 'hidden',
} as const;

const pills: readonly (readonly [SyncState, string | undefined])[] = [
  ['synced', undefined],
  ['syncing', '3'],
  ['offline', '12'],
  ['attention', '1'],
];

/** Every component in every state: the design's `00-kit-states`. */
export function States() {
  const [letter, setLetter] = useState<string>('B');
  const bar = { label: 'Scan', camera: camera('closed'), typing: typing('closed') };
  const step = { lessLabel: 'One less', moreLabel: 'One more', onChange: () => undefined };
  return (
    <div style={{ padding: 28, display: 'grid', gap: 24 }}>
      <div style={grid(3)}>
        <Shown as="Idle">
          <ScanBar {...bar} state="idle" title="Scan the item" detail="Scanner is ready" />
        </Shown>
        <Shown as="Focused">
          <ScanBar {...bar} state="focused" title="Scan the item" detail="Scanner is ready" />
        </Shown>
        <Shown as="Correct">
          <ScanBar {...bar} state="correct" title="Right item" detail="1 of 6 counted" />
        </Shown>
        <Shown as="Wrong">
          <ScanBar {...bar} state="wrong" title="Wrong item" detail="Put back. Scan again." />
        </Shown>
        <Shown as="Attention">
          <ScanBar {...bar} state="attention" title="Already scanned" detail="Scan a new case" />
        </Shown>
        <Shown as="Blocked">
          <ScanBar {...bar} state="blocked" title="Finish the count" detail="Scanning waits for you" />
        </Shown>
        <Shown as="Typing">
          <ScanBar {...bar} state="idle" title="Scan the item" typing={typing('open')} />
        </Shown>
        <Shown as="Camera open">
          <ScanBar {...bar} state="idle" title="Hold code in frame" camera={camera('open')} />
        </Shown>
        <Shown as="Steps">
          <ScanBar {...bar} state="idle" title="Scan the item" steps={words.steps} />
        </Shown>
        <Shown as="Without a camera">
          <ScanBar {...bar} state="idle" title="Scan the item" steps={words.steps} camera={undefined} />
        </Shown>
        <Shown as="Scanner only">
          <ScanBar {...bar} state="idle" title="Scan the item" camera={undefined} typing={undefined} />
        </Shown>
      </div>
      <div style={grid(4)}>
        {pills.map(([state, text]) => (
          <Shown key={state} as={state}>
            <StatusStrip
              title="Pick W-1042"
              subtitle="Stop 7 of 23"
              back={{ label: 'Back', onPress: () => undefined }}
              end={<SyncPill state={state} text={text} label={state} />}
            />
          </Shown>
        ))}
      </div>
      <div style={grid(3)}>
        <LocationPlate segments={plate} changed={[false, false, true, true]} />
        <Shown as="Small, with a rail">
          <LocationPlate segments={plate} size="s" />
          <ProgressRail stops={stops} label="Stop 7 of 23" />
        </Shown>
        <Stepper value={6} caption="tubes" {...step} />
        <Stepper value={52} caption="4 over" state="caution" {...step} />
        <Stepper value={0} caption="tubes" {...step} />
        <ChoiceGroup
          label="Grade"
          labelShown="hidden"
          layout="row"
          choices={['A', 'B', 'C', 'D'].map((value) => ({ value, label: value }))}
          value={letter}
          onChange={setLetter}
        />
        <LocationPlate segments={plate} blocked="Blocked" />
        <LocationPlate segments={[...plate, { label: 'Zone', value: '12' }]} />
        <ToteCart marks={Array.from({ length: 12 }, (_, index) => toteMark(index))} current={3} show="sign" />
      </div>
      <div style={grid(3)}>
        <Note state="next" title="Get the other 4 from A-09-01-3" />
        <Note state="correct" title="Counted 6.">
          Put in tote 3.
        </Note>
        <Note state="caution" title="4 more than ordered.">
          1 is allowed.
        </Note>
        <Note state="stop" title="Lot is on hold.">
          Leave it here.
        </Note>
        <Note state="offline">Saved here. Sends when online.</Note>
        <Note>Nothing was counted.</Note>
      </div>
      <div style={grid(3)}>
        {(['correct', 'wrong', 'attention'] as const).map((state) => (
          <div key={state} style={mini}>
            <Frame state={state} />
          </div>
        ))}
      </div>
      <div style={grid(3)}>
        <div style={{ display: 'grid', gap: 8 }}>
          <Button kind="primary" iconAfter={ArrowRight}>
            Start picking
          </Button>
          <Button>Short</Button>
          <Button disabledReason="Choose a printer first">Print label</Button>
          <Button kind="done" icon={Check}>
            All 6 taken
          </Button>
          <Button kind="caution">11 orders at risk</Button>
        </div>
        <List>
          <ListRow
            icon={ShoppingBasket}
            tile="next"
            title="Pick"
            detail="4 waves, first due 14:30"
            count={4}
            href="#a"
          />
          <ListRow icon={Truck} title="Receive" detail="Selected row" count={2} href="#b" state="now" />
          <ListRow
            icon={GitCompare}
            tile="stop"
            title="Two picks, one balance"
            detail="Needs a decision"
            href="#c"
          />
        </List>
        <div style={{ display: 'grid', gap: 10 }}>
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: 6 }}>
            <Chip icon={Layers}>Same lot</Chip>
            <Chip state="correct" icon={Check}>
              Available
            </Chip>
            <Chip state="caution" icon={Clock}>
              Due 14:30
            </Chip>
            <Chip state="stop" icon={OctagonPause}>
              On hold
            </Chip>
            <Chip state="offline" icon={CloudOff}>
              Not yet sent
            </Chip>
          </div>
          <Meter
            size="l"
            label="Packed, picked, picking, at risk"
            parts={[
              { percent: 50 },
              { percent: 18, state: 'half' },
              { percent: 12, state: 'now' },
              { percent: 8, state: 'risk' },
            ]}
          />
          <Panel label="Lines per hour">
            <Kpi label="Lines per hour" value="486" icon={ArrowUp} detail="6% on Wednesday" />
          </Panel>
        </div>
      </div>
      <FloorMap
        label="Bay 5 is crowded, bay 6 is closed"
        bays={['1', '2', '3', '4', '5', '6']}
        aisles={[
          {
            label: 'A',
            cells: [
              { load: 0 },
              { load: 1 },
              { load: 2, person: 'Somchai P' },
              { load: 3 },
              { load: 0, state: 'jam' },
              { load: 0, state: 'blocked' },
            ],
          },
        ]}
      />
    </div>
  );
}
