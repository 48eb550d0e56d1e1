import { useLocation } from 'wouter';

import { CopyPart } from '../copy/copy-part.tsx';
import { PartMissing } from '../shell/part-missing.tsx';
import { scannerPath } from './scanner-path.ts';
import { ScannerSetupScreen } from './setup/scanner-setup-screen.tsx';
import { ScannerTestScreen } from './test/scanner-test-screen.tsx';

const setupPath = `${scannerPath}/setup`;

export interface ScannerScreensProps {
  /** The screen these are reached from. */
  readonly home: string;
}

/** The test of the scanner and its set-up page, with their words. Its own chunk: the barcode encoder is large. */
export default function ScannerScreens({ home }: ScannerScreensProps) {
  return (
    <CopyPart names={['scanner']} missing={<PartMissing />}>
      <Screens home={home} />
    </CopyPart>
  );
}

function Screens({ home }: ScannerScreensProps) {
  const [location, navigate] = useLocation();
  const test = () => navigate(scannerPath);
  if (location === setupPath) return <ScannerSetupScreen onBack={test} onTest={test} />;
  return <ScannerTestScreen onBack={() => navigate(home)} onSetup={() => navigate(setupPath)} />;
}
