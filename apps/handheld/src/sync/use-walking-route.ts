import type { RoutePlanner } from '@floorhand/domain/layout/route-planner';

import { walkingRoute } from './walking-route.ts';

/** The walk the rules draw, for screens that show what comes next. */
export const useWalkingRoute = (): RoutePlanner => walkingRoute;
