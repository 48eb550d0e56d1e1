import { existsSync } from 'node:fs';
import { colourPicture, type Engines, readPhoto } from '@floorhand/scan/camera';
import { createZxingLibrary } from '@floorhand/scan/engines/zxing-library-engine';
import { loadZxingWasm } from '@floorhand/scan/engines/zxing-wasm-engine';
import { bareZxingLibrary, bareZxingWasm, type BareDecoder } from './decode/bare-decoders.ts';
import { readIndex, readPixels } from './decode/photographs.ts';
import { reportDecode } from './decode/report-decode.ts';
import { Score } from './decode/score.ts';
import { zxingWasmBinary } from './decode/zxing-wasm-binary.ts';
import type { Bench } from './measuring/bench.ts';
import type { Report } from './measuring/report.ts';

/** Pictures read before the clock starts, so that no decoder pays for being compiled. */
const warmUps = 25;

/**
 * Reads every photograph of an index as the app reads a photo, and as each of its two decoders does alone, one after
 * the other so that whatever else the machine does meets all three alike. One row per photograph, then the summary.
 */
export const run: Bench = async ([indexFile, ...rest], report) => {
  if (indexFile === undefined || rest.length > 0 || !existsSync(indexFile)) {
    console.error('bench decode: give the path of one INDEX.json');
    process.exitCode = 2;
    return;
  }
  await measureDecode(indexFile, report);
};

async function measureDecode(indexFile: string, report: Report): Promise<void> {
  const binary = zxingWasmBinary();
  const engines: Engines = { first: await loadZxingWasm({ binary }), second: createZxingLibrary() };
  const alone: readonly BareDecoder[] = [await bareZxingWasm(binary), bareZxingLibrary()];
  const photographs = readIndex(indexFile);
  for (const photograph of photographs.slice(0, warmUps)) {
    const frame = await readPixels(photograph);
    await readPhoto(colourPicture(frame), engines);
    for (const decoder of alone) await decoder.read(frame);
  }
  const [ours, wasm, library] = [new Score(), new Score(), new Score()] as const;
  for (const photograph of photographs) {
    const frame = await readPixels(photograph);
    const startedAtMs = performance.now();
    const { verdict, passes } = await readPhoto(colourPicture(frame), engines);
    const ms = performance.now() - startedAtMs;
    const reading = verdict.kind === 'accepted' ? verdict.reading : null;
    ours.add({ photograph, text: reading?.text ?? null, ms, passes });
    const row = {
      file: photograph.file,
      text: reading?.text ?? null,
      symbology: reading?.symbology ?? null,
      ms: Number(ms.toFixed(2)),
      engine: reading?.engine ?? null,
    };
    console.log(JSON.stringify(row));
    for (const [i, score] of [wasm, library].entries()) {
      const bareStartedAtMs = performance.now();
      const text = (await alone[i]?.read(frame)) ?? null;
      score.add({ photograph, text, ms: performance.now() - bareStartedAtMs, passes: 1 });
    }
  }
  reportDecode({ ours, wasm, library }, report);
}
