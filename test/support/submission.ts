import { application } from '../../domain/application/application.ts';
import { type SubmitApplication, submitApplication } from '../../domain/application/submit-application.ts';
import { fund } from '../../domain/fund/fund.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import { programme } from '../../domain/programme/programme.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import { APPLICATION, ORGANISATION } from './application-facts.ts';
import { contentWith, RULES } from './content-facts.ts';
import { fundOpened, roundOpened } from './fund-facts.ts';
import { acting, specification } from './given.ts';
import { joined, registered } from './organisation-facts.ts';
import { established, personCalled, published } from './programme-facts.ts';

export const programmeOf = (...more: Parameters<typeof programme.evolve>[1][]) =>
  [established, published(RULES), ...more].reduce(programme.evolve, programme.initial);
export const fundOf = (...more: Parameters<typeof fund.evolve>[1][]) =>
  [fundOpened(), roundOpened(), ...more].reduce(fund.evolve, fund.initial);
export const fundWith = (...rounds: Parameters<typeof fund.evolve>[1][]) =>
  [fundOpened(), ...rounds].reduce(fund.evolve, fund.initial);
const theOrganisation = [registered, joined('sig'), joined('member', 'member')].reduce(
  organisation.evolve,
  organisation.initial,
);

export const under = (rules: Partial<RuleSet>) => ({
  programme: [established, published({ ...RULES, ...rules })].reduce(programme.evolve, programme.initial),
});
export const later = { roundId: 'round-2', deadlineOn: '2024-03-15', closesAt: '2024-03-15T23:00:00.000Z' };
export const twoRounds = { fund: fundOf(roundOpened(later)) };

/** A submission to a programme with rules and a fund with one round. */
export const given = specification(application, submitApplication, {
  programme: programmeOf(),
  fund: fundOf(),
  organisation: theOrganisation,
});

/** Complete, as the signatory reads it. */
export const draft = {
  version: 7,
  savedAt: '2024-01-08T10:00:00.000Z',
  organisationId: ORGANISATION,
  programmeId: 'demokratie-leben',
  fundId: 'aktionsfonds-2024',
  roundId: 'round-1',
  content: contentWith(),
  missing: [],
  discarded: null,
};
export const submit: SubmitApplication = {
  ...acting(personCalled('sig'), '2024-01-10T10:00:00.000Z'),
  applicationId: APPLICATION,
  draftVersion: null,
  draft,
};
export const at = (now: string) => ({ ...submit, now });
