import type { Copy } from './copy-shape.ts';
import { desk } from './th/desk.ts';
import { count } from './th/count.ts';
import { imports } from './th/imports.ts';
import { receive } from './th/receive.ts';
import { label } from './th/label.ts';
import { moving } from './th/moving.ts';
import { putaway } from './th/putaway.ts';
import { replenish } from './th/replenish.ts';
import { scanner } from './th/scanner.ts';
import { start } from './th/start.ts';

export const th: Copy = {
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
