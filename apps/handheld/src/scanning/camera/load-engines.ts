import type { DecodeEngine, Engines } from '@floorhand/scan/camera';
import { loadZxingWasm } from '@floorhand/scan/engines/zxing-wasm-engine';

/** Both decoders. Where WebAssembly is missing the second one stands in for the first. */
export async function loadEngines(wasmUrl: string): Promise<Engines> {
  const second = secondOpinion();
  const first = await loadZxingWasm({ url: wasmUrl }).catch(() => second);
  return { first, second };
}

/** Loaded when it is first asked: most scans never need it. */
function secondOpinion(): DecodeEngine {
  let engine: Promise<DecodeEngine> | null = null;
  return {
    name: 'zxing-library',
    read: async (picture, threshold) => {
      engine ??= import('@floorhand/scan/engines/zxing-library-engine').then(
        ({ createZxingLibrary }) => createZxingLibrary(),
        (error: unknown) => {
          // Without a network just now: the next scan asks again.
          engine = null;
          throw error;
        },
      );
      return (await engine).read(picture, threshold);
    },
  };
}
