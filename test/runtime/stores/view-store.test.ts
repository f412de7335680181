import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { listsInTimeContract } from '../../support/store-contract/lists-in-time.ts';
import { longRowContract } from '../../support/store-contract/long-row.ts';
import { orderedListContract } from '../../support/store-contract/ordered-list.ts';
import { viewStoreContract } from '../../support/store-contract/view-store.ts';

for (const engine of [sqliteInMemory, dynamodb]) {
  viewStoreContract(engine);
  listsInTimeContract(engine);
  longRowContract(engine);
  orderedListContract(engine);
}
