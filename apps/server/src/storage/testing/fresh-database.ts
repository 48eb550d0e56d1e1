import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject, onTestFinished } from 'vitest';
import './database-server.ts';

/** Runs statements as a person at a desk does, in a session of their own. Gives the rows of the last one. */
export async function atDesk(url: string, ...statements: readonly string[]): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    let rows: readonly unknown[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
}

export interface FreshDatabase {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** Names of databases that have been emptied. Making one costs more than most tests. */
const free: string[] = [];

/** An empty database on the test run's PostgreSQL server. */
export async function createDatabase(): Promise<FreshDatabase> {
  const server = inject('postgresUrl');
  const name = free.pop() ?? (await create(server));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => {
      await atDesk(
        url.href,
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`,
        'drop schema public cascade',
        'create schema public',
        `alter database ${name} reset all`,
      );
      free.push(name);
    },
  };
}

async function create(server: string): Promise<string> {
  const name = `floorhand_${randomBytes(8).toString('hex')}`;
  await atDesk(server, `create database ${name}`);
  return name;
}

/** The same for the running test, gone when it ends. */
export async function freshDatabase(): Promise<string> {
  const { url, drop } = await createDatabase();
  onTestFinished(drop);
  return url;
}
