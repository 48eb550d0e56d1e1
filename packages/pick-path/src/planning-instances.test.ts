import { describe, expect, test } from 'vitest';
import { solveGraphsFile, solveRoutesFile } from './index.ts';
import { compileGraph } from './graph/directed-graph.ts';
import { TravelTimes } from './graph/shortest-paths.ts';

interface RouteInstance {
  readonly id: string;
  readonly blocks: number;
  readonly baysPerAislePerBlock: number;
  readonly bayLengthM: number;
  readonly crossAisleWidthM: number;
  readonly aislePitchM: number;
  readonly start: { readonly aisle: number; readonly crossAisle: number };
  readonly end: { readonly aisle: number; readonly crossAisle: number };
  readonly picks: readonly { readonly id: number; readonly aisle: number; readonly yM: number }[];
  readonly reference: { readonly optimalM: number };
}

interface GraphInstance {
  readonly id: string;
  readonly nodes: readonly unknown[];
  readonly edges: readonly (readonly [number, number, number])[];
  readonly start: number;
  readonly end: number;
  readonly stops: readonly number[];
  readonly reference: { readonly optimalS: number };
}

// This package compiles without Node and browser types, but its tests run where these exist.
declare const console: { warn(text: string): void };
declare const URL: new (path: string, base: string) => { readonly href: string };
const here = import.meta as unknown as { readonly url: string };

/** The optional data folder lies beside the workspace. */
async function load<Instance>(name: string): Promise<readonly Instance[] | null> {
  const file = new URL(`../../../../shared/data/planning/${name}`, here.url).href;
  const data: { readonly default: { readonly instances: readonly Instance[] } } | null = await import(file, {
    with: { type: 'json' },
  }).catch(() => null);
  if (data === null) console.warn(`skipped: ../shared/data/planning/${name} is absent`);
  return data?.default.instances ?? null;
}

const routes = await load<RouteInstance>('routes-public.json');
const graphs = await load<GraphInstance>('graphs-public.json');

interface Place {
  readonly aisle: number;
  readonly yM: number;
}

/** The walk in metres, measured as the scorer of the instances does. */
function lengthM(instance: RouteInstance, order: readonly number[]): number {
  const { blocks, baysPerAislePerBlock, bayLengthM, crossAisleWidthM, aislePitchM } = instance;
  const blockM = baysPerAislePerBlock * bayLengthM + crossAisleWidthM;
  const crossings = Array.from({ length: blocks + 1 }, (_, index) => index * blockM);
  const distanceM = (a: Place, b: Place): number =>
    a.aisle === b.aisle
      ? Math.abs(a.yM - b.yM)
      : Math.abs(a.aisle - b.aisle) * aislePitchM +
        Math.min(...crossings.map((y) => Math.abs(a.yM - y) + Math.abs(b.yM - y)));
  const byId = new Map(instance.picks.map((pick) => [pick.id, pick]));
  const [start, end] = [instance.start, instance.end].map(({ aisle, crossAisle }) => ({
    aisle,
    yM: crossAisle * blockM,
  }));
  const walked = [start, ...order.map((id) => byId.get(id)), end];
  return walked.slice(1).reduce((sum, to, index) => {
    const from = walked[index];
    return from === undefined || to === undefined ? Infinity : sum + distanceM(from, to);
  }, 0);
}

function seconds(instance: GraphInstance, order: readonly number[]): number {
  const edges = instance.edges.map(([from, to, time]) => ({ from, to, seconds: time }));
  const times = new TravelTimes(compileGraph(instance.nodes.length, edges));
  const walked = [instance.start, ...order, instance.end];
  return walked.slice(1).reduce((sum, to, index) => sum + times.between(walked[index] ?? -1, to), 0);
}

describe.runIf(routes !== null)('[PP2] routes with a proven optimum', () => {
  const answers = solveRoutesFile({ instances: routes ?? [] });
  test.each(routes ?? [])('[PP2] $id is solved to the optimum', (instance) => {
    const order = answers[instance.id] ?? [];
    expect(new Set(order).size).toBe(instance.picks.length);
    expect(lengthM(instance, order) / instance.reference.optimalM).toBeCloseTo(1, 6);
  });
});

describe.runIf(graphs !== null)('[PP13] graphs with a proven optimum', () => {
  const answers = solveGraphsFile({ instances: graphs ?? [] });
  const ratios = (graphs ?? []).map((instance) => {
    const order = answers[instance.id] ?? [];
    const isComplete =
      order.toSorted((a, b) => a - b).join() === instance.stops.toSorted((a, b) => a - b).join();
    return isComplete ? seconds(instance, order) / instance.reference.optimalS : Infinity;
  });

  test('[PP13] at most 0.5 % above the optimum on average and 3 % at worst', () => {
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
    expect(mean).toBeLessThanOrEqual(1.005);
    expect(Math.max(...ratios)).toBeLessThanOrEqual(1.03);
    expect(Math.min(...ratios)).toBeGreaterThan(0.99999);
  });
});
