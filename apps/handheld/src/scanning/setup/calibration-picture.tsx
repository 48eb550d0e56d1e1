import { calibrationElements, type CalibrationKind } from '@floorhand/scan';
import { drawingSVG, gs1_128, gs1datamatrix } from 'bwip-js/browser';
import { useMemo } from 'react';

import './calibration.css';

const symbols = {
  // The height is of bars only: a matrix code would be stretched by it.
  square: { options: { bcid: 'gs1datamatrix' }, encode: gs1datamatrix },
  bars: { options: { bcid: 'gs1-128', height: 14 }, encode: gs1_128 },
};

export interface CalibrationPictureProps {
  readonly kind: CalibrationKind;
  readonly label: string;
}

/** A test code as it is printed: black on white in both themes, with its quiet zone. */
export default function CalibrationPicture({ kind, label }: CalibrationPictureProps) {
  const picture = useMemo(() => {
    const { options, encode } = symbols[kind];
    const text = calibrationElements(kind)
      .map(({ ai, value }) => `(${ai})${value}`)
      .join('');
    return encode({ ...options, text, scale: 4, includetext: false }, drawingSVG()).replace(
      '<svg ',
      '<svg shape-rendering="crispEdges" aria-hidden="true" ',
    );
  }, [kind]);
  // The picture is made here from fixed characters; nothing of it comes from outside.
  return (
    <div
      className="fh-calibration"
      data-kind={kind}
      role="img"
      aria-label={label}
      dangerouslySetInnerHTML={{ __html: picture }}
    />
  );
}
