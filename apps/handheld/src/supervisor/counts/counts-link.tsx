import { ChevronRight, ListChecks } from 'lucide-react';
import { useLocation } from 'wouter';

import { useCopy } from '../../copy/use-copy.ts';
import { Icon } from '../../kit/icon.tsx';
import { Tile } from '../../kit/tile.tsx';

/** A count is decided with all its looks in view. */
export function CountsLink() {
  const t = useCopy('counts');
  const [, navigate] = useLocation();
  return (
    <button
      type="button"
      className="sv-choice"
      data-state="next"
      onClick={() => navigate('/supervisor/counts')}
    >
      <Tile icon={ListChecks} />
      <span>
        <b>{t('title')}</b>
        <small>{t('looks')}</small>
      </span>
      <Icon shape={ChevronRight} size="s" />
    </button>
  );
}
