import { existsSync } from 'node:fs';
import { checkSeal } from '../../../runtime/verification/seal-check.ts';
import { sealedPlaces } from '../../../runtime/verification/sealed-places.ts';
import { writeDurably } from '../../durable-file.ts';
import type { BookTask } from '../book-task.ts';
import { ToldError } from '../told-error.ts';
import { told } from '../told-finding.ts';
import { placesBeside, writtenPlaces } from './kept-checkpoint.ts';

export const checkpointTask: BookTask = {
  usage: 'checkpoint <file>',
  description:
    'write what is signed of the whole log as it is now into a file of your own, and beside it which commits it covers; `verify --checkpoint <file>` later shows whether the log only grew',
  run: async ({ environment, tenant, names: [file = ''] }) => {
    for (const path of [file, placesBeside(file)])
      if (existsSync(path))
        throw new ToldError(`${path} is there already. Name a new file for each checkpoint.`);
    const head = await environment.seals.head(tenant);
    if (!head)
      throw new ToldError('Nothing of this log is sealed yet. It is a second after something was written.');
    const { findings, unsealed } = await checkSeal(environment, tenant);
    if (findings.length > 0) return { lines: findings.map(told), value: { findings }, isWell: false };
    writeDurably(
      placesBeside(file),
      writtenPlaces(head.key, await sealedPlaces(environment, tenant, head.size)),
    );
    writeDurably(file, head.note);
    const { size, key } = head;
    const since = unsealed > 0 ? `; ${unsealed} came since` : '';
    return {
      lines: [`${file} covers ${size} commits${since}. Its key: ${key}`],
      value: { size, key, unsealed },
      isWell: true,
    };
  },
};
