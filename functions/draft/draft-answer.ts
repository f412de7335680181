import { application } from '../../domain/application/application.ts';
import { contentLimits } from '../../domain/application/content-limits.ts';
import { brokenContentRules } from '../../domain/application/content-rules.ts';
import { lumpSumCeilingCents, planFigures } from '../../domain/application/finance-plan.ts';
import { type Preparation, releasesOf } from '../../domain/application/preparation.ts';
import { rulesOfDraft } from '../../domain/application/rules-of-draft.ts';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import type { DraftLife } from '../../domain/draft-life.ts';
import { fund, fundHeldTo } from '../../domain/fund/fund.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import { programme } from '../../domain/programme/programme.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import { placeInWords } from '../../runtime/http/problem.ts';
import { stateOf } from '../../runtime/log/state-of.ts';
import type { Environment } from '../../runtime/ports.ts';
import type { Draft } from '../../runtime/vault/drafts.ts';
import type { Language } from '../../wording/message.ts';
import { sentence } from '../../wording/sentence.ts';
import { completeness } from './draft-completeness.ts';
import { keptIn } from './kept-today.ts';
import { rulesChange } from './rules-change.ts';

/**
 * What a person who writes wants to know of a draft: its content, what is missing, how the plan adds up, which rules it
 * does not meet yet, and whether advice and the release by somebody else are there.
 *
 * The rules are those by which it would be judged if it were handed in now: they stay the same while its round is open, unless
 * the office says otherwise.
 */
export const draftAnswer = async (
  outside: Environment,
  draft: Draft,
  personId: string,
  language: Language,
) => {
  const { tenant, applicationId, organisationId, programmeId, fundId, roundId, version, savedAt } = draft;
  const [itsProgramme, itsFund, { legalForm }, { preparation }] = await Promise.all([
    stateOf(outside, tenant, programme, programmeId),
    stateOf(outside, tenant, fund, fundId),
    stateOf(outside, tenant, organisation, organisationId),
    stateOf(outside, tenant, application, applicationId),
  ]);
  const now = outside.clock.now();
  const today = dayInBerlin(now);
  // A draft is begun for a round, and so for a fund.
  const pot = fundHeldTo(itsFund);
  const rules = rulesOfDraft(itsProgramme, pot, draft, now)?.rules;
  const limits = rules && contentLimits(rules, pot, { legalForm, submittedOn: today });
  const { lumpSumBasis, lineIds: _lineIds, ...figures } = planFigures(draft.content.financePlan);
  const round = pot.rounds.get(roundId);
  const { content, missing, wrong } = completeness(draft.content);
  const broken = limits ? brokenContentRules(draft.content, limits) : [];
  return {
    applicationId,
    organisationId,
    programmeId,
    fundId,
    roundId,
    version,
    savedAt,
    startedAt: draft.startedAt,
    discarded: discardedIn(draft.life),
    ruleSet: rules ? { ruleSetId: rules.ruleSetId, version: rules.version } : null,
    rulesChange: rulesChange(itsProgramme, round, draft, language),
    ...keptIn(draft.life, language),
    content: draft.content,
    deadlineOn: round?.deadlineOn ?? null,
    closesAt: round?.closesAt ?? null,
    isRoundOpen: round !== undefined && round.opensAt <= now && now < round.closesAt,
    isComplete: content !== undefined && limits !== undefined && broken.length === 0,
    missing,
    wrong: wrong.map((place) => placeInWords(place, language)),
    ...prepared(draft, preparation, rules, personId),
    plan: {
      ...figures,
      lumpSumCeilingCents:
        limits?.lumpSums && lumpSumBasis
          ? lumpSumCeilingCents(lumpSumBasis, limits.lumpSums, limits.lumpSumCounting)
          : null,
    },
    broken: broken.map(({ code, facts }) => ({ code, facts, detail: sentence(code, language, facts) })),
  };
};

/** Since when a draft is given up, and until when it can be brought back; null while it is in use. */
const discardedIn = (life: DraftLife) =>
  life.state === 'discarded'
    ? {
        discardedAt: life.discardedAt,
        discardedBy: life.discardedBy,
        restorableUntilOn: life.restorableUntilOn,
      }
    : null;

/** What besides the content a submission may need, by the rules of the round. */
const prepared = (draft: Draft, preparation: Preparation, rules: RuleSet | undefined, personId: string) => ({
  advice: { isRequired: rules?.adviceRequired.value ?? false, advisedOn: preparation.advisedOn ?? null },
  signOff: {
    isRequired: rules?.signOffRequired.value ?? false,
    // Of this version only: a change voids what was released before.
    releases: releasesOf(preparation, draft).map(({ releasedBy, releasedAt }) => {
      return { releasedAt, isMine: releasedBy === personId };
    }),
  },
});
