import * as z from 'zod';
import { toPerson } from '../../domain/permissions/person-standing.ts';
import { retentionPermissions } from '../../domain/permissions/retention.ts';
import { orderErasure as decide, type Ties } from '../../domain/person/order-erasure.ts';
import { person } from '../../domain/person/person.ts';
import { personTies, tieRows } from '../../domain/views/person-ties.ts';
import { personId } from '../../events/fields.ts';
import type { BesideStreams } from '../../runtime/commands/command.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { rowsInLog } from '../../runtime/views/replay.ts';

/** No key leads from a person to what ties them, so that the whole log is read; erasures are few, and rows may lag. */
const withTies = async (
  { params }: { readonly params: { readonly personId: string } },
  outside: BesideStreams,
  tenant: string,
): Promise<Ties> => personTies(await rowsInLog(outside, tenant, tieRows), params.personId);

/** POST /people/{personId}/erasure */
export const orderErasure = command({
  name: 'order-erasure',
  permission: retentionPermissions['order-erasure'],
  standing: toPerson,
  params: z.strictObject({ personId: personId() }),
  body: z.strictObject({}),
  aggregate: person,
  key: ({ params }) => params.personId,
  prepare: withTies,
  decide,
  refusals: {
    'erasure-of-another': 403,
    'still-in-office': 409,
    'still-seated': 409,
    'still-acts-for-organisation': 409,
  },
});

export const handler = httpCommand(orderErasure);
