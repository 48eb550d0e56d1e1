import { openPostgresStorage } from '../storage/postgres/open-postgres-storage.ts';
import { freshDatabase } from '../storage/testing/fresh-database.ts';
import { historyContract } from './testing/history-contract.ts';

historyContract(async () => openPostgresStorage({ url: await freshDatabase() }));
