import { PackageOpen } from 'lucide-react';
import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';

/** Leads to Put away with the trolley already taken: whoever left goods on it can bring them to a bin at once. */
export function PutAwayButton({ trolley }: { readonly trolley: string }) {
  const t = useCopy('replenish');
  const [, navigate] = useLocation();
  const go = () => navigate(`/putaway?unit=${encodeURIComponent(trolley)}`);
  return (
    <Button kind="primary" icon={PackageOpen} onPress={go}>
      {t('putAway', { trolley })}
    </Button>
  );
}
