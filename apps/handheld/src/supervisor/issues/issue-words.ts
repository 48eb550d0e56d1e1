import type { Discrepancy, DiscrepancyType } from '@floorhand/domain/discrepancies/discrepancy';
import {
  CircleHelp,
  Clock,
  FileQuestionMark,
  GitCompareArrows,
  MapPin,
  PackageMinus,
  PackagePlus,
  PackageX,
  Tag,
  UserX,
  type LucideIcon,
} from 'lucide-react';

import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import type { TileState } from '../../kit/tile.tsx';

export const issueIcons: Readonly<Record<DiscrepancyType, LucideIcon>> = {
  short_pick: PackageMinus,
  below_zero: GitCompareArrows,
  tote_in_use: PackageX,
  other_location: MapPin,
  other_lot: Tag,
  order_cancelled: PackageX,
  run_not_held: UserX,
  not_understood: FileQuestionMark,
  reference_unknown: CircleHelp,
  late_grant: Clock,
  over_pick: PackagePlus,
};

export const severityTile: Readonly<Record<Discrepancy['severity'], TileState | undefined>> = {
  serious: 'stop',
  attention: 'caution',
  info: undefined,
};

/** A fact as a number; 0 when it says none. */
export function factNumber(facts: Discrepancy['facts'], name: string): number {
  const value = facts[name];
  return typeof value === 'number' ? value : 0;
}

/** Title and explanation of a discrepancy in the words of the language. */
export function useIssueWords(): (issue: Discrepancy) => { readonly title: string; readonly detail: string } {
  const say = useCopyByCode('issue.kind');
  return ({ type, facts, quantity }) => {
    const data = { gap: quantity ?? factNumber(facts, 'gap'), missing: factNumber(facts, 'unfilled') };
    // Totes that were dropped with stops still open: short, but no bin is to blame.
    const kind = type === 'short_pick' && facts['cause'] === 'left_open' ? 'left_open' : type;
    return { title: say(`${kind}.title`, data), detail: say(`${kind}.detail`, data) };
  };
}
