import { operatorSchema } from '@floorhand/domain/catalog/operator';
import { instantField, keyField, uuidField } from '@floorhand/domain/kernel/fields';
import { roleField } from '@floorhand/domain/kernel/command';
import { z } from 'zod';

/** Small things a device keeps beside its journal. Parsed whenever they are read. */
export interface DeviceRecords {
  read<T>(name: string, schema: z.ZodType<T>): Promise<T | null>;
  write(name: string, value: unknown): Promise<void>;
  remove(name: string): Promise<void>;
}

const cryptoKeyField = z.instanceof(CryptoKey);

/** What the server knows this device by. The keys cannot leave this browser. */
export const enrolmentSchema = z.object({
  deviceId: uuidField,
  deviceName: z.string(),
  stream: keyField,
  siteName: z.string(),
  signingKey: cryptoKeyField,
  pinKey: cryptoKeyField,
});
export type Enrolment = z.infer<typeof enrolmentSchema>;

export const grantSchema = z.object({
  grantId: keyField,
  operatorId: keyField,
  deviceId: uuidField,
  roles: z.array(roleField),
  issuedAt: instantField,
  expiresAt: instantField,
});

/** One person who signed in here before: enough to check the PIN without a network. */
export const knownPersonSchema = z.object({
  operatorId: keyField,
  operator: operatorSchema,
  grant: grantSchema,
  saltHex: z.string(),
  verifierHex: z.string(),
  failures: z.int().min(0),
  lockedUntilMs: z.number().nullable(),
});
export type KnownPerson = z.infer<typeof knownPersonSchema>;

/** Who is working now; survives a restart, so that a dead battery asks for nothing twice. */
export const currentPersonSchema = z.object({ operatorId: keyField });

export const recordNames = {
  enrolment: 'enrolment',
  current: 'current-person',
  /** When any tab last reached the server, epoch milliseconds of this device. */
  lastContact: 'last-contact',
  person: (operatorId: string): string => `person:${operatorId}`,
  badge: (badge: string): string => `badge:${badge}`,
} as const;
