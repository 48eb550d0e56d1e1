/**
 * Families of keys that are put together from a code at run time, so that a search for their names finds nothing.
 * `.*` means everything below. What `useCopyByCode` asks for needs no entry.
 */
export const usedDynamically = [
  'sync.problem.*',
  'shared.plate.*',
  'signIn.problem.*',
  'scan.what.*',
  'scan.manual.reason.*',
  'camera.hint.*',
  'camera.problem.*',
  'pick.skipReason.*',
  'pick.undoes.*',
  'short.cause.*',
  'short.effect.*',
  'sync.synced.*',
  'sync.syncing.*',
  'sync.offline.*',
  'sync.attention.*',
  'sync.volume.*',
  'sync.theme.*',
  'supervisor.nav.*',
  'supervisor.device.stateOf.*',
  'issue.which.*',
  'issue.choice.*',
  'issue.done.*',
  'orders.band.*',
  'orders.filter.*',
  'demo.tile.*',
] as const;
