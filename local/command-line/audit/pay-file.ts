import { heldPayFile } from '../../../functions/pay-run/payment-file.ts';
import type { BookTask } from '../book-task.ts';
import { ToldError } from '../told-error.ts';

type Held = Awaited<ReturnType<typeof heldPayFile>>;

/** @throws ToldError where there is no file to compare */
const sentenceOf = (held: Held, runId: string): string => {
  switch (held.status) {
    case 'as-released':
      return `${runId}: the file made of the book has the digest that was released, ${held.fileSha256}.`;
    case 'pay-file-differs':
      return `DIFFERENT FILE of ${runId}: ${held.fileSha256} was released, ${held.foundSha256} is made now`;
    case 'pay-file-erased':
      throw new ToldError(
        `${runId}: a name or account was erased, so the file cannot be made again; ${held.fileSha256} was released.`,
      );
    default:
      throw new ToldError(`There is no released run ${runId}.`);
  }
};

/** The file itself names people and accounts: it is fetched by the cash office, not shown here. */
const withoutFile = (held: Held) => {
  const { status } = held;
  return {
    status,
    ...('fileSha256' in held && { fileSha256: held.fileSha256 }),
    ...('foundSha256' in held && { foundSha256: held.foundSha256 }),
  };
};

export const payFileTask: BookTask = {
  usage: 'pay-file <run>',
  description: 'make the file of a pay run anew and compare its digest; ends with 1 when it is another',
  run: async ({ environment, tenant, names: [runId = ''] }) => {
    const held = await heldPayFile(environment, tenant, runId);
    return {
      lines: [sentenceOf(held, runId)],
      value: { runId, ...withoutFile(held) },
      isWell: held.status === 'as-released',
    };
  },
};
