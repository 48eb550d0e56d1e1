import { desk } from './en/desk.ts';
import { count } from './en/count.ts';
import { imports } from './en/imports.ts';
import { receive } from './en/receive.ts';
import { label } from './en/label.ts';
import { moving } from './en/moving.ts';
import { putaway } from './en/putaway.ts';
import { replenish } from './en/replenish.ts';
import { scanner } from './en/scanner.ts';
import { start } from './en/start.ts';

/**
 * English, and with it the shape of every language: a key is added here first, and the compiler then asks the
 * other four for it. Devices load it in parts: what starts, and what a part of the app brings (`load-part.ts`).
 */
export const en = {
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
} as const;
