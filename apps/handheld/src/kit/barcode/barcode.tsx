import { code128, drawingSVG, ean13 } from 'bwip-js/browser';
import { useMemo } from 'react';

import type { Symbology } from './symbology.ts';

const encoders = { code128, ean13 };

export interface BarcodeProps {
  readonly symbology: Symbology;
  readonly code: string;
}

/** The bars alone, stretched to the width of their box. Its own chunk, because the encoder is large. */
export default function Barcode({ symbology, code }: BarcodeProps) {
  const bars = useMemo(
    () =>
      encoders[symbology](
        { bcid: symbology, text: code, scale: 2, height: 12, includetext: false },
        drawingSVG(),
      ).replace('<svg ', '<svg preserveAspectRatio="none" shape-rendering="crispEdges" aria-hidden="true" '),
    [symbology, code],
  );
  // The picture is made here from digits and letters; nothing of it comes from outside.
  return <div className="fh-code-bars" dangerouslySetInnerHTML={{ __html: bars }} />;
}
