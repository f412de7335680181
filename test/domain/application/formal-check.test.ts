import { describe, test } from 'vitest';
import { admitApplication, admitRules } from '../../../domain/application/admit-application.ts';
import { application } from '../../../domain/application/application.ts';
import { rejectApplication, rejectRules } from '../../../domain/application/reject-application.ts';
import { startCheckRules, startFormalCheck } from '../../../domain/application/start-formal-check.ts';
import { organisation } from '../../../domain/organisation/organisation.ts';
import {
  APPLICATION,
  admitted,
  answered,
  asked,
  checkStarted,
  rejected,
  submitted,
} from '../../support/application-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { joined, registered } from '../../support/organisation-facts.ts';
import { personCalled } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const applicant = {
  organisation: [registered, joined('office', 'member')].reduce(organisation.evolve, organisation.initial),
};
const others = { organisation: organisation.initial };
const command = { ...acting(personCalled('office')), applicationId: APPLICATION };

describe('starting the formal check', () => {
  const given = specification(application, startFormalCheck, others);

  test('takes up what was submitted', () => {
    given(submitted()).when(command).expectEvents(checkStarted);
  });

  test('a second time changes nothing', () => {
    given(submitted(), checkStarted).when(command).expectEvents();
  });

  eachRefuses(startCheckRules, given, {
    'unknown-application': { given: [], when: command },
    'acts-for-applicant': { given: [submitted()], when: command, beside: applicant },
    'not-awaiting-check': { given: [submitted(), checkStarted, admitted], when: command },
  });
});

describe('admitting', () => {
  const given = specification(application, admitApplication, others);

  test('brings what was checked to the committee', () => {
    given(submitted(), checkStarted).when(command).expectEvents(admitted);
    given(submitted(), checkStarted, asked('title'), answered({ title: 'Neu' }))
      .when(command)
      .expectEvents(admitted);
  });

  test('a second time changes nothing', () => {
    given(submitted(), checkStarted, admitted).when(command).expectEvents();
  });

  eachRefuses(admitRules, given, {
    'unknown-application': { given: [], when: command },
    'acts-for-applicant': { given: [submitted()], when: command, beside: applicant },
    'clarification-open': { given: [submitted(), checkStarted, asked('title')], when: command },
    'not-in-check': { given: [submitted()], when: command },
  });
});

describe('rejecting for formal reasons', () => {
  const given = specification(application, rejectApplication, others);
  const reject = { ...command, reasons: ['incomplete' as const], explanation: 'Es fehlt viel.' };

  test('is possible until the check is over', () => {
    given(submitted()).when(reject).expectEvents(rejected);
    given(submitted(), checkStarted).when(reject).expectEvents(rejected);
    given(submitted(), checkStarted, asked('title')).when(reject).expectEvents(rejected);
  });

  eachRefuses(rejectRules, given, {
    'unknown-application': { given: [], when: reject },
    'acts-for-applicant': { given: [submitted()], when: reject, beside: applicant },
    'formal-check-over': { given: [submitted(), checkStarted, admitted], when: reject },
    'reason-given-twice': {
      given: [submitted()],
      when: { ...reject, reasons: ['incomplete', 'incomplete'] },
    },
  });
});
