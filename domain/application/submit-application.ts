import type { ApplicationContent } from '../../events/application-content.ts';
import type { ApplicationEvent } from '../../events/application-events.ts';
import type { ApplicationTerms } from '../../events/application-terms.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, missing, type Rules } from '../decision.ts';
import type { Fund, Opened } from '../fund/fund.ts';
import type { FundRound } from '../fund/fund-round.ts';
import { isSignatory, type Organisation } from '../organisation/organisation.ts';
import type { Programme } from '../programme/programme.ts';
import type { Application } from './application.ts';
import { contentLimits } from './content-limits.ts';
import { brokenContentRule, type ContentRefusal } from './content-rules.ts';
import { type DraftRelease, type Preparation, releasesOf } from './preparation.ts';
import { findRound, roundRefusals } from './round-of-submission.ts';
import { type DraftRules, rulesOfDraft } from './rules-of-draft.ts';
import {
  type Drafted,
  draftInUse,
  type OnDraft,
  type SubmittedDraft,
  theirDraft,
} from './submitted-draft.ts';

export type SubmitApplication = OnDraft & {
  /** The version that the signatory read; null when they did not say. */
  readonly draftVersion: number | null;
};

type Others = { readonly programme: Programme; readonly fund: Fund; readonly organisation: Organisation };

/** A draft while nothing was handed in of it. */
type Open = { readonly draft: SubmittedDraft; readonly preparation: Preparation };
type UnderRules = Open & DraftRules;
/** With the round that takes it. */
type Taken = UnderRules & { readonly fund: Opened; readonly round: FundRound };
type Complete = Taken & { readonly content: ApplicationContent };

/** What others than the signatory released of this very version. */
const releasesByOthers = ({ actorId }: Acting, { draft, preparation }: Open): readonly DraftRelease[] =>
  releasesOf(preparation, draft).filter(({ releasedBy }) => releasedBy !== actorId);

const signingRules = {
  'not-a-signatory': ({ actorId }, _drafted, { organisation }) => isSignatory(organisation, actorId),
} satisfies Rules<SubmitApplication, Drafted, Others>;

const theOpenDraft = {
  'already-submitted': (_command: unknown, { draft, application }: Drafted): Open | undefined =>
    application.status === 'none' ? { draft, preparation: application.preparation } : undefined,
};

const versionRules = {
  'draft-discarded': draftInUse,
  'draft-changed': ({ draftVersion }, { draft: { version } }) =>
    draftVersion === null || draftVersion === version || { version },
  'programme-takes-no-applications': (_command, _draft, { programme }) =>
    programme.programmeId !== undefined && !programme.isClosed,
} satisfies Rules<SubmitApplication, Open, Others>;

const theRules = {
  'no-rules-in-force': ({ now }: Acting, open: Open, { programme, fund }: Others): UnderRules | undefined => {
    const rules = rulesOfDraft(programme, fund, open.draft, now);
    return rules && { ...open, ...rules };
  },
};

const adviceRules = {
  'advice-missing': ({ applicationId }, { rules, preparation }) =>
    !rules.adviceRequired.value || preparation.advisedOn !== undefined || { applicationId },
} satisfies Rules<SubmitApplication, UnderRules>;

const theContent = {
  'content-incomplete': (_command: unknown, found: Taken) => {
    const { content, missing: places } = found.draft;
    return content ? { ...found, content } : missing({ missing: places.join(', ') });
  },
};

const signOffRules = {
  'sign-off-missing': (command, found) =>
    !found.rules.signOffRequired.value ||
    releasesByOthers(command, found).length > 0 || { version: found.draft.version },
} satisfies Rules<SubmitApplication, Complete>;

/** Everything that it is refused for, in the order in which a signatory hears of it; what the content must fulfil comes after. */
export const submitRefusals = {
  ...{ ...theirDraft, ...signingRules, ...theOpenDraft, ...versionRules, ...theRules, ...adviceRules },
  ...{ ...roundRefusals, ...theContent, ...signOffRules },
};

export type SubmitRefusal = keyof typeof submitRefusals | ContentRefusal;

const findDraft = (command: SubmitApplication, state: Application, others: Others) => {
  const drafted = findOrRefuse(theirDraft, signingRules, command, state, others);
  if ('refused' in drafted) return drafted;
  const open = findOrRefuse(theOpenDraft, versionRules, command, drafted, others);
  return 'refused' in open ? open : findOrRefuse(theRules, adviceRules, command, open, others);
};

/**
 * Decides whether a draft becomes an application.
 *
 * The rules of the round that takes it stay the application's rules (`rulesOfRound`). What comes late is refused, with the next round
 * where there is one, or goes into that round by itself where the rules say so.
 */
export const submitApplication = (
  command: SubmitApplication,
  application: Application,
  others: Others,
): Decision<ApplicationEvent, SubmitRefusal> => {
  const draft = findDraft(command, application, others);
  if ('refused' in draft) return draft;
  const taken = findRound(command, { draft: draft.draft, rules: draft.ofOwnRound }, others);
  if ('refused' in taken) return taken;
  const { fund, round } = taken;
  const complete = findOrRefuse(theContent, signOffRules, command, { ...draft, fund, round }, others);
  if ('refused' in complete) return complete;
  const { rules, content } = complete;
  const { legalForm } = others.organisation;
  const limits = contentLimits(rules, fund, { legalForm, submittedOn: dayInBerlin(command.now) });
  const broken = brokenContentRule(content, limits);
  return broken ?? { accepted: [{ type: 'ApplicationSubmitted', data: submission(command, complete) }] };
};

/** What the days of an application follow from, taken out of its rule set and the round that takes it. */
export const applicationTerms = (
  rules: Pick<
    RuleSet,
    'officeSeat' | 'officeTargets' | 'decisionWithinDays' | 'noticeWithinDays' | 'unanswered'
  >,
  { deadlineOn }: Pick<FundRound, 'deadlineOn'>,
): ApplicationTerms => ({
  officeSeat: rules.officeSeat.value,
  roundEndsOn: deadlineOn,
  formalCheckDays: rules.officeTargets.value.formalCheckDays,
  decisionWithinDays: rules.decisionWithinDays.value,
  noticeWithinDays: rules.noticeWithinDays.value,
  unanswered: rules.unanswered.value,
});

/** What is handed in, where it goes, from where it was moved if it came late, and who else answers for this version. */
const submission = (command: SubmitApplication, complete: Complete) => {
  const { applicationId, actorId: signedBy, now: submittedAt } = command;
  const { draft, rules, round, content } = complete;
  const { organisationId, programmeId, fundId, roundId: meantRoundId } = draft;
  const { roundId } = round;
  const releases = releasesByOthers(command, complete).map(({ draftVersion, releasedBy, releasedAt }) => ({
    draftVersion,
    releasedBy,
    releasedAt,
  }));
  return {
    ...{ applicationId, organisationId, programmeId, fundId, roundId },
    movedFromRoundId: roundId === meantRoundId ? null : meantRoundId,
    ruleSet: { ruleSetId: rules.ruleSetId, version: rules.version },
    ...{ submittedAt, signedBy, releases, terms: applicationTerms(rules, round), content },
  };
};
