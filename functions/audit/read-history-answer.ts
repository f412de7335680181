import * as z from 'zod';
import { StoredEvent } from '../../events/envelope.ts';
import { instant } from '../../events/fields.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { plain, told } from '../answer-parts.ts';
import type { handler as readHistory } from './read-history.ts';

const Commit = z.strictObject({
  format: z.literal(1),
  tenant: plain,
  stream: plain,
  revision: z.number(),
  index: z.number(),
  previous: plain,
  recordedAt: instant(),
  actor: plain,
  command: z.strictObject({ id: plain, name: plain, fingerprint: plain }),
  correlation: plain,
  causation: plain.nullable(),
  traceparent: plain.nullable(),
  together: z.array(plain),
  policy: plain,
  events: z.array(told(StoredEvent)),
  hash: plain,
});

const ReadHistory = z.strictObject({
  stream: plain,
  revision: z.number(),
  state: z.unknown(),
  commits: z.array(Commit),
});

/** What `read-history` answers. */
export const readHistoryAnswer = answers(ReadHistory, (told: AnswerOf<typeof readHistory>) => told);
