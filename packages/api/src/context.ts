import type { DeviceSession } from '@floorhand/sync/server/environment';
import type { Core, OpenedSession } from './core.ts';
import type { HintSource } from './hint-source.ts';
import type { ImportsPort } from './imports-port.ts';

/** What the host knows of one request. */
export interface ApiContext {
  readonly core: Core;
  readonly hints: HintSource;
  readonly imports: ImportsPort;
  /** Proved from the session cookie; null when there is none or it is no longer good. */
  readonly session: DeviceSession | null;
  /** Hands the session's token to the browser in a cookie that no script can read. */
  readonly setCookie: (opened: OpenedSession) => void;
}
