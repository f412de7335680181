import * as z from 'zod';
import { programmeAllocations } from '../../domain/views/programme-allocations.ts';
import { slug } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';

/** GET /programmes/{programmeId}/allocations */
export const handler = httpQuery({
  name: 'programme-allocations',
  openTo: ['administrator', 'coordination-office', 'finance', 'checker', 'auditor'],
  params: z.strictObject({ programmeId: slug() }),
  search: z.strictObject({}),
  view: (rows, { params }) => programmeAllocations(rows, params.programmeId),
});
