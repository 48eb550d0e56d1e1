import { ChevronRight, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import { Icon } from './icon.tsx';
import { Tile, type TileState } from './tile.tsx';

export interface ListRowProps {
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly icon?: LucideIcon | undefined;
  readonly tile?: TileState | undefined;
  /** Without a tile, as in lists of records. */
  readonly plainIcon?: LucideIcon | undefined;
  /** Anything before the text in place of an icon: an avatar, a picture. */
  readonly lead?: ReactNode;
  /** Text or chip at the end. */
  readonly end?: ReactNode;
  /** Count at the end, beside the arrow of a row that leads on. */
  readonly count?: number | undefined;
  readonly state?: 'now' | undefined;
  readonly href?: string | undefined;
  readonly onPress?: (() => void) | undefined;
}

/** A link with `href`, a button with `onPress`, plain text without both. */
export function ListRow(props: ListRowProps) {
  const { title, detail, icon, tile, plainIcon, lead, end, count, state, href, onPress } = props;
  const leads = href !== undefined || onPress !== undefined;
  // Without anything before it the text begins at the edge and takes the width.
  const plain = lead === undefined && icon === undefined && plainIcon === undefined ? '' : undefined;
  const inside = (
    <>
      {lead ??
        (plainIcon === undefined ? icon && <Tile icon={icon} state={tile} /> : <Icon shape={plainIcon} />)}
      <span>
        <b>{title}</b>
        {detail !== undefined && <small>{detail}</small>}
      </span>
      {end ??
        (leads || count !== undefined ? (
          <span className="fh-n">
            {count}
            {leads && <Icon shape={ChevronRight} />}
          </span>
        ) : null)}
    </>
  );
  if (href !== undefined)
    return (
      <a className="fh-row" data-plain={plain} data-state={state} href={href} onClick={onPress}>
        {inside}
      </a>
    );
  if (onPress !== undefined)
    return (
      <button type="button" className="fh-row" data-plain={plain} data-state={state} onClick={onPress}>
        {inside}
      </button>
    );
  return (
    <div className="fh-row" data-plain={plain} role="listitem" data-state={state}>
      {inside}
    </div>
  );
}
