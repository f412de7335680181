import { dynamoIn, type OpenEngine } from './engines.ts';

const WRITES = new Set(['PutItem', 'DeleteItem', 'BatchWriteItem', 'TransactWriteItems']);

/** The write units of all requests that an engine answered since the last time somebody asked, as AWS would bill them. */
export const writeUnitsOf = (opened: OpenEngine): (() => number) => {
  const { requests } = dynamoIn(opened).engine;
  return () => {
    const units = requests
      .list()
      .filter(({ operation }) => WRITES.has(operation))
      .reduce((sum, { consumed = 0 }) => sum + consumed, 0);
    requests.clear();
    return units;
  };
};
