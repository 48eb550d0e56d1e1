import { openSqliteStorage } from '../../storage/sqlite/open-sqlite-storage.ts';
import { temporaryDirectory } from '../../storage/testing/temporary-directory.ts';
import { printQueueContract } from '../testing/print-queue-contract.ts';

printQueueContract(async () => openSqliteStorage({ directory: temporaryDirectory() }));
