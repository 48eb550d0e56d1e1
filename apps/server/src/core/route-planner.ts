import type { RoutePlanner } from '@floorhand/domain/layout/route-planner';
import { planRoute } from '@floorhand/pick-path';

/** The solver behind the rules' port. Handhelds carry the same lines, so both draw the same route. */
export const routePlanner: RoutePlanner = ({ plan, start, end, stops }) =>
  planRoute({ layout: plan, start, end, stops }).order;
