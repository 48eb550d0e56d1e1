import type { Copy } from './copy-shape.ts';
import { desk } from './nl/desk.ts';
import { count } from './nl/count.ts';
import { imports } from './nl/imports.ts';
import { receive } from './nl/receive.ts';
import { label } from './nl/label.ts';
import { moving } from './nl/moving.ts';
import { putaway } from './nl/putaway.ts';
import { replenish } from './nl/replenish.ts';
import { scanner } from './nl/scanner.ts';
import { start } from './nl/start.ts';

export const nl: Copy = {
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
