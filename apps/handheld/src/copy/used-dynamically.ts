/**
 * Families of keys that are put together from a code at run time, so that a search for their names finds nothing.
 * `.*` means everything below.
 */
export const usedDynamically = [
  'shared.plate.*',
  'signIn.problem.*',
  'home.kind.*',
  'scan.what.*',
  'scan.unknown.action.*',
  'scan.unknown.recorded.*',
  'pick.right.*',
  'pick.wrong.*',
  'short.cause.*',
  'short.effect.*',
  'blockedStop.reason.*',
  'sync.label.*',
  'supervisor.key.*',
  'issue.kind.*',
  'issue.choice.*',
  'orders.band.*',
  'orders.state.*',
  'orders.blocker.*',
  'demo.tile.*',
] as const;
