import { ArrowRight, Check } from 'lucide-react';

import type { Symbology } from './barcode/symbology.ts';
import { Icon } from './icon.tsx';
import { lazyPart } from './lazy-part.tsx';

const empty = <div className="fh-code-bars" style={{ height: 58 }} />;

const Barcode = lazyPart({
  load: async () => (await import('./barcode/barcode.tsx')).default,
  loading: empty,
  missing: empty,
});

export interface CodeTileProps {
  readonly symbology: Symbology;
  /** What the code says and what a press hands on. */
  readonly code: string;
  /** The code as printed beside it: "5 901234 123457". */
  readonly printed: string;
  /** "2 Item". */
  readonly caption: string;
  /** "Tap to scan item 5901234123457". */
  readonly label: string;
  readonly state?: 'done' | 'now' | undefined;
  readonly onScan: (code: string) => void;
}

/** A code a scanner can read off the screen; a tap stands for the scan. Black on white in both themes. */
export function CodeTile({ symbology, code, printed, caption, label, state, onScan }: CodeTileProps) {
  return (
    <button
      type="button"
      className="fh-code-tile"
      data-state={state}
      aria-label={label}
      onClick={() => onScan(code)}
    >
      <Barcode symbology={symbology} code={code} />
      <span className="fh-code-cap">
        <em>
          {state === 'done' && <Icon shape={Check} />}
          {state === 'now' && <Icon shape={ArrowRight} />}
          {caption}
        </em>
        <span>{printed}</span>
      </span>
    </button>
  );
}
