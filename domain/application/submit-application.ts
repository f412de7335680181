import type { ApplicationContent } from '../../events/application-content.ts';
import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Fund } from '../fund/fund.ts';
import { isMember, isSignatory, type Organisation } from '../organisation/organisation.ts';
import { type Programme, ruleSetOn } from '../programme/programme.ts';
import type { Application } from './application.ts';
import { contentLimits } from './content-limits.ts';
import { brokenContentRule, type ContentRefusal } from './content-rules.ts';

/** The draft as it was found when it was submitted. */
export type SubmittedDraft = {
  readonly version: number;
  readonly organisationId: string;
  readonly programmeId: string;
  readonly fundId: string;
  readonly roundId: string;
  /** Undefined while something is missing. */
  readonly content: ApplicationContent | undefined;
  /** Places that are empty or not valid, as JSON pointers. */
  readonly missing: readonly string[];
};

export type SubmitApplication = Acting & {
  readonly applicationId: string;
  /** The version that the signatory read; null when they did not say. */
  readonly draftVersion: number | null;
  readonly draft: SubmittedDraft | undefined;
};

type Others = { readonly programme: Programme; readonly fund: Fund; readonly organisation: Organisation };

const rulesToday = ({ now }: SubmitApplication, programme: Programme) =>
  ruleSetOn(programme, dayInBerlin(now));

const roundOf = ({ draft }: SubmitApplication, fund: Fund) =>
  fund.programmeId === draft?.programmeId ? fund.rounds.get(draft.roundId) : undefined;

/** In the order in which a signatory should hear of them; what the content must fulfil comes after. */
export const submitRules = {
  'unknown-draft': ({ draft, actorId }, _application, { organisation }) =>
    draft !== undefined && isMember(organisation, actorId),
  'not-a-signatory': ({ actorId }, _application, { organisation }) => isSignatory(organisation, actorId),
  'already-submitted': (_command, { status }) => status === 'none',
  'draft-changed': ({ draft, draftVersion }) =>
    draftVersion === null || draftVersion === draft?.version || { version: draft?.version ?? 0 },
  'programme-takes-no-applications': (_command, _application, { programme }) =>
    programme.programmeId !== undefined && !programme.isClosed,
  'no-rules-in-force': (command, _application, { programme }) => rulesToday(command, programme) !== undefined,
  'unknown-round': (command, _application, { fund }) => roundOf(command, fund) !== undefined,
  'fund-takes-no-applications': (_command, _application, { fund }) => !fund.isClosed,
  'round-not-open-yet': (command, _application, { fund }) => {
    const opensAt = roundOf(command, fund)?.opensAt ?? '';
    return command.now >= opensAt || { opensOn: dayInBerlin(opensAt) };
  },
  'round-closed': (command, _application, { fund }) => {
    const { closesAt, deadlineOn } = roundOf(command, fund) ?? { closesAt: '', deadlineOn: '' };
    return command.now < closesAt || { deadlineOn };
  },
  'content-incomplete': ({ draft }) =>
    draft?.content !== undefined || { missing: draft?.missing.join(', ') ?? '' },
} satisfies Rules<SubmitApplication, Application, Others>;

export type SubmitRefusal = keyof typeof submitRules | ContentRefusal;

/**
 * Decides whether a draft becomes an application.
 *
 * Late is late to the second: the round takes what arrives before `closesAt`. The rules in force on that day in Berlin
 * stay the application's rules.
 */
export const submitApplication = (
  command: SubmitApplication,
  application: Application,
  others: Others,
): Decision<ApplicationEvent, SubmitRefusal> => {
  const refusal = firstBroken(submitRules, command, application, others);
  if (refusal) return refusal;
  const { applicationId, actorId: signedBy, draft, now: submittedAt } = command;
  const rules = rulesToday(command, others.programme);
  if (!draft?.content || !rules) throw new Error('a draft without content or rules has passed the rules');
  const { content, organisationId, programmeId, fundId, roundId } = draft;
  const applying = { legalForm: others.organisation.legalForm, submittedOn: dayInBerlin(submittedAt) };
  const broken = brokenContentRule(content, contentLimits(rules, others.fund, applying));
  if (broken) return broken;
  const ruleSet = { ruleSetId: rules.ruleSetId, version: rules.version };
  const where = { applicationId, programmeId, fundId, roundId, organisationId };
  return {
    accepted: [{ type: 'ApplicationSubmitted', data: { ...where, ruleSet, submittedAt, signedBy, content } }],
  };
};
