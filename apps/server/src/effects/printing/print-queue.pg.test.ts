import { openPostgresStorage } from '../../storage/postgres/open-postgres-storage.ts';
import { freshDatabase } from '../../storage/testing/fresh-database.ts';
import { printQueueContract } from '../testing/print-queue-contract.ts';

printQueueContract(async () => openPostgresStorage({ url: await freshDatabase() }));
