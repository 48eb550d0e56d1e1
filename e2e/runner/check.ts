/** `pnpm check`: everything that can be said about the sources without running the product. */
import { staticSteps, structureStep } from './check-steps.ts';
import { runSteps } from './run-steps.ts';

// The longest first, so that the two lanes end together.
const results = await runSteps([structureStep(), ...staticSteps()], 2);
process.exitCode = results.every((result) => result.ok) ? 0 : 1;
