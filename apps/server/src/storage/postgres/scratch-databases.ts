import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** Databases of one's own on a PostgreSQL server that is there already; all are dropped in the end. */
export class ScratchDatabases implements AsyncDisposable {
  readonly #server: string;
  readonly #names: string[] = [];

  /** @param server URL of any database of the server, whose user may create databases */
  constructor(server: string) {
    this.#server = server;
  }

  /** An empty one, or a copy of one that nobody is connected to. Gives its URL. */
  async create(copyOf?: string): Promise<string> {
    const name = `floorhand_scratch_${randomBytes(6).toString('hex')}`;
    const template = copyOf === undefined ? '' : ` template "${new URL(copyOf).pathname.slice(1)}"`;
    await this.#run(`create database ${name}${template}`);
    this.#names.push(name);
    const url = new URL(this.#server);
    url.pathname = `/${name}`;
    return url.href;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const name of this.#names.splice(0)) await this.#run(`drop database ${name} with (force)`);
  }

  async #run(statement: string): Promise<void> {
    const client = new Client({ connectionString: this.#server });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  }
}
