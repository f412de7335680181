import type { ApplicationEvent } from '../../events/application-events.ts';
import type { CheckFinding } from '../../events/formal-check-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { firstRepeated } from '../repeated.ts';
import { isNoApplicant, type WithApplicant } from './applicant-rules.ts';
import { type Application, type Submitted, theApplication } from './application.ts';

export type RecordFormalCheck = Acting & {
  readonly applicationId: string;
  readonly findings: CheckFinding[];
};

const isWithoutGround = ({ finding, note }: CheckFinding) => finding !== 'met' && note === null;

const recordCheckRules = {
  'acts-for-applicant': isNoApplicant,
  'not-in-check': (_command, { status }) => status === 'in-check',
  'item-checked-twice': ({ findings }) => {
    const twice = firstRepeated(findings.map(({ item }) => item));
    return twice === undefined || { item: twice };
  },
  'finding-without-note': ({ findings }) => {
    const bare = findings.find(isWithoutGround);
    return bare === undefined || { item: bare.item };
  },
} satisfies Rules<RecordFormalCheck, Submitted, WithApplicant>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const recordCheckRefusals = { ...theApplication, ...recordCheckRules };

export type RecordCheckRefusal = keyof typeof recordCheckRefusals;

/** The office writes down what it found, item by item; whatever is not as the rules have it needs a note that says why. */
export const recordFormalCheck = (
  command: RecordFormalCheck,
  state: Application,
  others: WithApplicant,
): Decision<ApplicationEvent, RecordCheckRefusal> => {
  const application = findOrRefuse(theApplication, recordCheckRules, command, state, others);
  if ('refused' in application) return application;
  const { applicationId, findings, actorId: checkedBy } = command;
  const { contentVersion, checklist } = application;
  const news = findings.filter(({ item, finding, note }) => note !== null || checklist.get(item) !== finding);
  if (news.length === 0) return { accepted: [] };
  const data = { applicationId, contentVersion, findings: news, checkedBy };
  return { accepted: [{ type: 'FormalCheckRecorded', data }] };
};
