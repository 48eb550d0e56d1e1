import { useState } from 'react';

import { useCopy } from '../../copy/use-copy.ts';
import { Button } from '../../kit/button.tsx';
import { enterPinKey } from '../../kit/digit-entry.ts';
import { DigitPad } from '../../kit/digit-pad.tsx';
import { Sheet } from '../../kit/sheet.tsx';

const length = 4;

/** Four digits on a pad; leading zeros count. */
export function LastDigits({
  onDigits,
  onClose,
}: {
  readonly onDigits: (digits: string) => void;
  readonly onClose: () => void;
}) {
  const t = useCopy('manual');
  const shared = useCopy('shared');
  const [digits, setDigits] = useState('');
  return (
    <Sheet
      title={t('proof.digitsTitle')}
      detail={t('proof.digitsDetail')}
      closeLabel={t('close')}
      onClose={onClose}
    >
      <div className="fh-entry" role="status">
        <b className="fh-code">{digits.padEnd(length, '·')}</b>
      </div>
      <DigitPad
        label={t('proof.digitsTitle')}
        clearLabel={shared('clear')}
        deleteLabel={shared('deleteDigit')}
        onKey={(key) => setDigits(enterPinKey(digits, key, length))}
      />
      <Button
        kind="primary"
        disabledReason={digits.length < length ? t('proof.four') : undefined}
        onPress={() => onDigits(digits)}
      >
        {t('proof.use')}
      </Button>
    </Sheet>
  );
}
