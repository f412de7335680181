import type { Engine } from '../../local/dynamodb-engine/engine.ts';
import type { OpenEngine } from './engines.ts';

const WRITES = new Set(['PutItem', 'DeleteItem', 'BatchWriteItem', 'TransactWriteItems']);

/** The write units of all requests that an engine answered since the last time somebody asked, as AWS would bill them. */
export const writeUnitsOf = ({ raw }: OpenEngine): (() => number) => {
  if (raw.kind !== 'dynamodb' || !raw.engine) throw new Error('no engine');
  const { requests }: Engine = raw.engine;
  return () => {
    const units = requests
      .list()
      .filter(({ operation }) => WRITES.has(operation))
      .reduce((sum, { consumed = 0 }) => sum + consumed, 0);
    requests.clear();
    return units;
  };
};
