import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { vaultStoreContract } from '../../support/store-contract/vault-store.ts';

for (const engine of [sqliteInMemory, dynamodb]) vaultStoreContract(engine);
