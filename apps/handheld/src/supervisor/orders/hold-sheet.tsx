import { Pause } from 'lucide-react';
import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/field.tsx';
import { Sheet } from '../../kit/sheet.tsx';

const longest = 500;

/** A hold wants a reason: the next shift has to understand it. */
export function HoldSheet({
  onHold,
  onClose,
}: {
  readonly onHold: (reason: string) => void;
  readonly onClose: () => void;
}) {
  const t = useCopy('orders.hold');
  const [reason, setReason] = useState('');
  const told = reason.trim().slice(0, longest);
  return (
    <Sheet title={t('title')} detail={t('detail')} closeLabel={t('close')} onClose={onClose}>
      <Field label={t('reason')} value={reason} onChange={setReason} />
      <Button
        kind="primary"
        icon={Pause}
        disabledReason={told === '' ? t('reasonFirst') : undefined}
        onPress={() => onHold(told)}
      >
        {t('start')}
      </Button>
    </Sheet>
  );
}
