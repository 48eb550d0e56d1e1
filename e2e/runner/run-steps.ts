import { runStep, type Step, type StepResult } from './run-step.ts';

/**
 * Runs steps at most `atOnce` at a time and prints a line for each as it ends, with the output of the
 * failing ones below it.
 */
export async function runSteps(steps: readonly Step[], atOnce: number): Promise<StepResult[]> {
  const waiting = [...steps];
  const results: StepResult[] = [];
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const result = await runStep(step);
      results.push(result);
      console.log(describeResult(result));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

/** `ok   types packages/gs1   0.8 s`, and for a failed step everything it said. */
export function describeResult({ name, ok, seconds, output }: StepResult): string {
  const line = `${ok ? 'ok  ' : 'FAIL'} ${name.padEnd(32)} ${seconds.toFixed(1).padStart(5)} s`;
  return ok ? line : `${line}\n${indent(output.trim())}`;
}

const indent = (text: string): string =>
  text
    .split('\n')
    .map((line) => `     ${line}`)
    .join('\n');
