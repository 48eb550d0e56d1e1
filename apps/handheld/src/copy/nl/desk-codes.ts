import type { Copy } from '../copy-shape.ts';

export const typedCodes: Copy['typedCodes'] = {
  title: 'Ingetoetste codes vandaag',
  share: '{typed, number} van {all, number} · {share}',
  none: 'Niemand toetste vandaag een code in.',
};

export const taughtCodes: Copy['taughtCodes'] = {
  title: 'Geleerde codes',
  none: { title: 'Er is geen code geleerd', detail: 'Wat is goedgekeurd, verschijnt hier.' },
  standsFor: '{count, plural, one {{product}} other {# × {product}}}',
  forget: 'Vergeet hem',
};

export const inHands: Copy['inHands'] = {
  title: 'Goederen in handen',
  none: 'Niemand heeft goederen in handen.',
  goods: '{count, number} × {items}{more, plural, =0 {} one { en nog #} other { en nog #}}',
  carried: 'Onderweg',
  left: 'Op de kar gelaten',
};
