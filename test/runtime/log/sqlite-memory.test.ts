import { sqliteInMemory } from '../../support/engines.ts';
import { eventLogContract } from '../../support/event-log-contract/contract.ts';

eventLogContract(sqliteInMemory);
