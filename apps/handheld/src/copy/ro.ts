import type { Copy } from './copy-shape.ts';
import { desk } from './ro/desk.ts';
import { count } from './ro/count.ts';
import { imports } from './ro/imports.ts';
import { receive } from './ro/receive.ts';
import { label } from './ro/label.ts';
import { moving } from './ro/moving.ts';
import { putaway } from './ro/putaway.ts';
import { replenish } from './ro/replenish.ts';
import { scanner } from './ro/scanner.ts';
import { start } from './ro/start.ts';

export const ro: Copy = {
  ...start,
  ...desk,
  count,
  imports,
  label,
  moving,
  putaway,
  receive,
  replenish,
  scanner,
};
