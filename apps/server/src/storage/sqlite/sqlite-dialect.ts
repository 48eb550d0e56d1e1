import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, type Dialect } from 'kysely';
import { SqliteDriver, type SqliteDriverOptions } from './sqlite-driver.ts';

class TransactionalAdapter extends SqliteAdapter {
  // SQLite undoes changes of the schema like any other, whatever Kysely assumes of its drivers.
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

/** Kysely over `node:sqlite`. */
export const sqliteDialect = (options: SqliteDriverOptions): Dialect => ({
  createDriver: () => new SqliteDriver(options),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new TransactionalAdapter(),
  createIntrospector: (database) => new SqliteIntrospector(database),
});
