import { authRouter } from './procedures/auth.ts';
import { deviceRouter } from './procedures/device.ts';
import { floorRouter } from './procedures/floor.ts';
import { importsRouter } from './procedures/imports.ts';
import { supervisorRouter } from './procedures/supervisor.ts';
import { syncRouter } from './procedures/sync.ts';
import { router } from './trpc.ts';

/** Everything a handheld can ask of the server. */
export const appRouter = router({
  device: deviceRouter,
  auth: authRouter,
  sync: syncRouter,
  floor: floorRouter,
  supervisor: supervisorRouter,
  imports: importsRouter,
});

/** For clients; browser code imports this type and nothing else of the package. */
export type AppRouter = typeof appRouter;
