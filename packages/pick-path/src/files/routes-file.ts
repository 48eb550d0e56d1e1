import { planRoute } from '../plan-route.ts';
import type { RouteRequest } from '../route-request.ts';
import { answerAll } from './answers.ts';
import type { Answers, SolveFileOptions } from './answers.ts';
import { FileFields } from './file-fields.ts';

interface RouteInstance {
  readonly id: string;
  readonly pickIds: readonly number[];
  readonly request: RouteRequest;
}

interface Measures {
  readonly bayMm: number;
  readonly pitchMm: number;
  readonly widthMm: number;
  readonly blockMm: number;
}

function readMeasures(fields: FileFields): Measures {
  const bayMm = fields.number('bayLengthM') * 1000;
  const widthMm = fields.number('crossAisleWidthM') * 1000;
  const blockMm = fields.number('baysPerAislePerBlock') * bayMm + widthMm;
  return { bayMm, widthMm, blockMm, pitchMm: fields.number('aislePitchM') * 1000 };
}

function readInstance(value: unknown, place: string): RouteInstance {
  const fields = new FileFields(value, place);
  const { bayMm, pitchMm, widthMm, blockMm } = readMeasures(fields);
  const inAisle = (aisle: number, yMm: number) => ({
    aisle: String(aisle),
    xMm: Math.round(aisle * pitchMm),
    yMm: Math.round(yMm),
  });
  const crossing = (node: FileFields) => inAisle(node.number('aisle'), node.number('crossAisle') * blockMm);
  const picks = fields.list('picks', (pick, at) => new FileFields(pick, at));
  return {
    id: fields.text('id'),
    pickIds: picks.map((pick) => pick.number('id')),
    request: {
      layout: {
        aisles: Array.from({ length: fields.number('aisles') }, (_, aisle) => ({
          code: String(aisle),
          xMm: Math.round(aisle * pitchMm),
        })),
        crossAisleYsMm: Array.from({ length: fields.number('blocks') + 1 }, (_, index) =>
          Math.round(index * blockMm),
        ),
      },
      start: crossing(fields.object('start')),
      end: crossing(fields.object('end')),
      stops: picks.map((pick) =>
        inAisle(
          pick.number('aisle'),
          pick.number('block') * blockMm + widthMm / 2 + (pick.number('bay') + 0.5) * bayMm,
        ),
      ),
    },
  };
}

/**
 * Solves a parsed `wh-picker-routing/1` file: per instance the pick ids in walking order.
 *
 * @throws TypeError naming the place when the file is not in that format.
 */
export function solveRoutesFile(file: unknown, options: SolveFileOptions = {}): Answers {
  const instances = new FileFields(file, 'routes file').list('instances', readInstance);
  const solve = ({ request, pickIds }: RouteInstance): readonly number[] =>
    planRoute(request).order.map((index) => pickIds[index] ?? index);
  return answerAll(instances, solve, options);
}
