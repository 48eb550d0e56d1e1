import { createInterface } from 'node:readline';
import { judgeLine } from '@floorhand/gs1';
import { z } from 'zod';
import { readArguments } from './read-arguments.ts';
import { UsageError } from './usage-error.ts';

const lineSchema = z.object({
  id: z.string(),
  kind: z.enum(['element', 'bracketed', 'digitalLink', 'scan', 'gtin']),
  input: z.string(),
});

function readLine(text: string, number: number): z.infer<typeof lineSchema> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`line ${number} of standard input is no JSON`);
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) throw new UsageError(`line ${number} of standard input has no id, kind and input`);
  return parsed.data;
}

/** `gs1 parse`: a verdict per line of standard input. */
export async function run(args: readonly string[]): Promise<number> {
  const [verb] = readArguments({ args, options: {}, positionals: ['gs1: parse'] }).positionals;
  if (verb !== 'parse') throw new UsageError(`gs1 knows 'parse', not '${verb}'`);
  let number = 0;
  // Not readline's iterator of lines with `crlfDelay`: a U+2028 within a string is no end of a line for it either.
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (text.trim() !== '') process.stdout.write(`${JSON.stringify(judgeLine(readLine(text, number)))}\n`);
  }
  return 0;
}
