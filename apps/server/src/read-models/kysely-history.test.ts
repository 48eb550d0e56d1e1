import { openSqliteStorage } from '../storage/sqlite/open-sqlite-storage.ts';
import { temporaryDirectory } from '../storage/testing/temporary-directory.ts';
import { historyContract } from './testing/history-contract.ts';

historyContract(() => openSqliteStorage({ directory: temporaryDirectory() }));
