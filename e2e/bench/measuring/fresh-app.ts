import { buildAppIfStale } from '@floorhand/server/cli/build-app';
import { createLog } from '@floorhand/server/config/create-log';

/** The production build of the app as its sources are now. */
export const freshApp = (): Promise<void> => buildAppIfStale(createLog('warn'));
