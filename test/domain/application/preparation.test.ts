import { describe, expect, test } from 'vitest';
import { application } from '../../../domain/application/application.ts';
import { recordAdvice, recordAdviceRefusals } from '../../../domain/application/record-advice.ts';
import { releaseDraft, releaseRefusals } from '../../../domain/application/release-draft.ts';
import { organisation } from '../../../domain/organisation/organisation.ts';
import { APPLICATION, advised, ORGANISATION, released, submitted } from '../../support/application-facts.ts';
import { contentWith } from '../../support/content-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { joined, registered } from '../../support/organisation-facts.ts';
import { personCalled } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const others = {
  organisation: [registered, joined('sig'), joined('member', 'member')].reduce(
    organisation.evolve,
    organisation.initial,
  ),
};

describe('recording advice', () => {
  const given = specification(application, recordAdvice, others);
  const advise = {
    ...acting(personCalled('office'), '2024-01-05T10:00:00.000Z'),
    ...{ applicationId: APPLICATION, draftOrganisationId: ORGANISATION },
    ...{ advisedOn: '2024-01-05', kind: 'telephone' as const, note: 'Über den Finanzplan gesprochen' },
  };

  test('is possible while there is only a draft, and does not make an application of it', () => {
    given().when(advise).expectEvents(advised);
    expect(application.evolve(application.initial, advised).status).toBe('none');
  });

  test('is possible for an application, whose draft is gone', () => {
    given(submitted())
      .when({ ...advise, draftOrganisationId: undefined })
      .expectEvents(advised);
  });

  eachRefuses(recordAdviceRefusals, given, {
    'unknown-application': { given: [], when: { ...advise, draftOrganisationId: undefined } },
    'acts-for-applicant': { given: [], when: { ...advise, actorId: personCalled('member') } },
    'advice-in-the-future': { given: [], when: { ...advise, advisedOn: '2024-01-06' } },
  });
});

test('what was said and released before an application is remembered on its whole way', () => {
  const { preparation } = [advised, released('member'), submitted()].reduce(
    application.evolve,
    application.initial,
  );
  expect(preparation).toEqual({ advisedOn: '2024-01-05', releases: [released('member').data] });
});

describe('releasing a draft', () => {
  const given = specification(application, releaseDraft, others);
  const draft = {
    ...{ version: 7, savedAt: '2024-01-08T10:00:00.000Z', organisationId: ORGANISATION },
    ...{ programmeId: 'demokratie-leben', fundId: 'aktionsfonds-2024', roundId: 'round-1' },
    ...{ content: contentWith(), missing: [], discarded: null },
  };
  const release = {
    ...acting(personCalled('member'), '2024-01-09T10:00:00.000Z'),
    ...{ applicationId: APPLICATION, draftVersion: 7, draft },
  };

  test('is for every member, and names the version', () => {
    given().when(release).expectEvents(released('member'));
    given()
      .when({ ...release, actorId: personCalled('sig') })
      .expectEvents(released('sig'));
  });

  test('a second time changes nothing, and of a changed draft counts anew', () => {
    given(released('member')).when(release).expectEvents();
    const savedAt = '2024-01-09T09:00:00.000Z';
    given(released('member'))
      .when({ ...release, draftVersion: 8, draft: { ...draft, version: 8, savedAt } })
      .expectEvents(released('member', { draftVersion: 8, savedAt }));
  });

  test('is of each member', () => {
    given(released('sig')).when(release).expectEvents(released('member'));
  });

  test('says which version there is, and what is missing in it', () => {
    const refusalOf = (changes: Partial<typeof release>) => given().when({ ...release, ...changes }).decision;
    expect(refusalOf({ draftVersion: 6 })).toEqual({ refused: 'draft-changed', facts: { version: 7 } });
    const open = { ...draft, content: undefined, missing: ['/title', '/place'] } as unknown as typeof draft;
    expect(refusalOf({ draft: open })).toEqual({
      refused: 'content-incomplete',
      facts: { missing: '/title, /place' },
    });
    expect(given().when({ ...release, draft: undefined }).decision).toEqual({ refused: 'unknown-draft' });
  });

  eachRefuses(releaseRefusals, given, {
    'unknown-draft': { given: [], when: { ...release, actorId: personCalled('stranger') } },
    'already-submitted': { given: [submitted()], when: release },
    'draft-discarded': {
      given: [],
      when: { ...release, draft: { ...draft, discarded: { restorableUntilOn: '2024-02-08' } } },
    },
    'draft-changed': { given: [], when: { ...release, draftVersion: 6 } },
    'content-incomplete': {
      given: [],
      when: { ...release, draft: { ...draft, content: undefined, missing: ['/title'] } },
    },
  });
});
