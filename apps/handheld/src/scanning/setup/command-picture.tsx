import { code128, drawingSVG } from 'bwip-js/browser';
import { useMemo } from 'react';

import { DrawnCode } from './drawn-code.tsx';

export interface CommandPictureProps {
  /** A menu command of the scanner's maker, without the full stop that carries it out and keeps it. */
  readonly command: string;
  readonly label: string;
}

/**
 * A menu command as a scanner takes it: Code 128 with FNC3 in front, which ISO/IEC 15417 keeps for telling readers
 * how to work.
 */
export function CommandPicture({ command, label }: CommandPictureProps) {
  const svg = useMemo(
    () =>
      code128(
        {
          bcid: 'code128',
          text: `^FNC3${command}.`,
          parsefnc: true,
          height: 12,
          scale: 4,
          includetext: false,
        },
        drawingSVG(),
      ),
    [command],
  );
  return <DrawnCode kind="command" label={label} svg={svg} />;
}
