import { dynamodb, sqliteInFile } from '../../support/engines.ts';
import { sealStoreContract } from '../../support/store-contract/seal-store.ts';

for (const engine of [sqliteInFile, dynamodb]) sealStoreContract(engine);
