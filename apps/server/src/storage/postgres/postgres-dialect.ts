import { PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, type Dialect } from 'kysely';
import { PostgresDriver, type PostgresDriverOptions } from './postgres-driver.ts';

/** Kysely over `pg`. */
export const postgresDialect = (options: PostgresDriverOptions): Dialect => ({
  createDriver: () => new PostgresDriver(options),
  createQueryCompiler: () => new PostgresQueryCompiler(),
  createAdapter: () => new PostgresAdapter(),
  createIntrospector: (database) => new PostgresIntrospector(database),
});
