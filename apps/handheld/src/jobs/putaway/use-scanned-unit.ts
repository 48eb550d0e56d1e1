import { classify } from '@floorhand/scan';
import { useEffect, useRef } from 'react';
import { useLocation, useSearchParams } from 'wouter';

import type { Putaway } from './use-putaway.ts';

/** A unit that was scanned before this screen was open brings the person here, and is taken at once. */
export function useScannedUnit(putaway: Putaway): void {
  const [params] = useSearchParams();
  const [, navigate] = useLocation();
  const unit = params.get('unit');
  const taken = useRef<string | null>(null);
  useEffect(() => {
    if (unit === null || taken.current === unit) return;
    taken.current = unit;
    navigate('/putaway', { replace: true });
    putaway.scan(classify(unit, { source: 'wedge', currentYear: new Date(Date.now()).getFullYear() }));
  }, [unit, putaway, navigate]);
}
