import { Printer, ScanLine } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { Card } from '../../kit/card.tsx';
import { FloorApp } from '../../kit/floor-app.tsx';
import { StatusStrip } from '../../kit/status-strip.tsx';
import CalibrationPicture from './calibration-picture.tsx';
import { CommandPicture } from './command-picture.tsx';
import { vendors, type Vendor } from './vendor-steps.ts';

import './setup.css';

const goals = ['identifier', 'enter', 'control'] as const;

export interface ScannerSetupScreenProps {
  readonly onBack: () => void;
  readonly onTest: () => void;
}

/** What a scanner has to be told once, for reading and for printing. */
export function ScannerSetupScreen({ onBack, onTest }: ScannerSetupScreenProps) {
  const t = useCopy('scanner');
  const shared = useCopy('shared');
  return (
    <FloorApp
      strip={<StatusStrip title={t('setup.title')} back={{ label: t('back'), onPress: onBack }} />}
      dock={
        <Actions>
          <Button icon={Printer} onPress={() => window.print()}>
            {t('setup.print')}
          </Button>
          <Button kind="primary" icon={ScanLine} onPress={onTest}>
            {shared('testScanner')}
          </Button>
        </Actions>
      }
    >
      <div className="fh-setup">
        <Card className="fh-setup-part" label={t('setup.intro')}>
          <h2>{t('setup.intro')}</h2>
          <ul>
            {goals.map((goal) => (
              <li key={goal}>{t(`setup.goal.${goal}`)}</li>
            ))}
          </ul>
        </Card>
        {vendors.map((vendor) => (
          <VendorPart key={vendor.vendor} {...vendor} />
        ))}
        <p className="fh-setup-other">{t('setup.other')}</p>
        <Card className="fh-setup-part" label={t('setup.check')}>
          <h2>{t('setup.check')}</h2>
          <p>{t('setup.square')}</p>
          <CalibrationPicture kind="square" label={t('testCode')} />
          <p className="fh-setup-wide">{t('setup.bars')}</p>
          <div className="fh-setup-wide">
            <CalibrationPicture kind="bars" label={t('testCode')} />
          </div>
        </Card>
      </div>
    </FloorApp>
  );
}

function VendorPart({ vendor, steps }: Vendor) {
  const t = useCopy('scanner');
  return (
    <Card className="fh-setup-part" label={t(`setup.vendor.${vendor}`)}>
      <h2>{t(`setup.vendor.${vendor}`)}</h2>
      <p>{t(`setup.about.${vendor}`)}</p>
      <ol>
        {steps.map(({ step, where, command }) => (
          <li key={step}>
            {t(`setup.step.${step}`)}
            <b lang="en">{where}</b>
            {command !== undefined && (
              <>
                <code lang="en">{command}</code>
                <span className="fh-setup-wide">
                  <CommandPicture command={command} label={t('setup.command', { command })} />
                </span>
              </>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
