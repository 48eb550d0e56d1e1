import type { PrintTrouble } from '@floorhand/domain/labels-owed/label-request';

/** What a printer says of itself. */
export interface HostStatus {
  readonly isOutOfPaper: boolean;
  readonly isPaused: boolean;
  readonly isHeadOpen: boolean;
}

const frame = /\u0002([^\u0003]*)\u0003/g;

/**
 * Reads the answer to `~HS`: three lines between STX and ETX (ZPL II Programming Guide, Host Status Return).
 *
 * @returns the first whole answer and what came after it; null while it is not whole.
 */
export function readHostStatus(
  received: string,
): { readonly status: HostStatus; readonly rest: string } | null {
  const lines = [...received.matchAll(frame)].slice(0, 3);
  const [first, second, third] = lines;
  if (!first || !second || !third) return null;
  const flags = (line: string | undefined): readonly string[] => (line ?? '').split(',');
  const [one, two] = [flags(first[1]), flags(second[1])];
  return {
    status: { isOutOfPaper: one[1] === '1', isPaused: one[2] === '1', isHeadOpen: two[2] === '1' },
    rest: received.slice(third.index + third[0].length),
  };
}

/** What keeps a printer in this state from printing. */
export function troubleOf({ isOutOfPaper, isPaused, isHeadOpen }: HostStatus): PrintTrouble | null {
  if (isHeadOpen) return 'head_open';
  if (isOutOfPaper) return 'out_of_paper';
  return isPaused ? 'paused' : null;
}
