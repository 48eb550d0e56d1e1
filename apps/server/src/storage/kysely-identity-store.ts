import type { Role } from '@floorhand/domain/kernel/command';
import type {
  Credential,
  DeviceContact,
  DeviceSeen,
  Grant,
  IdentityStore,
} from '@floorhand/sync/server/identity-store';
import type { DeviceRow } from '@floorhand/sync/server/server-store';
import { deviceOf } from './rows.ts';
import type { SqlEngine } from './sql-engine.ts';
import type { DatabaseTransaction } from './tables.ts';

interface Contacts {
  readonly seen: (readonly [deviceId: string, contact: DeviceContact])[];
  readonly saved: Promise<void>;
}

/** `IdentityStore` over SQL. Each call is a transaction of its own. */
export class KyselyIdentityStore implements IdentityStore {
  readonly #engine: SqlEngine;
  /** Those whose transaction has not begun. */
  #contacts: Contacts | null = null;
  /** The last of these transactions. */
  #saved: Promise<unknown> = Promise.resolve();

  constructor(engine: SqlEngine) {
    this.#engine = engine;
  }

  device(deviceId: string): Promise<DeviceRow | null> {
    return this.#engine.read(async (database) => {
      const row = await database
        .selectFrom('device')
        .selectAll()
        .where('device_id', '=', deviceId)
        .executeTakeFirst();
      return row ? deviceOf(row) : null;
    });
  }

  async saveDevice(device: DeviceRow): Promise<void> {
    const paper = {
      name: device.name,
      warehouse_id: device.warehouseId,
      status: device.status,
      public_key: device.publicKey,
      enrolled_at: device.enrolledAt,
    };
    await this.#engine.write((database) =>
      database
        .insertInto('device')
        .values({
          device_id: device.deviceId,
          ...paper,
          last_seen: null,
          reported_high_seq: null,
          reported_pending: null,
          operator_id: null,
          app_version: null,
        })
        .onConflict((conflict) => conflict.column('device_id').doUpdateSet(paper))
        .execute(),
    );
  }

  devices(warehouseId: string): Promise<readonly DeviceSeen[]> {
    return this.#engine.read(async (database) => {
      const rows = await database
        .selectFrom('device')
        .selectAll()
        .select((select) =>
          select
            .selectFrom('lane')
            .select('last_seq')
            .whereRef('lane.device_id', '=', 'device.device_id')
            .orderBy('generation', 'desc')
            .orderBy('last_seq', 'desc')
            .limit(1)
            .as('received_seq'),
        )
        .where('warehouse_id', '=', warehouseId)
        .orderBy('device_id')
        .execute();
      return rows.map((row) => ({
        ...deviceOf(row),
        lastSeen: row.last_seen,
        reportedHighSeq: row.reported_high_seq,
        reportedPending: row.reported_pending,
        operatorId: row.operator_id,
        appVersion: row.app_version,
        cursors: cursorsOf(row.cursors),
        receivedSeq: row.received_seq ?? 0,
      }));
    });
  }

  /** Signs of life that come while the database is busy share one transaction: none is worth a flush of its own. */
  touchDevice(deviceId: string, seen: DeviceContact): Promise<void> {
    if (this.#contacts) {
      this.#contacts.seen.push([deviceId, seen]);
      return this.#contacts.saved;
    }
    const contacts: Contacts['seen'] = [[deviceId, seen]];
    const close = (): void => {
      if (this.#contacts?.seen === contacts) this.#contacts = null;
    };
    const saved = this.#engine
      .write(async (database) => {
        close();
        for (const contact of contacts.toSorted(byDevice)) await saveContact(database, contact);
      })
      .finally(close);
    this.#contacts = { seen: contacts, saved };
    this.#saved = saved.catch(() => undefined);
    return saved;
  }

  /** Resolves when no sign of life is on its way any more. */
  async settled(): Promise<void> {
    await this.#saved;
  }

  credential(badge: string): Promise<Credential | null> {
    return this.#engine.read(async (database) => {
      const row = await database
        .selectFrom('operator_credential')
        .selectAll()
        .where('badge', '=', badge)
        .executeTakeFirst();
      if (!row) return null;
      const { operator_id: operatorId, pin_hash: pinHash, failures, locked_until: lockedUntil } = row;
      return { operatorId, badge, pinHash, failures, lockedUntil };
    });
  }

  async saveCredential({ operatorId, badge, pinHash, failures, lockedUntil }: Credential): Promise<void> {
    const secret = { badge, pin_hash: pinHash, failures, locked_until: lockedUntil };
    await this.#engine.write(async (database) => {
      await database
        .deleteFrom('operator_credential')
        .where('badge', '=', badge)
        .where('operator_id', '!=', operatorId)
        .execute();
      await database
        .insertInto('operator_credential')
        .values({ operator_id: operatorId, ...secret })
        .onConflict((conflict) => conflict.column('operator_id').doUpdateSet(secret))
        .execute();
    });
  }

  grant(grantId: string): Promise<Grant | null> {
    return this.#engine.read(async (database) => {
      const row = await database
        .selectFrom('grant')
        .selectAll()
        .where('grant_id', '=', grantId)
        .executeTakeFirst();
      if (!row) return null;
      return {
        grantId,
        operatorId: row.operator_id,
        deviceId: row.device_id,
        roles: JSON.parse(row.roles) as readonly Role[],
        issuedAt: row.issued_at,
        expiresAt: row.expires_at,
      };
    });
  }

  async saveGrant({ grantId, operatorId, deviceId, roles, issuedAt, expiresAt }: Grant): Promise<void> {
    const paper = {
      operator_id: operatorId,
      device_id: deviceId,
      roles: JSON.stringify(roles),
      issued_at: issuedAt,
      expires_at: expiresAt,
    };
    await this.#engine.write((database) =>
      database
        .insertInto('grant')
        .values({ grant_id: grantId, ...paper })
        .onConflict((conflict) => conflict.column('grant_id').doUpdateSet(paper))
        .execute(),
    );
  }

  async useEnrolmentCode(code: string, now: string): Promise<{ readonly warehouseId: string } | null> {
    const row = await this.#engine.write((database) =>
      database
        .updateTable('enrolment_code')
        .set({ used_at: now })
        .where('code', '=', code)
        .where('used_at', 'is', null)
        .where('expires_at', '>', now)
        .returning('warehouse_id')
        .executeTakeFirst(),
    );
    return row ? { warehouseId: row.warehouse_id } : null;
  }

  async saveEnrolmentCode(code: {
    readonly code: string;
    readonly warehouseId: string;
    readonly expiresAt: string;
  }): Promise<void> {
    const paper = { warehouse_id: code.warehouseId, expires_at: code.expiresAt, used_at: null };
    await this.#engine.write((database) =>
      database
        .insertInto('enrolment_code')
        .values({ code: code.code, ...paper })
        .onConflict((conflict) => conflict.column('code').doUpdateSet(paper))
        .execute(),
    );
  }

  async askForClient(minClient: number): Promise<void> {
    await this.#engine.write((database) =>
      database.updateTable('server_meta').set({ min_client: minClient }).execute(),
    );
  }

  async noteDeath(commandId: string, at: string): Promise<void> {
    await this.#engine.write((database) =>
      database
        .insertInto('crash')
        .values({ command_id: commandId, deaths: 1, last_at: at })
        .onConflict((conflict) =>
          conflict
            .column('command_id')
            .doUpdateSet((update) => ({ deaths: update('crash.deaths', '+', 1), last_at: at })),
        )
        .execute(),
    );
  }

  deaths(): Promise<ReadonlyMap<string, number>> {
    return this.#engine.read(async (database) => {
      const rows = await database.selectFrom('crash').select(['command_id', 'deaths']).execute();
      return new Map(rows.map((row) => [row.command_id, row.deaths]));
    });
  }

  secret(): Promise<string> {
    return this.#engine.read(async (database) => {
      const { secret } = await database.selectFrom('server_meta').select('secret').executeTakeFirstOrThrow();
      return secret;
    });
  }
}

/** Rows in one order, so that two processes never wait for each other; what one device said stays in its order. */
const byDevice = ([x]: Contacts['seen'][number], [y]: Contacts['seen'][number]): number =>
  x === y ? 0 : x < y ? -1 : 1;

async function saveContact(
  database: DatabaseTransaction,
  [deviceId, { at, highSeq, pending, operatorId, appVersion, cursor }]: Contacts['seen'][number],
): Promise<void> {
  if (cursor) {
    const row = await database
      .selectFrom('device')
      .select('cursors')
      .where('device_id', '=', deviceId)
      .executeTakeFirst();
    const cursors = JSON.stringify({ ...cursorsOf(row?.cursors ?? null), [cursor.stream]: cursor.seq });
    await database.updateTable('device').set({ cursors }).where('device_id', '=', deviceId).execute();
  }
  await database
    .updateTable('device')
    .set({
      last_seen: at,
      ...(highSeq === null ? {} : { reported_high_seq: highSeq }),
      ...(pending === null ? {} : { reported_pending: pending }),
      ...(operatorId === null ? {} : { operator_id: operatorId }),
      ...(appVersion === null ? {} : { app_version: appVersion }),
    })
    .where('device_id', '=', deviceId)
    .execute();
}

const cursorsOf = (text: string | null): Readonly<Record<string, number>> =>
  text === null ? {} : (JSON.parse(text) as Readonly<Record<string, number>>);
