import { isWithheld, type DocumentKind, type View, type Write } from '@floorhand/domain/kernel/document';
import type { Json } from '@floorhand/domain/kernel/json';
import { layeredView, type Layer } from '@floorhand/domain/kernel/layered-view';
import type { Rules } from '@floorhand/domain/kernel/rules';
import { runCommand, understand } from '@floorhand/domain/kernel/rules';
import type { DecideContext } from '@floorhand/domain/kernel/command';
import { decideContext } from '../merge/decide-context.ts';
import { DocumentCache, RuleFailed } from '../merge/document-cache.ts';
import type { DocumentRow } from '../protocol/pull.ts';
import type { CacheStore, JournalEntry } from './ports.ts';

export interface ReplicaTools {
  readonly rules: Rules;
  readonly planRoute: DecideContext['planRoute'];
  readonly zoneOffset: DecideContext['zoneOffset'];
  readonly deviceId: string;
  /** A rule threw on this device; the command stays queued and the server judges it. */
  readonly alarm: (what: string, error: unknown) => void;
}

const mostDocuments = 60_000;
/** Above this a jump is cheaper to read again where it is needed. */
const mostRows = 2000;

/**
 * What this device believes: the server's documents at its cursor, and over them the effects of its own commands
 * that the documents do not carry yet, replayed through the same rules after every pull (sync §6).
 */
export class Replica {
  readonly #tools: ReplicaTools;
  readonly #cache: DocumentCache;
  #layer: Layer;
  /** Commands whose effect the layer shows. */
  #laid = new Set<string>();
  /** Which of them wrote a document last, by its key. */
  #writers = new Map<string, string>();

  constructor(store: CacheStore, held: ReadonlySet<string>, tools: ReplicaTools) {
    this.#tools = tools;
    this.#cache = new DocumentCache(store, tools.rules.documents, (kind: DocumentKind) =>
      held.has(kind.kind),
    );
    this.#layer = layeredView(this.#cache.view, tools.rules.documents);
  }

  /** Runs a pure function over what the device believes now. */
  read<T>(run: (view: View) => T): Promise<T> {
    return this.#resolve(() => run(this.#layer.view));
  }

  /**
   * Own commands whose effect the documents do not carry yet and that a body names, or that made what it names; the
   * newest ones.
   */
  causesOf(body: Json): readonly string[] {
    const causes = textsIn(body).flatMap((text) =>
      this.#laid.has(text) ? [text] : (this.#writers.get(text) ?? []),
    );
    return [...new Set(causes)].slice(-mostCauses);
  }

  /** Follows the journal: new entries are laid on top; when one fell away or came before others, all are laid anew. */
  async follow(ahead: readonly JournalEntry[]): Promise<void> {
    const effective = ahead.filter(hasEffect).map(({ command }) => command.commandId);
    // What is laid has to be exactly the beginning of what is ahead, or effects would show in another order.
    const beginning = effective.slice(0, this.#laid.size);
    if (beginning.length < this.#laid.size || beginning.some((commandId) => !this.#laid.has(commandId))) {
      await this.rebase(ahead, []);
      return;
    }
    await this.#layAll(ahead, { layer: this.#layer, laid: this.#laid, writers: this.#writers });
  }

  /** The documents changed underneath: forgets them and replays what is still ahead of them. */
  async rebase(ahead: readonly JournalEntry[], changed: readonly DocumentRow[] | null): Promise<void> {
    const small = changed !== null && changed.length <= mostRows && this.#cache.size <= mostDocuments;
    const writes = small ? this.#parse(changed) : null;
    if (writes === null) this.#cache.clear();
    else this.#cache.apply(writes);
    const layer = layeredView(this.#cache.view, this.#tools.rules.documents);
    const laid = new Set<string>();
    const writers = new Map<string, string>();
    await this.#layAll(ahead, { layer, laid, writers });
    this.#layer = layer;
    this.#laid = laid;
    this.#writers = writers;
  }

  /** Rows as writes, or null when one of them has to be read again through the store's own check. */
  #parse(rows: readonly DocumentRow[]): readonly Write[] | null {
    const writes: Write[] = [];
    for (const [kind, key, , body] of rows) {
      const parsed = body === null ? null : this.#tools.rules.documents.get(kind)?.schema.safeParse(body);
      if (parsed?.success === false || parsed === undefined) return null;
      writes.push({ kind, key, body: parsed === null ? null : parsed.data });
    }
    return writes;
  }

  async #layAll(ahead: readonly JournalEntry[], onto: Laying): Promise<void> {
    for (const entry of ahead) {
      const { commandId } = entry.command;
      if (!hasEffect(entry) || onto.laid.has(commandId)) continue;
      for (const { key } of await this.#lay(entry, onto.layer)) onto.writers.set(key, commandId);
      onto.laid.add(commandId);
    }
  }

  async #lay(entry: JournalEntry, layer: Layer): Promise<readonly Write[]> {
    const understood = understand(this.#tools.rules, entry.command);
    // Newer or unknown commands and those only the server can judge stay visible as pending, without an effect.
    if (!understood.understood || understood.definition.judgedBy === 'server') return [];
    const context = decideContext(entry.command, this.#tools.deviceId, this.#tools);
    try {
      const effect = await this.#resolve(() =>
        runCommand(this.#tools.rules, understood, { view: layer.view, context }),
      );
      // What no device holds it does not invent either.
      const writes = effect.writes.filter((write) => !isWithheld(this.#tools.rules.documents, write));
      layer.apply(writes);
      return writes;
    } catch (error) {
      if (!(error instanceof RuleFailed)) throw error;
      this.#tools.alarm(`rule ${entry.command.type} threw`, error.cause);
      return [];
    }
  }

  #resolve<T>(run: () => T): Promise<T> {
    return this.#cache.resolve(run);
  }
}

interface Laying {
  readonly layer: Layer;
  readonly laid: Set<string>;
  readonly writers: Map<string, string>;
}

/** As many as an envelope holds. */
const mostCauses = 16;

/** Every text in a body, which may be the key of a document. */
const textsIn = (body: Json): readonly string[] =>
  typeof body === 'string'
    ? [body]
    : body !== null && typeof body === 'object'
      ? Object.values(body).flatMap((member: Json) => textsIn(member))
      : [];

const hasEffect = ({ outcome }: JournalEntry): boolean => outcome?.outcome !== 'rejected';
