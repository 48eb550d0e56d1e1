import type { CommandDraft } from '@floorhand/domain/kernel/command';
import type { DocumentKind, View } from '@floorhand/domain/kernel/document';
import type { JournalEntry } from '@floorhand/sync/client/ports';
import { createContext, use } from 'react';

import type { Device } from './device.ts';
import type { KnownPerson } from './device-records.ts';

/** What screens may do with the device: read what it believes, record work. Never the network. */
export interface Floor {
  readonly person: KnownPerson;
  readonly device: Device;
  readonly read: <T>(run: (view: View) => T) => Promise<T>;
  /** Keys of documents, for what no index knows. */
  readonly findKeys: (kind: DocumentKind, isSought: (key: string) => boolean) => Promise<readonly string[]>;
  /** Resolves when the records are durable. A device that cannot keep them stops the app, and this rejects. */
  readonly submit: (drafts: readonly CommandDraft[]) => Promise<readonly JournalEntry[]>;
  readonly recent: (most: number) => Promise<readonly JournalEntry[]>;
  /** True of a command of this device that the server has not answered yet. */
  readonly isUnsent: (commandId: string) => boolean;
  /** ISO instant, corrected by the server's clock. */
  readonly now: () => string;
  /** Tries to reach the server now. */
  readonly sendNow: () => void;
  /** Somebody has read that the device was restored or copied. */
  readonly acknowledgeCopy: () => void;
}

export const FloorContext = createContext<Floor | null>(null);

export function useFloor(): Floor {
  const floor = use(FloorContext);
  if (!floor) throw new Error('used before anyone signed in');
  return floor;
}
