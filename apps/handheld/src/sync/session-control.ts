import { StorageProblem } from '@floorhand/sync/client/ports';

import { noteAnswer, noteChanged, noteHandedOver, noteStatus, resetSyncState } from '../stores/sync-state.ts';
import { showSession } from '../stores/session.ts';
import { openDeviceStorage } from '../storage/open-device-storage.ts';
import { keepForGood } from '../storage/storage-health.ts';
import { appVersion } from './app-version.ts';
import { Device, scopeName } from './device.ts';
import type { KnownPerson } from './device-records.ts';
import { RulesMissing } from './job-rules.ts';
import { leaveDevice } from './leave-device.ts';
import { resumePerson, signOut } from './sign-in.ts';

let stopWork = new AbortController();

/** Opens what the device keeps and goes on where it was left, network or not. */
export async function openApp(): Promise<void> {
  try {
    const device = await Device.open(await openDeviceStorage(halt));
    if (!device.enrolment) await enrolDevice(device, null);
    else {
      void keepForGood();
      await welcome(device);
    }
  } catch (error) {
    if (!(error instanceof StorageProblem)) throw error;
    halt(error);
  }
}

/** The device can keep no more records, or lost its storage: everything stops, nothing is pretended. */
export function halt(problem: StorageProblem): void {
  stopWork.abort();
  showSession({ phase: 'halted', problem: problem.kind });
}

export async function enrolDevice(device: Device, code: string | null): Promise<void> {
  const result = await device.enrol(code);
  if (result.kind === 'refused') showSession({ phase: 'enrolling', device, reason: result.reason });
  else {
    void keepForGood();
    await welcome(device);
  }
}

async function welcome(device: Device): Promise<void> {
  const person = await resumePerson(device);
  if (person) await beginWork(device, person);
  else showSession({ phase: 'signed_out', device });
}

/** Starts sync for a person and shows their work. */
export async function beginWork(device: Device, person: KnownPerson): Promise<void> {
  stopWork.abort();
  stopWork = new AbortController();
  resetSyncState();
  const client = device.sync(
    person,
    {
      changed: noteChanged,
      status: noteStatus,
      answered: ({ command }, outcome) => noteAnswer(command.commandId, command.type, outcome),
      // What was lost is emptied in whoever’s hands; what drains, when the job in hand is done.
      handedOver: (standing) => (standing === 'lost' ? void leaveDevice(device, standing) : noteHandedOver()),
    },
    appVersion,
  );
  // The engine of the person before would go on following the journal for nobody.
  stopWork.signal.addEventListener('abort', () => client.stop(), { once: true });
  const { operatorId, grant } = person;
  const worker = { operatorId, grantId: grant.grantId, roles: grant.roles, scope: scopeName(grant.roles) };
  try {
    await client.start(worker, stopWork.signal);
    showSession({ phase: 'working', device, person, client });
  } catch (error) {
    if (!(error instanceof RulesMissing)) throw error;
    // What waits is safe and is sent; nobody goes on over documents that lack it.
    console.error(error);
    showSession({ phase: 'part_missing' });
  }
}

/** Nobody may begin here any more: the device hands over what it holds without anybody, and is emptied. */
export async function handOver(device: Device): Promise<void> {
  stopWork.abort();
  stopWork = new AbortController();
  resetSyncState();
  showSession({ phase: 'leaving' });
  const nothing = () => undefined;
  const nobody = { grant: { grantId: null } };
  const handedOver = (standing: 'draining' | 'lost'): void => void leaveDevice(device, standing);
  const client = device.sync(
    nobody,
    { changed: nothing, status: noteStatus, answered: nothing, handedOver },
    appVersion,
  );
  stopWork.signal.addEventListener('abort', () => client.stop(), { once: true });
  await client.start({ operatorId: '', grantId: '', roles: [], scope: scopeName([]) }, stopWork.signal);
}

/** Ends the person's work here. Unsent records stay and go out when the next person signs in. */
export async function endWork(device: Device): Promise<void> {
  stopWork.abort();
  await signOut(device);
  showSession({ phase: 'signed_out', device });
}
