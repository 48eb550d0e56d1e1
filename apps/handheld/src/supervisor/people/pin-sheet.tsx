import type { Operator } from '@floorhand/domain/catalog/operator';
import { Check } from 'lucide-react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Sheet } from '../../kit/sheet.tsx';

interface PinSheetProps {
  readonly operator: Operator;
  readonly pin: string;
  readonly onClose: () => void;
}

/** A new PIN is shown once; nobody can look it up afterwards. */
export function PinSheet({ operator, pin, onClose }: PinSheetProps) {
  const t = useCopy('people');
  return (
    <Sheet
      title={t('pin.title', { name: operator.name })}
      detail={t('pin.detail')}
      closeLabel={t('close')}
      onClose={onClose}
    >
      <dl className="sv-papers">
        <div>
          <dt>{t('badge')}</dt>
          <dd className="fh-code">{operator.badge}</dd>
        </div>
        <div>
          <dt>{t('pin.pin')}</dt>
          <dd className="fh-code">{pin}</dd>
        </div>
      </dl>
      <Button kind="primary" icon={Check} onPress={onClose}>
        {t('pin.noted')}
      </Button>
    </Sheet>
  );
}
