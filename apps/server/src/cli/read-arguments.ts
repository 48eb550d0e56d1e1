import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** `parseArgs`, strict, whose complaints are usage errors. */
export function readArguments<O extends Options>(input: {
  readonly args: readonly string[];
  readonly options: O;
  /** Names of the positional arguments, all of them required. */
  readonly positionals?: readonly string[];
}): {
  readonly values: ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>['values'];
  readonly positionals: readonly string[];
} {
  const { args, options, positionals: wanted = [] } = input;
  const { values, positionals } = parse([...args], options);
  const missing = wanted[positionals.length];
  if (missing !== undefined) throw new UsageError(`${missing} is missing`);
  const extra = positionals[wanted.length];
  if (extra !== undefined) throw new UsageError(`unexpected argument '${extra}'`);
  return { values, positionals };
}

function parse<O extends Options>(args: string[], options: O) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // Node's messages go on with advice in further sentences.
    throw new UsageError(
      error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error),
    );
  }
}

/** A whole number within bounds, or a usage error that names the option. */
export function readWholeNumber(
  option: string,
  text: string,
  bounds: { least: number; most: number },
): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= bounds.least && value <= bounds.most)) {
    throw new UsageError(
      `${option} takes a whole number from ${bounds.least} to ${bounds.most}, not '${text}'`,
    );
  }
  return value;
}
