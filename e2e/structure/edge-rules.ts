import type { ImportEdge } from './import-edges.ts';
import { isTest, isTestCode } from './source-file.ts';

/** A rule that looks at one import at a time. Gives the reason of a violation, or null. */
export type EdgeRule = { readonly name: string; readonly violation: (edge: ImportEdge) => string | null };

/** Lower knows nothing of higher; equals know nothing of each other. */
const layers: Readonly<Record<string, number>> = {
  'packages/gs1': 0,
  'packages/domain': 1,
  'packages/pick-path': 2,
  'packages/cartonization': 2,
  'packages/labels': 2,
  'packages/scan': 2,
  'packages/sync': 2,
  'packages/api': 3,
  'apps/handheld': 4,
  'apps/server': 4,
  e2e: 5,
};

const unitOf = (path: string): string => /^(?:packages|apps)\/[^/]+|^[^/]+/.exec(path)?.[0] ?? path;
const targetPath = (edge: ImportEdge): string => ('path' in edge.to ? edge.to.path : '');
const targetPackage = (edge: ImportEdge): string => ('external' in edge.to ? edge.to.external : '');

/** Why: a cycle between layers would make the rules of the warehouse depend on how they are shown or stored. */
const noUpward: EdgeRule = {
  name: 'no-upward',
  violation: (edge) => {
    const [from, to] = [unitOf(edge.from), unitOf(targetPath(edge))];
    if (to === '' || from === to) return null;
    if (edge.specifier.startsWith('.')) return 'another package is imported by its name, not by a path';
    const [fromLayer, toLayer] = [layers[from], layers[to]];
    if (fromLayer === undefined) return `${from} has no layer: add it to the table in edge-rules.ts`;
    return toLayer !== undefined && toLayer < fromLayer ? null : `${from} is not above ${to}`;
  },
};

/** Why: a job can be added, changed or removed alone; what two jobs share is not a job and lives beside them. */
const jobsAreIslands: EdgeRule = {
  name: 'jobs-are-islands',
  violation: (edge) => {
    const [from, to] = [jobOf(edge.from), jobOf(targetPath(edge))];
    return from === null || to === null || from === to ? null : `the job ${from} imports the job ${to}`;
  },
};
const jobOf = (path: string): string | null => /\/src\/jobs\/([^/]+)\//.exec(path)?.[1] ?? null;

/** Why: the same rules must give the same answer on device, server and in a replay years later. */
const domainIsPure: EdgeRule = {
  name: 'domain-is-pure',
  violation: (edge) => {
    const name = targetPackage(edge);
    if (!/^packages\/(domain|gs1|pick-path|cartonization)\//.test(edge.from) || name === '') return null;
    return name === 'zod' || isTestCode(edge.from) ? null : `${name} is not there on every side`;
  },
};

/** Why: the two sides meet only in protocol/, so either may be replaced or be a version behind. */
const syncSidesApart: EdgeRule = {
  name: 'sync-sides-apart',
  violation: (edge) => {
    const [from, to] = [syncSideOf(edge.from), syncSideOf(targetPath(edge))];
    return from === null || to === null || from === to ? null : `sync/${from} imports sync/${to}`;
  },
};
const syncSideOf = (path: string): string | null =>
  /^packages\/sync\/src\/(client|server)\//.exec(path)?.[1] ?? null;

/** Why: a new job needs no change in how commands travel. */
const syncKnowsNoJob: EdgeRule = {
  name: 'sync-knows-no-job',
  violation: (edge) =>
    /^packages\/(sync|api)\//.test(edge.from) && targetPath(edge).startsWith('packages/domain/src/jobs/')
      ? 'sync and api take the rules as a registry'
      : null,
};

/** Why: a screen that can await the network will one day make a worker wait in a dead spot. */
const handheldNeverAwaitsNetwork: EdgeRule = {
  name: 'handheld-never-awaits-network',
  violation: (edge) => {
    if (!edge.from.startsWith('apps/handheld/src/jobs/') || isTest(edge.from)) return null;
    const path = targetPath(edge);
    if (targetPackage(edge).startsWith('@trpc/')) return 'a job screen talks to no server';
    if (/^packages\/(api|sync\/src\/client)\//.test(path)) return 'a job screen talks to no server';
    return path.startsWith('apps/handheld/src/sync/') && !syncHooks.test(path)
      ? 'a job screen sees sync only through its hooks: sync/use-*.ts'
      : null;
  },
};
const syncHooks = /^apps\/handheld\/src\/sync\/use-[^/]+\.tsx?$/;

/** Why: the router pulls the server's code into the download of every handheld. */
const apiTypesOnly: EdgeRule = {
  name: 'api-types-only',
  violation: (edge) => {
    const server = targetPath(edge).startsWith('packages/api/') || targetPackage(edge) === '@trpc/server';
    const inBrowser = edge.from.startsWith('apps/handheld/src/') && !isTestCode(edge.from);
    return server && inBrowser && !edge.typeOnly ? 'write `import type`' : null;
  },
};

/** Why: a fake that ships is a product that lies. `floorhand simulate` is the one door to the simulator. */
const noTestingInProd: EdgeRule = {
  name: 'no-testing-in-prod',
  violation: (edge) => {
    if (isTestCode(edge.from) || /\/(vite|vitest)\.config\.ts$/.test(edge.from)) return null;
    if (/^(vitest|fast-check|fake-indexeddb)$/.test(targetPackage(edge))) return 'a test library';
    const path = targetPath(edge);
    const isSimulator =
      edge.from.startsWith('apps/server/src/cli/simulate') && path.startsWith('packages/sync/src/testing/');
    return path !== '' && isTestCode(path) && !isSimulator ? `${path} is test code` : null;
  },
};

export const edgeRules: readonly EdgeRule[] = [
  noUpward,
  jobsAreIslands,
  domainIsPure,
  syncSidesApart,
  syncKnowsNoJob,
  handheldNeverAwaitsNetwork,
  apiTypesOnly,
  noTestingInProd,
];
