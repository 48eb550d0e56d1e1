import { StorageProblem, type StorageProblemKind } from '@floorhand/sync/client/ports';

/** Which error name, anywhere in the chain, means that the device cannot keep data. Other errors are faults. */
const kinds: Readonly<Record<string, StorageProblemKind>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer_version',
  NotReadableError: 'damaged',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  NotAllowedError: 'unavailable',
  OpenFailedError: 'unavailable',
  InvalidStateError: 'unavailable',
  UnknownError: 'unavailable',
  DatabaseClosedError: 'unavailable',
  TimeoutError: 'unavailable',
};

/** In this order: a wrapper such as AbortError or OpenFailedError says less than what it wraps. */
const byWeight: readonly StorageProblemKind[] = ['quota', 'newer_version', 'damaged', 'unavailable'];

/** Names after which opening the database once more may help: iOS drops the connection when the app resumes. */
const lost = new Set(['UnknownError', 'DatabaseClosedError', 'InvalidStateError']);

/** The problem an error of IndexedDB or Dexie stands for; any other error as it is. */
export function storageProblemOf(error: unknown): unknown {
  if (error instanceof StorageProblem) return error;
  const chain = causes(error);
  const found = chain.flatMap(({ name }) => kinds[name] ?? []);
  const kind = byWeight.find((candidate) => found.includes(candidate));
  return kind ? new StorageProblem(kind, chain.map(({ message }) => message).join(' <- ')) : error;
}

/** The connection broke; whether the transaction became durable is not known. */
export const isConnectionLost = (error: unknown): boolean => {
  const chain = causes(error);
  return chain.some(({ name }) => lost.has(name)) && !chain.some(({ name }) => kinds[name] === 'quota');
};

/** Dexie keeps the cause in `inner` (a full disk arrives as an aborted transaction), the language in `cause`. */
function causes(error: unknown): readonly { readonly name: string; readonly message: string }[] {
  const chain: { name: string; message: string }[] = [];
  for (let at: unknown = error; chain.length < 8 && typeof at === 'object' && at !== null;) {
    const { name, message, inner, cause, failures }: Record<string, unknown> = { ...named(at), ...at };
    chain.push({ name: String(name), message: String(message) });
    at = inner ?? cause ?? (Array.isArray(failures) ? failures[0] : null);
  }
  return chain;
}

/** Name and message of errors sit on the prototype chain, where a spread does not find them. */
const named = (error: object): Record<string, unknown> => ({
  name: 'name' in error ? error.name : 'unnamed',
  message: 'message' in error ? error.message : '',
  inner: 'inner' in error ? error.inner : undefined,
  cause: 'cause' in error ? error.cause : undefined,
});
