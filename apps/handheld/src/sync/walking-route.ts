import type { RoutePlanner } from '@floorhand/domain/layout/route-planner';
import { planRoute } from '@floorhand/pick-path';

/** The solver behind the rules' port; the server uses the same one, so both draw the same walk. */
export const walkingRoute: RoutePlanner = ({ plan, start, end, stops }) =>
  planRoute({ layout: plan, start, end, stops }).order;
