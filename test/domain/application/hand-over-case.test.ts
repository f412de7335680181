import { describe, expect, test } from 'vitest';
import { application } from '../../../domain/application/application.ts';
import { handOverCase, handOverRefusals, releaseCase } from '../../../domain/application/hand-over-case.ts';
import { organisation } from '../../../domain/organisation/organisation.ts';
import type { ApplicationEvent } from '../../../events/application-events.ts';
import type { Role } from '../../../events/person-events.ts';
import { APPLICATION, checkStarted, submitted } from '../../support/application-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { joined, registered } from '../../support/organisation-facts.ts';
import { personCalled } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const holding = (...roles: Role[]) => ({ person: { roles: new Set(roles) } });
const others = {
  organisation: [registered, joined('sig'), joined('member', 'member')].reduce(
    organisation.evolve,
    organisation.initial,
  ),
  ...holding('coordination-office'),
};
const [office, colleague] = [personCalled('office'), personCalled('colleague')];
const handedOver = (inChargeId: string | null, handedOverBy: string | null = office): ApplicationEvent => ({
  type: 'CaseHandedOver',
  data: { applicationId: APPLICATION, inChargeId, handedOverBy },
});

describe('handing a case over', () => {
  const given = specification(application, handOverCase, others);
  const to = (inChargeId: string | null) => ({ ...acting(office), applicationId: APPLICATION, inChargeId });

  test.each([
    ['to another person of the office', colleague],
    ['to oneself', office],
  ])('goes %s', (_whom, inChargeId) => {
    given(submitted()).when(to(inChargeId)).expectEvents(handedOver(inChargeId));
  });

  test('goes to nobody, and says nothing that is so already', () => {
    given(submitted(), handedOver(office)).when(to(null), holding()).expectEvents(handedOver(null));
    given(submitted(), handedOver(office)).when(to(office)).expectEvents();
    given(submitted()).when(to(null), holding()).expectEvents();
  });

  test('lasts on the whole way', () => {
    const state = [submitted(), handedOver(colleague), checkStarted].reduce(
      application.evolve,
      application.initial,
    );
    expect(state).toMatchObject({ status: 'in-check', inChargeId: colleague });
  });

  eachRefuses(handOverRefusals, given, {
    'unknown-application': { given: [], when: to(colleague) },
    'acts-for-applicant': {
      given: [submitted()],
      when: { ...to(colleague), actorId: personCalled('member') },
    },
    'in-charge-not-of-office': { given: [submitted()], when: to(colleague), beside: holding('finance') },
    'in-charge-acts-for-applicant': { given: [submitted()], when: to(personCalled('member')) },
  });
});

describe('whoever was in charge', () => {
  const given = specification(application, releaseCase, others);
  const release = { ...acting('system'), applicationId: APPLICATION };

  test('is so no longer once they left the office', () => {
    given(submitted(), handedOver(colleague))
      .when(release, holding('auditor'))
      .expectEvents(handedOver(null, null));
  });

  test('stays so while they hold it, and nothing is released twice', () => {
    given(submitted(), handedOver(colleague)).when(release).expectEvents();
    given(submitted()).when(release, holding()).expectEvents();
  });
});
