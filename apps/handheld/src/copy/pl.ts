import type { Copy } from './copy-shape.ts';
import { desk } from './pl/desk.ts';
import { count } from './pl/count.ts';
import { imports } from './pl/imports.ts';
import { receive } from './pl/receive.ts';
import { label } from './pl/label.ts';
import { moving } from './pl/moving.ts';
import { putaway } from './pl/putaway.ts';
import { replenish } from './pl/replenish.ts';
import { scanner } from './pl/scanner.ts';
import { start } from './pl/start.ts';

export const pl: Copy = {
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
