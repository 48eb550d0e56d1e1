import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repoRoot } from '../runner/repo-root.ts';

export interface ServerProcessOptions {
  /** Of a server that ran before; a new one of its own when absent. */
  readonly dataFolder?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** True: builds the app when it is stale. Process tests need no app and no half minute. */
  readonly withApp?: boolean;
}

const startMs = 60_000;

/** A real server in a process of its own, that may be killed like one. Gone at the end of the block that holds it. */
export class ServerProcess implements AsyncDisposable {
  readonly url: string;
  readonly dataFolder: string;
  readonly #child: ChildProcess;
  readonly #output: { text: string };

  private constructor(
    child: ChildProcess,
    found: { url: string; dataFolder: string; output: { text: string } },
  ) {
    this.#child = child;
    this.url = found.url;
    this.dataFolder = found.dataFolder;
    this.#output = found.output;
  }

  /** Resolves when the server says it is ready; rejects with what it wrote when it ends before that. */
  static async start(options: ServerProcessOptions = {}): Promise<ServerProcess> {
    const dataFolder = options.dataFolder ?? temporaryDataFolder();
    const child = spawn(
      process.execPath,
      [
        'apps/server/src/cli/main.ts',
        'serve',
        '--port=0',
        '--host=127.0.0.1',
        `--data=${dataFolder}`,
        ...(options.args ?? []),
      ],
      {
        cwd: repoRoot,
        env: { ...process.env, FLOORHAND_SKIP_BUILD: options.withApp === true ? '0' : '1', ...options.env },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const output = { text: '' };
    const read = (chunk: Buffer): void => void (output.text += chunk.toString());
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    const url = await new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
        reject(new Error(`not ready after ${startMs / 1000} s:\n${output.text}`));
      }, startMs);
      child.stdout.on('data', () => {
        const ready = /^ready (\S+)$/m.exec(output.text)?.[1];
        if (ready === undefined) return;
        clearTimeout(timer);
        resolve(ready.replace('localhost', '127.0.0.1'));
      });
      child.once('exit', (status) => {
        clearTimeout(timer);
        reject(new Error(`ended with ${status}:\n${output.text}`));
      });
    });
    return new ServerProcess(child, { url, dataFolder, output });
  }

  /** Everything it wrote so far, both streams. */
  get output(): string {
    return this.#output.text;
  }

  /** Resolves with the status or the signal that ended it. */
  async ended(): Promise<number | NodeJS.Signals | null> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, 'exit');
    return this.#child.signalCode ?? this.#child.exitCode;
  }

  /** An orderly stop by SIGTERM, or a power cut by SIGKILL. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<number | NodeJS.Signals | null> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) this.#child.kill(signal);
    return this.ended();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop('SIGKILL');
    if (ownFolders.has(this.dataFolder)) rmSync(this.dataFolder, { recursive: true, force: true });
  }
}

const ownFolders = new Set<string>();

/** Removed with the server process that uses it last. */
export function temporaryDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'floorhand-data-'));
  ownFolders.add(folder);
  return folder;
}
