import * as z from 'zod';
import { toPerson } from '../../domain/permissions/person-standing.ts';
import { retentionPermissions } from '../../domain/permissions/retention.ts';
import { notePersonErased as decide } from '../../domain/person/note-person-erased.ts';
import { person } from '../../domain/person/person.ts';
import { personId } from '../../events/fields.ts';
import { command } from '../../runtime/commands/execute.ts';

/** Follows when the key of a person was destroyed. */
export const notePersonErased = command({
  name: 'note-person-erased',
  permission: retentionPermissions['note-person-erased'],
  standing: toPerson,
  params: z.strictObject({ personId: personId() }),
  body: z.strictObject({}),
  aggregate: person,
  key: ({ params }) => params.personId,
  decide,
  refusals: {},
});
