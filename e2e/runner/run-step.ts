import { spawn } from 'node:child_process';
import { repoRoot } from './repo-root.ts';

/** One command of a check or test run. */
export type Step = {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Absolute; the repository root when absent. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** `collect` keeps the output for a failure report, `pass-through` shows it as it comes. */
  readonly show?: 'collect' | 'pass-through';
};

export type StepResult = {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
  /** Both streams in the order of arrival; empty with `pass-through`. */
  readonly output: string;
};

/**
 * Runs a step to its end and never rejects: a missing command or a time-out is a failed result.
 * A step that outlives its time is ended with its children, because vitest and vite leave workers behind.
 */
export function runStep(step: Step): Promise<StepResult> {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const passThrough = step.show === 'pass-through';
    const child = spawn(step.command, step.args, {
      cwd: step.cwd ?? repoRoot,
      // What is collected is printed later and indented: no terminal codes in it.
      env: { ...process.env, ...(passThrough ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }), ...step.env },
      stdio: ['ignore', passThrough ? 'inherit' : 'pipe', passThrough ? 'inherit' : 'pipe'],
      detached: true,
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);

    const endGroup = (): void => {
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // The group is gone already.
      }
    };
    const timer = setTimeout(() => {
      output += `\n${step.name}: ended after ${step.timeoutMs / 1000} s\n`;
      if (passThrough) process.stdout.write(output);
      endGroup();
    }, step.timeoutMs);
    process.once('exit', endGroup);

    const finish = (ok: boolean): void => {
      clearTimeout(timer);
      process.removeListener('exit', endGroup);
      resolve({ name: step.name, ok, seconds: (performance.now() - startedAt) / 1000, output });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}
