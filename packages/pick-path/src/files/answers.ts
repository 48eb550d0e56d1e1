/** Per instance id the pick ids (or node ids) in walking order. */
export type Answers = Readonly<Record<string, readonly number[]>>;

export interface SolveFileOptions {
  /** Milliseconds on any clock that only runs forward; without it every timing is 0. */
  readonly nowMs?: () => number;
  readonly onSolved?: (id: string, ms: number) => void;
}

/** Answers every instance in turn and reports how long each took. */
export function answerAll<Instance extends { readonly id: string }>(
  instances: readonly Instance[],
  solve: (instance: Instance) => readonly number[],
  options: SolveFileOptions,
): Answers {
  const nowMs = options.nowMs ?? (() => 0);
  const answers: Record<string, readonly number[]> = {};
  for (const instance of instances) {
    const begunMs = nowMs();
    answers[instance.id] = solve(instance);
    options.onSolved?.(instance.id, nowMs() - begunMs);
  }
  return answers;
}
