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
