import { networkInterfaces } from 'node:os';

/** IPv4 addresses by which other machines of the network reach this one. */
export const localAddresses = (): readonly string[] =>
  Object.values(networkInterfaces()).flatMap((entries) =>
    (entries ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => address),
  );
