import type { SimSite } from './sim-site.ts';

/** One kind of step: something that happens to a site, its details drawn from the step's own randomness. */
export type Acting = (site: SimSite, random: () => number) => Promise<void>;
