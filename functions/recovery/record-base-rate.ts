import * as z from 'zod';
import { toPartnership } from '../../domain/permissions/person-standing.ts';
import { recoveryPermissions } from '../../domain/permissions/recovery.ts';
import { BASE_RATE_BOOK, baseRateBook } from '../../domain/recovery/base-rate-book.ts';
import { recordBaseRate as decide } from '../../domain/recovery/record-base-rate.ts';
import { day, publicText, signedBasisPoints } from '../../events/fields.ts';
import { Confidence } from '../../events/rules/sourced.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';

/** PUT /base-rates/{validFromOn} */
export const recordBaseRate = command({
  name: 'record-base-rate',
  permission: recoveryPermissions['record-base-rate'],
  standing: toPartnership,
  params: z.strictObject({ validFromOn: day() }),
  body: z.strictObject({
    basisPoints: signedBasisPoints(),
    source: publicText(300),
    confidence: Confidence,
  }),
  aggregate: baseRateBook,
  key: () => BASE_RATE_BOOK,
  decide,
  refusals: { 'no-rate-day': 422, 'base-rate-too-early': 422 },
});

export const handler = httpCommand(recordBaseRate);
