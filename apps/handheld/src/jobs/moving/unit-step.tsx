import { useCopy } from '../../copy/use-copy.ts';
import { Card } from '../../kit/card.tsx';

/** A whole unit goes to another place, as it is. */
export function UnitStep({ lpn }: { readonly lpn: string }) {
  const t = useCopy('moving');
  return (
    <Card className="pa-finish" label={t('whole.title')}>
      <h2 className="fh-code">{lpn}</h2>
      <p>{t('whole.detail')}</p>
      <p>{t('unitTo')}</p>
    </Card>
  );
}
