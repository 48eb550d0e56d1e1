import { isWithheld, type DocumentKind, type View, type Write } from '@floorhand/domain/kernel/document';
import type { Json } from '@floorhand/domain/kernel/json';
import { layeredView, type Layer } from '@floorhand/domain/kernel/layered-view';
import type { Judging } from '@floorhand/domain/kernel/rules';
import { runCommand, understand } from '@floorhand/domain/kernel/rules';
import type { DecideContext } from '@floorhand/domain/kernel/command';
import { decideContext } from '../merge/decide-context.ts';
import { DocumentCache, RuleFailed } from '../merge/document-cache.ts';
import type { DocumentRow } from '../protocol/pull.ts';
import { notingView, Touched, wroteTheSame, type Footprint } from './footprint.ts';
import type { CacheStore, JournalEntry } from './ports.ts';
import type { RulesByNeed } from './rules-by-need.ts';

export interface ReplicaTools {
  readonly rules: RulesByNeed;
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
  readonly #store: CacheStore;
  readonly #cache: DocumentCache;
  #layer: Layer;
  /** By command type, as far as commands were laid. */
  readonly #judging = new Map<string, Judging>();
  /** The documents changed and what is ahead of them could not be laid anew. */
  #isTorn = false;
  /** Commands whose effect the layer shows. */
  #laid = new Set<string>();
  /** The journal as it was followed last, and how long it was then: it grows at its end. */
  #followed: readonly JournalEntry[] = [];
  #followedTo = 0;
  /** Which of them wrote a document last, by its key. */
  #writers = new Map<string, string>();
  /** What each of them read and wrote, in the order in which they were laid. */
  #footprints = new Map<string, Footprint>();

  constructor(store: CacheStore, held: ReadonlySet<string>, tools: ReplicaTools) {
    this.#tools = tools;
    this.#store = store;
    this.#cache = new DocumentCache(store, tools.rules.documents, (kind: DocumentKind) =>
      held.has(kind.kind),
    );
    this.#layer = layeredView(this.#cache.view, tools.rules.documents);
  }

  /** Whether these are the documents underneath. */
  isOver(store: CacheStore): boolean {
    return this.#store === store;
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
    // After every scan: what is new is laid, and the thousands before it are not looked at again.
    const to = ahead.length;
    if (this.#isContinued(ahead)) {
      await this.#layMore(ahead.slice(this.#followedTo, to));
      this.#noteFollowed(ahead, to);
      return;
    }
    const effective = ahead.filter(hasEffect).map(({ command }) => command.commandId);
    // What is laid has to be exactly the beginning of what is ahead, or effects would show in another order.
    const beginning = effective.slice(0, this.#laid.size);
    if (beginning.length < this.#laid.size || beginning.some((commandId) => !this.#laid.has(commandId))) {
      await this.rebase(ahead, []);
      return;
    }
    await this.#layMore(ahead.slice(0, to));
    this.#noteFollowed(ahead, to);
  }

  #isContinued(ahead: readonly JournalEntry[]): boolean {
    if (ahead === this.#followed) return true;
    const before = this.#followed.slice(0, this.#followedTo);
    return before.length <= ahead.length && before.every((entry, i) => entry === ahead[i]);
  }

  #noteFollowed(ahead: readonly JournalEntry[], to: number): void {
    this.#followed = ahead;
    this.#followedTo = to;
  }

  /**
   * The documents changed underneath: forgets them and lays what is still ahead of them anew. Of that, only what reads
   * something that changed is run again (sync §6). Where that fails, screens go on with what they had, and the next time
   * everything is read again.
   */
  async rebase(ahead: readonly JournalEntry[], changed: readonly DocumentRow[] | null): Promise<void> {
    const wasTorn = this.#isTorn;
    this.#isTorn = true;
    const entries = [...ahead];
    await this.#learn(entries);
    const isFew = changed !== null && changed.length <= mostRows && this.#cache.size <= mostDocuments;
    const small = isFew && !wasTorn;
    const writes = small ? this.#parse(changed) : null;
    const touched = writes === null ? null : this.#touchedBy(writes, entries);
    if (writes === null) this.#cache.clear();
    else this.#cache.apply(writes);
    const layer = layeredView(this.#cache.view, this.#tools.rules.documents);
    const laying: Laying = { layer, laid: new Set(), writers: new Map(), footprints: new Map() };
    await this.#layAll(entries, laying, touched);
    this.#layer = layer;
    this.#laid = laying.laid;
    this.#writers = laying.writers;
    this.#footprints = laying.footprints;
    this.#noteFollowed(ahead, entries.length);
    this.#isTorn = false;
  }

  /** Has the rules of these entries at hand, before any of them is laid; rejects when they cannot be had. */
  async #learn(entries: readonly JournalEntry[]): Promise<void> {
    for (const type of new Set(entries.filter(hasEffect).map(({ command }) => command.type)))
      if (!this.#judging.has(type)) this.#judging.set(type, await this.#tools.rules.judging(type));
  }

  /** What these writes change, and what falls away; null when what stays is not in the order in which it was laid. */
  #touchedBy(writes: readonly Write[], ahead: readonly JournalEntry[]): Touched | null {
    const stays = ahead.filter((entry) => hasEffect(entry) && this.#laid.has(entry.command.commandId));
    const staying = new Set(stays.map(({ command }) => command.commandId));
    const before = [...this.#laid].filter((commandId) => staying.has(commandId));
    if (before.some((commandId, i) => commandId !== stays[i]?.command.commandId)) return null;
    const touched = new Touched(this.#tools.rules.documents);
    for (const write of writes) touched.add(write, [this.#cache.held(write.kind, write.key), write.body]);
    for (const [commandId, footprint] of this.#footprints)
      if (!staying.has(commandId)) this.#touch(touched, footprint.writes);
    return touched;
  }

  #touch(touched: Touched, writes: readonly Write[]): void {
    for (const write of writes) touched.add(write, [this.#cache.held(write.kind, write.key), write.body]);
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

  /** Lays entries on top of what the layer shows. */
  async #layMore(entries: readonly JournalEntry[]): Promise<void> {
    await this.#learn(entries);
    const onto = { laid: this.#laid, writers: this.#writers, footprints: this.#footprints };
    await this.#layAll(entries, { layer: this.#layer, ...onto }, null);
  }

  /** `touched`: what reads otherwise than when the known footprints were left; null: everything may. */
  async #layAll(ahead: readonly JournalEntry[], onto: Laying, touched: Touched | null): Promise<void> {
    for (const entry of ahead) {
      const { commandId } = entry.command;
      if (!hasEffect(entry) || onto.laid.has(commandId)) continue;
      const known = this.#footprints.get(commandId);
      const isSame = touched !== null && known?.hash === entry.hash && !touched.has(known);
      const footprint = isSame ? known : await this.#run(entry, onto.layer);
      if (isSame) onto.layer.apply(footprint.writes);
      else if (touched !== null && !(known && wroteTheSame(known.writes, footprint.writes))) {
        this.#touch(touched, known?.writes ?? []);
        this.#touch(touched, footprint.writes);
      }
      for (const { key } of footprint.writes) onto.writers.set(key, commandId);
      onto.footprints.set(commandId, footprint);
      onto.laid.add(commandId);
    }
  }

  /** Runs a command's rule over the layer and lays what it writes onto it. */
  async #run({ command, hash }: JournalEntry, layer: Layer): Promise<Footprint> {
    const nothing = { hash, reads: new Set<string>(), writes: [] };
    const judging = this.#judging.get(command.type);
    if (!judging) throw new Error(`the rules for ${command.type} are not here yet`);
    const understood = understand(judging, command);
    // Newer or unknown commands and those only the server can judge stay visible as pending, without an effect.
    if (!understood.understood || understood.definition.judgedBy === 'server') return nothing;
    const context = decideContext(command, this.#tools.deviceId, this.#tools);
    const reads = new Set<string>();
    const view = notingView(layer.view, reads);
    try {
      const effect = await this.#resolve(() => runCommand(judging, understood, { view, context }));
      // What no device holds it does not invent either.
      const writes = effect.writes.filter((write) => !isWithheld(this.#tools.rules.documents, write));
      layer.apply(writes);
      return { hash, reads, writes };
    } catch (error) {
      if (!(error instanceof RuleFailed)) throw error;
      this.#tools.alarm(`rule ${command.type} threw`, error.cause);
      return { ...nothing, reads };
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
  readonly footprints: Map<string, Footprint>;
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
