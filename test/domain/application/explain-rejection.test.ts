import { describe, test } from 'vitest';
import { application } from '../../../domain/application/application.ts';
import { explainRefusals, explainRejection } from '../../../domain/application/explain-rejection.ts';
import { organisation } from '../../../domain/organisation/organisation.ts';
import { programme } from '../../../domain/programme/programme.ts';
import { APPLICATION, admitted, checkStarted, submitted } from '../../support/application-facts.ts';
import { RULES } from '../../support/content-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { joined, registered } from '../../support/organisation-facts.ts';
import { explained, rejected, rejectedByCommittee } from '../../support/outcome-facts.ts';
import { established, personCalled, published } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const given = specification(application, explainRejection, {
  organisation: organisation.initial,
  programme: [established, published(RULES)].reduce(programme.evolve, programme.initial),
});
const explain = {
  ...{ ...acting(personCalled('office')), applicationId: APPLICATION },
  reasons: ['score-too-low' as const, 'committee-against' as const],
  explanation: 'Andere Anträge erreichten mehr Punkte.',
};
const before = [submitted(), checkStarted, admitted, rejectedByCommittee];

describe('saying why the committee rejected', () => {
  test('records the grounds, what the rejection is in law, and what can be done against it', () => {
    given(...before)
      .when(explain)
      .expectEvents(explained);
  });

  eachRefuses(explainRefusals, given, {
    'unknown-application': { given: [], when: explain },
    'acts-for-applicant': {
      given: before,
      when: explain,
      beside: {
        organisation: [registered, joined('office')].reduce(organisation.evolve, organisation.initial),
      },
    },
    'not-rejected': { given: [submitted(), checkStarted, admitted], when: explain },
    'rejection-already-explained': { given: [...before, explained], when: explain },
    'reason-given-twice': { given: before, when: { ...explain, reasons: ['incomplete', 'incomplete'] } },
  });

  test('is not for what the office rejected itself, with its own words', () => {
    given(submitted(), rejected).when(explain).expectRefusal('rejection-already-explained');
  });
});
