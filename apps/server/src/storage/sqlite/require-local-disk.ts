import { statfsSync } from 'node:fs';

/** Magic numbers of `statfs` on Linux. File locks over them are not dependable enough for a database. */
const networkFileSystems = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB2'],
  [0x0187, 'autofs'],
  [0x00c36400, 'Ceph'],
]);

/** Throws for a directory on a network file system, where SQLite can lose or damage data (sync §2). */
export function requireLocalDisk(
  directory: string,
  statfs: (path: string) => { readonly type: number } = statfsSync,
): void {
  const name = networkFileSystems.get(statfs(directory).type);
  if (name === undefined) return;
  throw new Error(`${directory} is on a network file system (${name}). Choose a directory on a local disk.`);
}
