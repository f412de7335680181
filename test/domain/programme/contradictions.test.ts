import { describe, expect, test } from 'vitest';
import {
  type Contradiction,
  contradictions,
} from '../../../domain/programme/contradictions/first-contradiction.ts';
import { programme } from '../../../domain/programme/programme.ts';
import { publishRuleSet } from '../../../domain/programme/publish-rule-set.ts';
import type { RuleSet } from '../../../events/rule-set.ts';
import type { PriceProofRule } from '../../../events/rules/plan-rules.ts';
import { acting, specification } from '../../support/given.ts';
import { established, personCalled, rulesWith, seated, value } from '../../support/programme-facts.ts';

const given = specification(programme, publishRuleSet);
const publish = (changes: Partial<RuleSet>) =>
  given(established, seated).when({
    ...acting(personCalled('admin')),
    programmeId: 'demokratie-leben',
    ruleSet: rulesWith(changes),
  });

const criterion = (criterionId: string, weightBasisPoints: number, pointsMax = 5, ...anchors: number[]) => ({
  ...{ criterionId, title: criterionId, weightBasisPoints, pointsMax },
  anchors: anchors.map((points) => ({ points, sentence: 'Trifft zu' })),
});
const kind = (amountMaxCents: number) => value([{ kindId: 'small', title: 'Klein', amountMaxCents }]);
const proof = (fromCents: number, offerCount: number, form: PriceProofRule['form'] = 'written') => ({
  ...{ fromCents, isInclusive: true, offerCount, form },
});
const lump = {
  ...{ perParticipantCents: 4_000, perFeeHourCents: 7_200, feeDayFromHours: 6, perFeeDayCents: 54_000 },
};
const byLumpSums = (changes: Partial<typeof lump> = {}) => ({
  financing: value('lump-sum' as const),
  lumpSums: value({ ...lump, ...changes }),
});
const small = (amountMaxCents: number, changes = {}) =>
  value({
    ...{ amountMaxCents, committeeId: 'begleitausschuss', relievesCommitteeId: 'begleitausschuss' },
    ...{ needsQuestions: true, ...changes },
  });
const own = (changes = {}) => ({
  quorumRule: value('custom' as const),
  customVoting: value({
    ...{ presentBasisPoints: 5_000, isShareEnough: true, presentMin: 2, secondMeetingMin: 1 },
    ...{ majority: 'simple' as const, tie: 'rejected' as const, ...changes },
  }),
});
const question = (required: boolean, requiredAboveCents: number) =>
  value([{ questionId: 'plan', title: 'Plan?', required, requiredAboveCents }]);
const limit = (category: string, amountMaxCents: number | null, rateMaxBasisPoints: number | null) => ({
  ...{ category, amountMaxCents, rateMaxBasisPoints },
});
const shares = (...rates: number[]) => ({
  costCategories: value(['fees', 'materials']),
  categoryLimits: value([limit('fees', null, rates[0] ?? 0), limit('materials', null, rates[1] ?? 0)]),
});
const bescheid = { instrument: value('bescheid' as const) };
const byLaw = { pointsAboveBaseBasisPoints: 500, lateUseFrom: 'payment', dayCount: 'act-365' } as const;
const max = (cents: number) => ({ amountMaxCents: value(cents) });
const min = (cents: number) => ({ amountMinCents: value(cents) });

/** What is refused, with which values named, and what is just right. */
type Row = { readonly wrong: Partial<RuleSet>; readonly facts: object; readonly right: Partial<RuleSet> };
const row = (wrong: Partial<RuleSet>, facts: object, right: Partial<RuleSet>): Row => ({
  wrong,
  facts,
  right,
});

const rows: Readonly<Record<Contradiction, Row>> = {
  'id-twice': row(
    { costCategories: value(['fees', 'fees']) },
    { twice: 'fees' },
    { costCategories: value(['fees', 'rooms']) },
  ),
  'question-threshold-without-duty': row(
    { questions: question(false, 100_000) },
    { questionId: 'plan', aboveCents: 100_000 },
    { questions: question(true, 100_000) },
  ),
  'question-never-required': row(
    { ...max(300_000), questions: question(true, 300_000) },
    { aboveCents: 300_000, maxCents: 300_000 },
    { ...max(300_000), questions: question(true, 299_999) },
  ),
  'small-body-unknown': row(
    { smallProjects: small(50_000, { committeeId: 'kleines-gremium' }) },
    { committeeId: 'kleines-gremium' },
    { smallProjects: small(50_000) },
  ),
  'small-limit-above-maximum': row(
    { ...max(300_000), smallProjects: small(300_001) },
    { smallCents: 300_001, maxCents: 300_000 },
    { ...max(300_000), smallProjects: small(300_000) },
  ),
  'small-limit-below-minimum': row(
    { ...min(50_001), smallProjects: small(50_000) },
    { smallCents: 50_000, minCents: 50_001 },
    { ...min(50_000), smallProjects: small(50_000) },
  ),
  'lapses-without-time': row(
    { unanswered: value('lapses'), clarificationDays: value(0) },
    { clarificationDays: 0 },
    { unanswered: value('office-decides'), clarificationDays: value(0) },
  ),
  'admission-after-invitation': row(
    { admissionDaysBeforeMeeting: value(6), invitationDays: value(7) },
    { admissionDays: 6, invitationDays: 7 },
    { admissionDaysBeforeMeeting: value(7), invitationDays: value(7) },
  ),
  'decision-period-too-short': row(
    { decisionWithinDays: value(20), admissionDaysBeforeMeeting: value(21) },
    { decisionWithinDays: 20, neededDays: 21 },
    { decisionWithinDays: value(20), admissionDaysBeforeMeeting: value(21), circularVoteDays: value(14) },
  ),
  'amount-range-empty': row(
    { ...min(100_001), ...max(100_000) },
    { minCents: 100_001, maxCents: 100_000 },
    { ...min(100_000), ...max(100_000) },
  ),
  'kind-above-maximum': row(
    { ...max(300_000), projectKinds: kind(300_001) },
    { kindId: 'small', kindCents: 300_001, maxCents: 300_000 },
    { ...max(300_000), projectKinds: kind(300_000) },
  ),
  'kind-below-minimum': row(
    { ...min(100_000), projectKinds: kind(99_999) },
    { kindId: 'small', kindCents: 99_999, minCents: 100_000 },
    { ...min(100_000), projectKinds: kind(100_000) },
  ),
  'own-share-counts-nothing': row(
    { ownShareBasisPoints: value(1_000), ownShareCounts: value([]) },
    { ownSharePercent: 10, countedKinds: 0 },
    { ownShareBasisPoints: value(2_000), ownShareCounts: value(['own']), rateMaxBasisPoints: value(9_000) },
  ),
  'own-share-leaves-nothing': row(
    { ownShareBasisPoints: value(10_000) },
    { ownSharePercent: 100, leftPercent: 0 },
    { ownShareBasisPoints: value(9_999) },
  ),
  'rate-leaves-nothing': row(
    { rateMaxBasisPoints: value(0) },
    { ratePercent: 0 },
    { rateMaxBasisPoints: value(1) },
  ),
  'own-share-free-without-share': row(
    { ownShareFreeUpToCents: value(50_000) },
    { freeUpToCents: 50_000 },
    { ownShareFreeUpToCents: value(50_000), rateMaxBasisPoints: value(9_000) },
  ),
  'own-share-never-asked': row(
    { ...max(50_000), ownShareFreeUpToCents: value(50_000), ownShareBasisPoints: value(1_000) },
    { freeUpToCents: 50_000, maxCents: 50_000 },
    { ...max(50_001), ownShareFreeUpToCents: value(50_000), ownShareBasisPoints: value(1_000) },
  ),
  'own-share-free-below-minimum': row(
    { ...min(50_001), ownShareFreeUpToCents: value(50_000), ownShareBasisPoints: value(1_000) },
    { freeUpToCents: 50_000, minCents: 50_001 },
    { ...min(50_000), ownShareFreeUpToCents: value(50_000), ownShareBasisPoints: value(1_000) },
  ),
  'exception-without-limit': row(
    { exceptions: value(['rate-limit']) },
    { exception: 'rate-limit' },
    { exceptions: value(['amount-limit', 'rate-limit']), rateMaxBasisPoints: value(9_000) },
  ),
  'price-proof-without-offers': row(
    { priceProofs: value([proof(50_000, 0)]) },
    { fromCents: 50_000, offerCount: 0 },
    { priceProofs: value([proof(50_000, 1)]) },
  ),
  'price-proof-twice': row(
    { priceProofs: value([proof(50_000, 1), proof(50_000, 3)]) },
    { fromCents: 50_000 },
    { priceProofs: value([proof(50_000, 1), { ...proof(50_000, 3), isInclusive: false }]) },
  ),
  'price-proofs-falling': row(
    { priceProofs: value([proof(100_000, 2), proof(50_000, 3)]) },
    { fromCents: 100_000, offerCount: 2, lowerFromCents: 50_000, lowerOfferCount: 3 },
    { priceProofs: value([proof(100_000, 3), proof(50_000, 3, 'informal')]) },
  ),
  'price-proof-form-falls': row(
    { priceProofs: value([proof(50_000, 1), proof(100_000, 3, 'informal')]) },
    { fromCents: 100_000, lowerFromCents: 50_000 },
    { priceProofs: value([proof(50_000, 1, 'informal'), proof(100_000, 3)]) },
  ),
  'category-limit-unknown': row(
    { categoryLimits: value([limit('fireworks', 1, null)]) },
    { category: 'fireworks' },
    { categoryLimits: value([limit('catering', 1, null)]) },
  ),
  'category-limit-empty': row(
    { categoryLimits: value([limit('catering', null, null)]) },
    { category: 'catering' },
    { categoryLimits: value([limit('catering', null, 2_000)]) },
  ),
  'category-limits-exclude-all': row(shares(4_000, 5_999), { sumPercent: 99.99 }, shares(4_000, 6_000)),
  'lump-sums-missing': row({ financing: value('lump-sum') }, {}, byLumpSums()),
  'lump-sums-without-use': row(
    { lumpSums: value(lump) },
    { financing: 'deficit' },
    { ...byLumpSums(), kilometreRateCents: value(null) },
  ),
  'lump-sums-worth-nothing': row(
    byLumpSums({ perParticipantCents: 0, perFeeHourCents: 0, perFeeDayCents: 0 }),
    { sumCents: 0 },
    byLumpSums({ perParticipantCents: 1, perFeeHourCents: 0, perFeeDayCents: 0 }),
  ),
  'lump-sum-day-below-hours': row(
    byLumpSums({ perFeeDayCents: 41_399 }),
    { feeDayFromHours: 6, perFeeDayCents: 41_399, hoursCents: 41_400 },
    byLumpSums({ perFeeDayCents: 41_400 }),
  ),
  'lump-sums-with-price-proofs': row(
    { ...byLumpSums(), priceProofs: value([proof(50_000, 3)]) },
    { offerCount: 3, fromCents: 50_000 },
    { priceProofs: value([proof(50_000, 3)]) },
  ),
  'lump-sums-with-kilometre-rate': row(
    { ...byLumpSums(), kilometreRateCents: value(20) },
    { rateCents: 20 },
    { kilometreRateCents: value(20) },
  ),
  'weights-incomplete': row(
    { criteria: value([criterion('aims', 4_000), criterion('need', 5_999)]) },
    { sumPercent: 99.99 },
    { criteria: value([criterion('aims', 4_000), criterion('need', 6_000)]) },
  ),
  'criterion-without-points': row(
    { criteria: value([criterion('aims', 9_000), criterion('need', 1_000, 0)]) },
    { criterionId: 'need' },
    { criteria: value([criterion('aims', 9_000), criterion('need', 1_000, 1)]) },
  ),
  'anchor-above-points': row(
    { criteria: value([criterion('aims', 10_000, 5, 6)]) },
    { criterionId: 'aims', points: 6, pointsMax: 5 },
    { criteria: value([criterion('aims', 10_000, 5, 0, 5)]) },
  ),
  'anchor-twice': row(
    { criteria: value([criterion('aims', 10_000, 5, 3, 3)]) },
    { criterionId: 'aims', points: 3 },
    { criteria: value([criterion('aims', 10_000, 5, 2, 3)]) },
  ),
  'sheets-above-seats': row(
    { sheetsMin: value(3) },
    { committeeId: 'begleitausschuss', seatCount: 2, sheetsMin: 3 },
    { sheetsMin: value(2) },
  ),
  'custom-voting-missing': row({ quorumRule: value('custom') }, {}, own()),
  'custom-voting-without-use': row(
    { ...own(), quorumRule: value('vwvfg-90-91') },
    { quorumRule: 'vwvfg-90-91' },
    { quorumRule: value('vwvfg-90-91') },
  ),
  'denominator-against-municipal-code': row(
    { quorumRule: value('gemo-37'), quorumDenominator: value('eligible-seats') },
    {},
    { quorumRule: value('vwvfg-90-91'), quorumDenominator: value('eligible-seats') },
  ),
  'quorum-above-all-seats': row(
    own({ presentBasisPoints: 10_000, isShareEnough: false }),
    { presentPercent: 100 },
    own({ presentBasisPoints: 10_000 }),
  ),
  'quorum-above-seats': row(
    own({ presentMin: 3 }),
    { committeeId: 'begleitausschuss', seatCount: 2, presentMin: 3 },
    own({ presentMin: 2 }),
  ),
  'second-meeting-harder': row(
    own({ presentMin: 1, secondMeetingMin: 2 }),
    { secondMeetingMin: 2, presentMin: 1 },
    own({ presentMin: 1, secondMeetingMin: 1 }),
  ),
  'group-limits-empty': row(
    { groupLimits: value({ groupMaxBasisPoints: null, civilSocietyMinBasisPoints: null }) },
    {},
    { groupLimits: value({ groupMaxBasisPoints: null, civilSocietyMinBasisPoints: 5_000 }) },
  ),
  'group-limits-exclude-all': row(
    { groupLimits: value({ groupMaxBasisPoints: 4_900, civilSocietyMinBasisPoints: 5_000 }) },
    { groupMaxPercent: 49, civilSocietyMinPercent: 50 },
    { groupLimits: value({ groupMaxBasisPoints: 5_000, civilSocietyMinBasisPoints: 5_000 }) },
  ),
  'circular-vote-without-time': row(
    { circularVoteDays: value(0) },
    { circularVoteDays: 0 },
    { circularVoteDays: value(1) },
  ),
  'circular-vote-shorter-than-invitation': row(
    { circularVoteDays: value(6), invitationDays: value(7) },
    { circularVoteDays: 6, invitationDays: 7 },
    { circularVoteDays: value(7), invitationDays: value(7) },
  ),
  'circular-vote-for-more-than-simple-matters': row(
    { circularVoteDays: value(14), quorumRule: value('gemo-37') },
    { circularVoteDays: 14 },
    { circularVoteDays: value(14), quorumRule: value('gemo-37'), smallProjects: small(50_000) },
  ),
  'season-empty': row(
    { startsFromMonthDay: value('12-16'), endsByMonthDay: value('12-15') },
    { startsFrom: '12-16', endsBy: '12-15' },
    { startsFromMonthDay: value('12-15'), endsByMonthDay: value('12-15') },
  ),
  'duration-leaves-no-day': row(
    { durationMonthsMax: value(0) },
    { durationMonthsMax: 0 },
    { durationMonthsMax: value(1) },
  ),
  'paid-before-the-end': row(
    { endsByMonthDay: value('12-31'), payUntilMonthDay: value('12-15') },
    { endsBy: '12-31', payUntil: '12-15' },
    { endsByMonthDay: value('12-15'), payUntilMonthDay: value('12-15') },
  ),
  'proof-day-never-first': row(
    { proofDueDays: value(31), proofDueByMonthDay: value('01-31') },
    { proofDueDays: 31, fixed: '01-31' },
    { proofDueDays: value(32), proofDueByMonthDay: value('01-31') },
  ),
  'remedy-against-contract': row(
    { remedy: value('objection') },
    { remedy: 'objection', instrument: 'contract' },
    { remedy: value('none') },
  ),
  'bescheid-without-remedy': row(
    { ...bescheid, interest: value(byLaw) },
    { remedy: 'none', instrument: 'bescheid' },
    { ...bescheid, interest: value(byLaw), remedy: value('action') },
  ),
  'interest-without-basis': row(
    { interest: value(byLaw) },
    { basis: 'statute', instrument: 'contract' },
    { interest: value({ ...byLaw, basis: 'contract' }) },
  ),
  'spent-within-no-days': row(
    { spendWithinDays: value(0) },
    { spendWithinDays: 0 },
    { spendWithinDays: value(1) },
  ),
  'accepted-within-no-days': row(
    { acceptWithinDays: value(0) },
    { acceptWithinDays: 0 },
    { acceptWithinDays: value(1) },
  ),
  'de-minimis-above-maximum': row(
    { ...max(50_000), deMinimisChangeCents: value(50_000) },
    { deMinimisCents: 50_000, maxCents: 50_000 },
    { ...max(50_001), deMinimisChangeCents: value(50_000) },
  ),
};

describe('rules that exclude each other', () => {
  test('have a row each', () => expect(Object.keys(rows)).toEqual(Object.keys(contradictions)));

  test.for(Object.entries(rows))('are refused with %s, and both values named', ([code, { wrong, facts }]) => {
    const { decision, expectRefusal } = publish(wrong);
    expectRefusal(code as Contradiction);
    expect({ ...('facts' in decision ? decision.facts : {}) }).toMatchObject(facts);
  });

  test.for(Object.entries(rows))(
    'are published where they just fit: the other side of %s',
    ([, { right }]) => {
      expect(publish(right).decision).toHaveProperty('accepted');
    },
  );

  test.for([
    { declarations: value(['not-started', 'not-started']) },
    { criteria: value([criterion('aims', 5_000), criterion('aims', 5_000)]) },
    { questions: value([...question(true, 1).value, ...question(true, 2).value]) },
    { exceptions: value(['amount-limit' as const, 'amount-limit' as const]) },
    { legalForms: value(['company' as const, 'company' as const]) },
    { projectKinds: value([...kind(100_000).value, ...kind(200_000).value]) },
    { categoryLimits: value([limit('catering', 1, null), limit('catering', 2, null)]) },
  ])('do not name the same thing twice in a list: %o', (changes) => {
    publish(changes).expectRefusal('id-twice');
  });
});
