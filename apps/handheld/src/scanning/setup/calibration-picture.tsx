import { calibrationElements, type CalibrationKind } from '@floorhand/scan';
import { drawingSVG, gs1_128, gs1datamatrix } from 'bwip-js/browser';
import { useMemo } from 'react';

import { DrawnCode } from './drawn-code.tsx';

const symbols = {
  // The height is of bars only: a matrix code would be stretched by it.
  square: { options: { bcid: 'gs1datamatrix' }, encode: gs1datamatrix },
  bars: { options: { bcid: 'gs1-128', height: 14 }, encode: gs1_128 },
};

export interface CalibrationPictureProps {
  readonly kind: CalibrationKind;
  readonly label: string;
}

/** A test code, to be scanned off the screen or off paper. */
export default function CalibrationPicture({ kind, label }: CalibrationPictureProps) {
  const svg = useMemo(() => {
    const { options, encode } = symbols[kind];
    const text = calibrationElements(kind)
      .map(({ ai, value }) => `(${ai})${value}`)
      .join('');
    return encode({ ...options, text, scale: 4, includetext: false }, drawingSVG());
  }, [kind]);
  return <DrawnCode kind={kind} label={label} svg={svg} />;
}
