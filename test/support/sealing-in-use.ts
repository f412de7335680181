import { dynamoSealStore } from '../../runtime/aws/seal-store.ts';
import { growingTree } from '../../runtime/merkle/growing-tree.ts';
import { BEGINNING, type OrderEntry } from '../../runtime/ports.ts';
import { derivedSigner } from '../../runtime/seal/derived-signer.ts';
import type { Signer } from '../../runtime/seal/note-key.ts';
import { leafOf, type Sealing } from '../../runtime/seal/sealer.ts';
import type { SealStore } from '../../runtime/seal-store.ts';
import { sqliteSealStore } from '../../runtime/sqlite/seal-store.ts';
import type { OpenEngine, Raw } from './engines.ts';

export const sealStoreOf = (raw: Raw): SealStore =>
  raw.kind === 'sqlite' ? sqliteSealStore(raw.database) : dynamoSealStore(raw.dynamoDb, raw.tables);

/** Signs for a partnership with a key that nobody else has. */
export const testSigner = (tenant: string): Signer =>
  derivedSigner(`log.example/${tenant}`, () => Buffer.alloc(32, 5));

/** What a sealer of an engine works with. */
export const sealingOn = ({ log, raw }: Pick<OpenEngine, 'log' | 'raw'>): Sealing => ({
  log,
  seals: sealStoreOf(raw),
  signer: testSigner,
});

/** The whole order of a tenant's log. */
export const orderOf = async (
  { log }: Pick<Sealing, 'log'>,
  tenant: string,
): Promise<readonly OrderEntry[]> => log.entries(tenant, BEGINNING, 1_000_000);

/** The root over so many first commits of an order, for each count. */
export const rootsOver = (order: readonly OrderEntry[]): readonly string[] => {
  const tree = growingTree();
  return [
    tree.root().toString('base64'),
    ...order.map((entry) => {
      tree.add(leafOf(entry));
      return tree.root().toString('base64');
    }),
  ];
};
