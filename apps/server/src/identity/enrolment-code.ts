import { randomInt } from 'node:crypto';
import type { IdentityStore } from '@floorhand/sync/server/identity-store';

/** No letters or digits that are mistaken for each other on a scratched screen. */
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** As people may type it: case, spaces and dashes do not matter. */
export const normalisedCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');

/** Draws, keeps and gives a one-time code, in two groups for reading out. */
export async function createEnrolmentCode(
  identity: IdentityStore,
  { warehouseId, expiresAt }: { readonly warehouseId: string; readonly expiresAt: string },
): Promise<string> {
  const code = Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('');
  await identity.saveEnrolmentCode({ code, warehouseId, expiresAt });
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
