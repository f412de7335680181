import type { ApplicationContent } from '../../events/application-content.ts';
import type { ApplicationEvent } from '../../events/application-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Fund } from '../fund/fund.ts';
import { isMember, isSignatory, type Organisation } from '../organisation/organisation.ts';
import { type Programme, ruleSetOn } from '../programme/programme.ts';
import type { Application } from './application.ts';
import { contentLimits } from './content-limits.ts';
import { brokenContentRule, type ContentRefusal } from './content-rules.ts';
import { type DraftRelease, releasesOf } from './preparation.ts';
import { nextRound, roundOfSubmission } from './round-of-submission.ts';

/** The draft as it was found when it was submitted. */
export type SubmittedDraft = {
  readonly version: number;
  readonly savedAt: string;
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

const roundTaking = (command: SubmitApplication, { fund, programme }: Others) => {
  const meant = roundOf(command, fund);
  return meant && roundOfSubmission(meant, fund, rulesToday(command, programme), command.now);
};

/** What others than the signatory released of this very version. */
const releasesByOthers = (
  { draft, actorId }: SubmitApplication,
  { preparation }: Application,
): readonly DraftRelease[] =>
  draft ? releasesOf(preparation, draft).filter(({ releasedBy }) => releasedBy !== actorId) : [];

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
  'advice-missing': (command, { preparation }, { programme }) =>
    !rulesToday(command, programme)?.adviceRequired.value ||
    preparation.advisedOn !== undefined || { applicationId: command.applicationId },
  'unknown-round': (command, _application, { fund }) => roundOf(command, fund) !== undefined,
  'fund-takes-no-applications': (_command, _application, { fund }) => !fund.isClosed,
  'round-not-open-yet': (command, _application, { fund }) => {
    const opensAt = roundOf(command, fund)?.opensAt ?? '';
    return command.now >= opensAt || { opensOn: dayInBerlin(opensAt) };
  },
  'round-closed': (command, _application, others) => {
    const { deadlineOn = '' } = roundOf(command, others.fund) ?? {};
    return Boolean(roundTaking(command, others) ?? nextRound(others.fund, command.now)) || { deadlineOn };
  },
  'round-closed-next-open': (command, _application, others) => {
    const { deadlineOn = '' } = roundOf(command, others.fund) ?? {};
    const { roundId = '', deadlineOn: nextDeadlineOn = '' } = nextRound(others.fund, command.now) ?? {};
    return roundTaking(command, others) !== undefined || { deadlineOn, nextRoundId: roundId, nextDeadlineOn };
  },
  'content-incomplete': ({ draft }) =>
    draft?.content !== undefined || { missing: draft?.missing.join(', ') ?? '' },
  'sign-off-missing': (command, application, { programme }) =>
    !rulesToday(command, programme)?.signOffRequired.value ||
    releasesByOthers(command, application).length > 0 || { version: command.draft?.version ?? 0 },
} satisfies Rules<SubmitApplication, Application, Others>;

export type SubmitRefusal = keyof typeof submitRules | ContentRefusal;

/**
 * Decides whether a draft becomes an application.
 *
 * The rules in force on that day in Berlin stay the application's rules. What comes late is refused, with the next round
 * where there is one, or goes into that round by itself where the rules say so.
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
  const { content } = draft;
  const applying = { legalForm: others.organisation.legalForm, submittedOn: dayInBerlin(submittedAt) };
  const broken = brokenContentRule(content, contentLimits(rules, others.fund, applying));
  if (broken) return broken;
  const ruleSet = { ruleSetId: rules.ruleSetId, version: rules.version };
  const where = { applicationId, organisationId: draft.organisationId, ...placeOf(command, draft, others) };
  const handedIn = { submittedAt, signedBy, ...signOff(command, application) };
  return { accepted: [{ type: 'ApplicationSubmitted', data: { ...where, ruleSet, ...handedIn, content } }] };
};

/** Where it goes, and from where it was moved if it came late. */
const placeOf = (
  command: SubmitApplication,
  { programmeId, fundId, roundId: meantRoundId }: SubmittedDraft,
  others: Others,
) => {
  const roundId = roundTaking(command, others)?.roundId ?? meantRoundId;
  return {
    programmeId,
    fundId,
    roundId,
    movedFromRoundId: roundId === meantRoundId ? null : meantRoundId,
  };
};

/** Who else answers for this version. */
const signOff = (command: SubmitApplication, application: Application) => {
  const releases = releasesByOthers(command, application).map(({ draftVersion, releasedBy, releasedAt }) => ({
    draftVersion,
    releasedBy,
    releasedAt,
  }));
  return { releases };
};
