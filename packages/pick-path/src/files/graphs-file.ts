import { compileGraph } from '../graph/directed-graph.ts';
import type { DirectedEdge } from '../graph/directed-graph.ts';
import { planGraphRoute } from '../graph/plan-graph-route.ts';
import { TravelTimes } from '../graph/shortest-paths.ts';
import { answerAll } from './answers.ts';
import type { Answers, SolveFileOptions } from './answers.ts';
import { asNumber, FileFields } from './file-fields.ts';

interface GraphInstance {
  readonly id: string;
  readonly nodeCount: number;
  readonly edges: readonly DirectedEdge[];
  readonly start: number;
  readonly end: number;
  readonly stops: readonly number[];
}

function readEdge(value: unknown, place: string): DirectedEdge {
  const [from, to, seconds] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return {
    from: asNumber(from, `${place}[0]`),
    to: asNumber(to, `${place}[1]`),
    seconds: asNumber(seconds, `${place}[2]`),
  };
}

function readInstance(value: unknown, place: string): GraphInstance {
  const fields = new FileFields(value, place);
  return {
    id: fields.text('id'),
    nodeCount: fields.list('nodes', (node) => node).length,
    edges: fields.list('edges', readEdge),
    start: fields.number('start'),
    end: fields.number('end'),
    stops: fields.list('stops', asNumber),
  };
}

function solve(instance: GraphInstance): readonly number[] {
  const { nodeCount, edges, start, end, stops } = instance;
  const times = new TravelTimes(compileGraph(nodeCount, edges));
  const { order, unreachable } = planGraphRoute({ times, start, end, stops });
  return [...order, ...unreachable].map((index) => stops[index] ?? start);
}

/**
 * Solves a parsed `graph-routing/1` file: per instance the stop nodes in walking order. Stops
 * nothing leads to stand last.
 *
 * @throws TypeError naming the place when the file is not in that format.
 */
export function solveGraphsFile(file: unknown, options: SolveFileOptions = {}): Answers {
  return answerAll(new FileFields(file, 'graphs file').list('instances', readInstance), solve, options);
}
