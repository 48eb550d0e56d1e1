import { Ban } from 'lucide-react';

import { Icon } from './icon.tsx';
import { plateColumns, plateFit, type PlateSegment } from './plate-segments.ts';

export interface LocationPlateProps {
  /** Two to five. */
  readonly segments: readonly PlateSegment[];
  /** From `changedSegments`; left out after the first scan at the place. */
  readonly changed?: readonly boolean[] | undefined;
  /** `s` when a comparison needs the room. */
  readonly size?: 's' | undefined;
  /** The word under a place that cannot be used. */
  readonly blocked?: string | undefined;
}

/** Where: looks like the label on the rack and is the strongest thing on the screen. */
export function LocationPlate({ segments, changed, size, blocked }: LocationPlateProps) {
  const values = segments.map((segment) => segment.value);
  const spoken = segments.map((segment) => `${segment.label} ${segment.value}`).join(', ');
  return (
    <div
      className="fh-plate-wrap"
      role="img"
      aria-label={blocked === undefined ? spoken : `${spoken}. ${blocked}`}
    >
      <div
        className="fh-plate"
        data-size={size}
        data-fit={plateFit(values)}
        style={{ gridTemplateColumns: plateColumns(values) }}
      >
        {segments.map((segment, index) => (
          <span key={segment.label} data-new={changed?.[index] === true ? '' : undefined}>
            <small>{segment.label}</small>
            <b>{segment.value}</b>
          </span>
        ))}
      </div>
      {blocked !== undefined && (
        <div className="fh-plate-blocked">
          <Icon shape={Ban} />
          {blocked}
        </div>
      )}
    </div>
  );
}
