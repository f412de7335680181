import * as z from 'zod';
import { toPerson } from '../../domain/permissions/standing.ts';
import { permissions } from '../../domain/permissions/table.ts';
import { orderErasure as decide, type Ties } from '../../domain/person/order-erasure.ts';
import { person } from '../../domain/person/person.ts';
import { personTies } from '../../domain/views/person-ties.ts';
import { personId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import type { Environment } from '../../runtime/ports.ts';
import { liveRows } from '../../runtime/views/live-rows.ts';

const withTies = async (
  { params }: { readonly params: { readonly personId: string } },
  environment: Environment,
  tenant: string,
): Promise<Ties> => personTies(await liveRows(environment, tenant), params.personId);

/** POST /people/{personId}/erasure */
export const orderErasure = command({
  name: 'order-erasure',
  permission: permissions['order-erasure'],
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
