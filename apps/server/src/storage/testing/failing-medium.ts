import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Lets the nth call that reaches the medium fail, once. */
export class FailingMedium {
  #callsLeft = 0;

  failAtCall(n: number): void {
    this.#callsLeft = n;
  }

  /** The database with every statement behind this medium. */
  over(database: DatabaseSync): DatabaseSync {
    return this.#guard(database, ['exec'], {
      prepare: (sql: string): StatementSync => this.#guard(database.prepare(sql), ['all', 'run'], {}),
    });
  }

  #guard<T extends object>(target: T, failing: readonly string[], replaced: object): T {
    return new Proxy(target, {
      get: (_, name) => {
        if (Object.hasOwn(replaced, name)) return Reflect.get(replaced, name) as unknown;
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        return (...values: unknown[]): unknown => {
          if (failing.includes(String(name))) this.#call();
          return Reflect.apply(value, target, values) as unknown;
        };
      },
    });
  }

  #call(): void {
    if (this.#callsLeft === 0) return;
    this.#callsLeft -= 1;
    const ioError = 10;
    if (this.#callsLeft === 0) throw Object.assign(new Error('disk I/O error'), { errcode: ioError });
  }
}
