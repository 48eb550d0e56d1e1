import type { Discrepancy, DiscrepancyType } from '@floorhand/domain/discrepancies/discrepancy';
import {
  Archive,
  Ban,
  CircleHelp,
  Clock,
  Copy,
  DatabaseBackup,
  FileQuestionMark,
  FileX,
  GitCompareArrows,
  ImageOff,
  ListChecks,
  MapPin,
  PackageMinus,
  PackageOpen,
  PackagePlus,
  PackageSearch,
  PackageX,
  ScanBarcode,
  ScanSearch,
  ShieldAlert,
  Tag,
  UserX,
  type LucideIcon,
} from 'lucide-react';

import { useFormats } from '../../copy/copy-provider.tsx';
import { useCopyByCode } from '../../copy/use-copy-by-code.ts';
import type { TileState } from '../../kit/tile.tsx';
import { codeIn } from './facts-of.ts';

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
  over_receipt: PackagePlus,
  counted_twice: GitCompareArrows,
  not_on_document: PackageSearch,
  unsellable_received: PackageX,
  serial_twice: GitCompareArrows,
  serials_missing: PackageMinus,
  data_missing: CircleHelp,
  declared_differs: GitCompareArrows,
  accepted_unverified: PackageSearch,
  sample_differs: PackageMinus,
  receipt_variance: GitCompareArrows,
  count_disputed: UserX,
  damaged_goods: PackageX,
  goods_refused: PackageMinus,
  receipt_closed: Clock,
  unit_not_open: PackageX,
  commits_lost: DatabaseBackup,
  device_forked: Copy,
  records_missing: FileX,
  photo_missing: ImageOff,
  bin_overfilled: PackagePlus,
  wrong_place: MapPin,
  unfit_stored: ShieldAlert,
  receipt_differs: GitCompareArrows,
  load_not_held: UserX,
  no_bin_free: PackageOpen,
  bin_unsafe: ShieldAlert,
  bin_blocked: Ban,
  label_unreadable: ScanBarcode,
  left_on_trolley: PackageOpen,
  count_variance: ListChecks,
  count_unclear: ListChecks,
  move_differs: GitCompareArrows,
  stopped_promised: ShieldAlert,
  goods_in_doubt: PackageX,
  lot_recalled: ShieldAlert,
  replenish_short: PackageMinus,
  replenished_twice: GitCompareArrows,
  unknown_code: ScanSearch,
  unknown_goods: Archive,
  alias_proposed: PackageSearch,
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

/** Which words explain it best: one type may come about in several ways. */
function kindOf(type: DiscrepancyType, facts: Discrepancy['facts']): string {
  // Totes that were dropped with stops still open: short, but no bin is to blame.
  if (type === 'short_pick' && facts['cause'] === 'left_open') return 'left_open';
  if (type === 'damaged_goods' && facts['why'] === 'on_trolley') return 'damaged_on_trolley';
  if (type === 'not_understood' && facts['why'] === 'relies_on_parked') return 'from_suspense';
  if (type === 'not_understood' && facts['why'] === 'type_failing') return 'type_failing';
  if (type === 'late_grant' && facts['why'] === 'operator_inactive') return 'inactive_person';
  if (type === 'unsellable_received') {
    const why = facts['doubt'] ?? facts['why'];
    if (why === 'hazard_unknown' || why === 'off_temperature') return why;
  }
  return type;
}

/** What cards about broken histories and missing photos say: of which device, how many, between when. */
function aboutContinuity(
  facts: Discrepancy['facts'],
  moment: (at: string) => string,
): Readonly<Record<string, string | number>> {
  const at = (name: string): string => (typeof facts[name] === 'string' ? moment(facts[name]) : '–');
  return {
    device: typeof facts['device'] === 'string' ? facts['device'] : '',
    count: factNumber(facts, 'count'),
    lost: factNumber(facts, 'lost'),
    reported: factNumber(facts, 'reportedSeq'),
    received: factNumber(facts, 'receivedSeq'),
    from: at(['keptAt', 'since'].find((name) => facts[name] !== undefined) ?? 'lastSeenAt'),
    to: at('noticedAt'),
  };
}

/** Title and explanation of a discrepancy in the words of the language. */
export function useIssueWords(): (issue: Discrepancy) => { readonly title: string; readonly detail: string } {
  const say = useCopyByCode('issue.kind');
  const formats = useFormats();
  return ({ type, facts, quantity }) => {
    const kind = kindOf(type, facts);
    // Suspense owes what was taken from it.
    const units = kind === 'from_suspense' ? Math.abs(quantity ?? 0) : quantity;
    const data = {
      gap: units ?? factNumber(facts, 'gap'),
      missing: factNumber(facts, 'unfilled'),
      off: quantity === 0 ? 'no' : 'yes',
      booked: factNumber(facts, 'booked'),
      found: factNumber(facts, 'found'),
      factor: factNumber(facts, 'factor'),
      celsius: factNumber(facts, 'deciCelsius') / 10,
      code: codeIn({ type, facts }) ?? '',
      serials: typeof facts['serials'] === 'string' ? facts['serials'] : '',
      place: typeof facts['firstOn'] === 'string' ? facts['firstOn'] : 'none',
      ...aboutContinuity(facts, (at) => formats.dayAndClock(Date.parse(at))),
    };
    return { title: say(`${kind}.title`, data), detail: say(`${kind}.detail`, data) };
  };
}
