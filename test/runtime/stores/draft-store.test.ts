import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { draftStoreContract } from '../../support/store-contract/draft-store.ts';

for (const engine of [sqliteInMemory, dynamodb]) draftStoreContract(engine);
