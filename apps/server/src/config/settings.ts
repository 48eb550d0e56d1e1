import { z } from 'zod';
import { isFailpoint } from '../core/failpoint.ts';

const settingsSchema = z.object({
  /** Folder of the database when no `--data` is given. */
  FLOORHAND_DATA: z.string().min(1).default('.data/floorhand'),
  FLOORHAND_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).optional(),
  /** How new devices are called: `#` stands for the number. */
  FLOORHAND_DEVICE_NAMES: z
    .string()
    .regex(/^[^#]{1,16}#{1,6}$/)
    .default('TC26-###'),
  /** API requests worked on at once; more are told to come back. */
  FLOORHAND_MAX_REQUESTS: z.coerce.number().int().min(1).default(400),
  /** Seconds a restored server waits for what all devices hold before it applies that in its old order. */
  FLOORHAND_REFILL_WINDOW: z.coerce.number().int().min(0).max(3600).default(60),
  /** PEM files for `--tls`. */
  FLOORHAND_TLS_CERT: z.string().min(1).optional(),
  FLOORHAND_TLS_KEY: z.string().min(1).optional(),
  /** `1`: serve whatever app has been built, if any. */
  FLOORHAND_SKIP_BUILD: z.enum(['0', '1']).default('0'),
  /** Folder of a built app to show in place of the one of this workspace; it is never built anew. */
  FLOORHAND_APP: z.string().min(1).optional(),
  /** Stops the process dead at a named place; for tests. */
  FLOORHAND_FAILPOINT: z.string().refine(isFailpoint, { error: 'is not of the form place:kill9' }).optional(),
});

/** Settings that come from the environment rather than from the command line. */
export interface Settings {
  readonly dataFolder: string;
  readonly logLevel: z.infer<typeof settingsSchema>['FLOORHAND_LOG_LEVEL'];
  readonly deviceNames: string;
  readonly mostRequests: number;
  readonly refillWindowMs: number;
  readonly tlsFiles: { readonly cert: string; readonly key: string } | null;
  readonly skipsBuild: boolean;
  /** Absent: the app of this workspace. */
  readonly appFolder: string | null;
  readonly failpoint: string | null;
}

/** A setting is wrong; the message names it. */
export class SettingsInvalid extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SettingsInvalid';
  }
}

/** Reads and checks `FLOORHAND_*`. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = settingsSchema.safeParse(environment);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new SettingsInvalid(`${issue?.path.join('.') ?? 'environment'}: ${issue?.message ?? 'invalid'}`);
  }
  const { data } = parsed;
  const [cert, key] = [data.FLOORHAND_TLS_CERT, data.FLOORHAND_TLS_KEY];
  if ((cert === undefined) !== (key === undefined)) {
    throw new SettingsInvalid('FLOORHAND_TLS_CERT and FLOORHAND_TLS_KEY are given together');
  }
  return {
    dataFolder: data.FLOORHAND_DATA,
    logLevel: data.FLOORHAND_LOG_LEVEL,
    deviceNames: data.FLOORHAND_DEVICE_NAMES,
    mostRequests: data.FLOORHAND_MAX_REQUESTS,
    refillWindowMs: data.FLOORHAND_REFILL_WINDOW * 1000,
    tlsFiles: cert === undefined || key === undefined ? null : { cert, key },
    skipsBuild: data.FLOORHAND_SKIP_BUILD === '1' || data.FLOORHAND_APP !== undefined,
    appFolder: data.FLOORHAND_APP ?? null,
    failpoint: data.FLOORHAND_FAILPOINT ?? null,
  };
}
