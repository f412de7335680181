import * as z from 'zod';
import { toProgramme } from '../../domain/permissions/fund-standing.ts';
import { officePermissions } from '../../domain/permissions/office.ts';
import { programme } from '../../domain/programme/programme.ts';
import { publishRuleSet as decide } from '../../domain/programme/publish-rule-set.ts';
import { slug } from '../../events/fields.ts';
import { RuleSet } from '../../events/rule-set.ts';
import { command } from '../../runtime/commands/execute.ts';
import { httpCommand } from '../../runtime/http/http-command.ts';
import { contradictionRefusals } from './contradiction-refusals.ts';

/** POST /programmes/{programmeId}/rule-sets */
export const publishRuleSet = command({
  name: 'publish-rule-set',
  permission: officePermissions['publish-rule-set'],
  standing: toProgramme,
  params: z.strictObject({ programmeId: slug() }),
  body: z.strictObject({ ruleSet: RuleSet }),
  aggregate: programme,
  key: ({ params }) => params.programmeId,
  decide,
  refusals: {
    'unknown-programme': 404,
    'programme-closed': 409,
    'rule-set-version-taken': 409,
    'rule-set-ends-before-start': 422,
    'rule-sets-overlap': 409,
    ...contradictionRefusals,
  },
});

export const handler = httpCommand(publishRuleSet);
