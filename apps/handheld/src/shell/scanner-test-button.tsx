import { ScanLine } from 'lucide-react';
import { useLocation } from 'wouter';

import { useCopy } from '../copy/use-copy.ts';
import { Button } from '../kit/button.tsx';
import { scannerPath } from '../scanning/scanner-path.ts';

/** Without a scanner that works nobody gets further than this screen. */
export function ScannerTestButton() {
  const t = useCopy('shared');
  const [, navigate] = useLocation();
  return (
    <Button icon={ScanLine} onPress={() => navigate(scannerPath)}>
      {t('testScanner')}
    </Button>
  );
}
