import type { Report } from '../measuring/report.ts';
import { isRight, type Score } from './score.ts';

const morePercent = 2;
const mostFirstPassRatio = 1.5;
const mostMeanMs = 60;

interface Scores {
  readonly ours: Score;
  readonly wasm: Score;
  readonly library: Score;
}

export function reportDecode({ ours, wasm, library }: Scores, report: Report): void {
  const peers = [
    { name: 'zxing-wasm alone', score: wasm },
    { name: '@zxing/library alone', score: library },
  ] as const;
  for (const { name, score } of peers) {
    const least = score === wasm ? wasm.readPercent + morePercent : 0;
    report({
      metric: 'read exactly',
      value: ours.readPercent,
      unit: '%',
      peer: { name, value: score.readPercent },
      target: { value: { least } },
    });
    report({
      metric: 'wrong reads',
      value: ours.wrong,
      unit: 'pictures',
      peer: { name, value: score.wrong },
      target: { value: { most: 0 } },
    });
    report({
      metric: 'reads of empty pictures',
      value: ours.falseReads,
      unit: 'pictures',
      peer: { name, value: score.falseReads },
      target: { value: { most: 0 } },
    });
  }
  const atFirst = ours.files((answer) => answer.passes === 1 && isRight(answer));
  report({
    metric: 'read at the first pass',
    value: ours.meanMs(atFirst),
    unit: 'ms',
    peer: { name: 'zxing-wasm alone', value: wasm.meanMs(atFirst) },
    target: { ratio: { most: mostFirstPassRatio } },
  });
  const all = ours.files(() => true);
  report({
    metric: 'all passes',
    value: ours.meanMs(all),
    unit: 'ms',
    peer: { name: 'zxing-wasm alone', value: wasm.meanMs(all) },
    target: { value: { most: mostMeanMs } },
  });
}
