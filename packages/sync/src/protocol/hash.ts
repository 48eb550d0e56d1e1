import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '@floorhand/domain/kernel/json';
import type { DomainEvent } from '@floorhand/domain/kernel/event';

/** Before the first command of a lane and the first commit of a stream. */
export const genesisHash = '0'.repeat(64);

/** SHA-256 of a text in UTF-8, 64 hex digits. Synchronous, so that it can run inside an IndexedDB transaction. */
export type Digest = (text: string) => string;

/** The one that runs everywhere; a host with a faster one of its own passes that. */
export const sha256Hex: Digest = (text) => bytesToHex(sha256(utf8ToBytes(text)));

/** The link of a lane's chain: hash of the whole envelope, which names its predecessor's hash. */
export const commandHash = (command: unknown): string => sha256Hex(canonicalJson(command));

/** The link of a stream's chain (sync §2). */
export const chainCommits =
  (digest: Digest) =>
  (prevHash: string, seq: number, events: readonly DomainEvent[]): string =>
    digest(`${prevHash}|${seq}|${digest(canonicalJson(events))}`);

export const commitHash = chainCommits(sha256Hex);
