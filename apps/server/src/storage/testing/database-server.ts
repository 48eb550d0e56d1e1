import type { TestProject } from 'vitest/node';
import { startPostgresServer } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the PostgreSQL server of this test run, naming its administrator's database. */
    postgresUrl: string;
  }
}

/** Starts one PostgreSQL server for a whole test run. Gives what ends it. */
export default async function startDatabaseServer(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgresServer();
  project.provide('postgresUrl', server.url);
  return async () => server[Symbol.asyncDispose]();
}
