import { Migrator } from 'kysely/migration';
import type { SqlEngine } from './sql-engine.ts';
import { schemaVersions, type SchemaStep } from './schema-versions.ts';

const migrationTable = 'schema_migration';

/** The database was last opened by a program with a newer or older schema. */
export class SchemaMismatch extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SchemaMismatch';
  }
}

/**
 * Brings the schema up to this program, all steps in one transaction: a crash half-way leaves the old schema.
 * Throws `SchemaMismatch` for a database that a newer program has opened.
 */
export async function migrate(
  engine: SqlEngine,
  steps: Readonly<Record<string, SchemaStep>> = schemaVersions,
): Promise<void> {
  await refuseNewer(engine, steps);
  const migrator = new Migrator({
    db: engine.database,
    migrationTableName: migrationTable,
    migrationLockTableName: `${migrationTable}_lock`,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          Object.entries(steps).map(([name, step]) => [
            name,
            { up: (database) => step(database, engine.schema) },
          ]),
        ),
    },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** For a database that is only read: throws unless its schema is exactly the one this program knows. */
export async function requireCurrentSchema(engine: SqlEngine): Promise<void> {
  await refuseNewer(engine, schemaVersions);
  const applied = new Set(await appliedSteps(engine));
  if (applied.size === 0)
    throw new SchemaMismatch('The database is empty. Start the server once to set it up.');
  if (Object.keys(schemaVersions).some((name) => !applied.has(name)))
    throw new SchemaMismatch(
      'The database has an older schema. Start the server once to bring it up to date.',
    );
}

async function refuseNewer(engine: SqlEngine, steps: Readonly<Record<string, SchemaStep>>): Promise<void> {
  const unknown = (await appliedSteps(engine)).filter((name) => !(name in steps));
  if (unknown.length === 0) return;
  throw new SchemaMismatch(
    `The database was opened by a newer program (schema ${unknown.join(', ')}). ` +
      'Install that version or a later one, or restore a backup made before the update.',
  );
}

async function appliedSteps({ database }: SqlEngine): Promise<readonly string[]> {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === migrationTable)) return [];
  const rows = await database
    .withTables<{ [migrationTable]: { name: string } }>()
    .selectFrom(migrationTable)
    .select('name')
    .execute();
  return rows.map(({ name }) => name);
}
