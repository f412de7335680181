import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { viewStoreContract } from '../../support/store-contract/view-store.ts';

for (const engine of [sqliteInMemory, dynamodb]) viewStoreContract(engine);
