import { describe, test } from 'vitest';
import { admitApplication, admitRefusals } from '../../../domain/application/admit-application.ts';
import { application } from '../../../domain/application/application.ts';
import { recordCheckRefusals, recordFormalCheck } from '../../../domain/application/record-formal-check.ts';
import { rejectApplication, rejectRefusals } from '../../../domain/application/reject-application.ts';
import { startCheckRefusals, startFormalCheck } from '../../../domain/application/start-formal-check.ts';
import { organisation } from '../../../domain/organisation/organisation.ts';
import { programme } from '../../../domain/programme/programme.ts';
import type { ApplicationEvent } from '../../../events/application-events.ts';
import type { RuleSet } from '../../../events/rule-set.ts';
import {
  APPLICATION,
  admitted,
  answered,
  asked,
  checked,
  checkStarted,
  submitted,
} from '../../support/application-facts.ts';
import { RULES } from '../../support/content-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { joined, registered } from '../../support/organisation-facts.ts';
import { rejected } from '../../support/outcome-facts.ts';
import { established, personCalled, published, value } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const applicant = {
  organisation: [registered, joined('office', 'member')].reduce(organisation.evolve, organisation.initial),
};
const programmeWith = (items: RuleSet['formalCheckItems']['value']) =>
  [established, published({ ...RULES, formalCheckItems: value(items) })].reduce(
    programme.evolve,
    programme.initial,
  );
const others = { organisation: organisation.initial, programme: programmeWith([]) };
const command = { ...acting(personCalled('office')), applicationId: APPLICATION };

describe('starting the formal check', () => {
  const given = specification(application, startFormalCheck, others);

  test('takes up what was submitted', () => {
    given(submitted()).when(command).expectEvents(checkStarted);
  });

  test('a second time changes nothing', () => {
    given(submitted(), checkStarted).when(command).expectEvents();
  });

  eachRefuses(startCheckRefusals, given, {
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

  eachRefuses(admitRefusals, given, {
    'unknown-application': { given: [], when: command },
    'acts-for-applicant': { given: [submitted()], when: command, beside: applicant },
    'clarification-open': { given: [submitted(), checkStarted, asked('title')], when: command },
    'not-in-check': { given: [submitted()], when: command },
    'check-item-open': {
      given: [submitted(), checkStarted, checked({ sums: 'met' })],
      when: command,
      beside: { programme: programmeWith(['sums', 'in-area']) },
    },
    'check-item-not-met': {
      given: [submitted(), checkStarted, checked({ 'in-area': 'not-met' })],
      when: command,
    },
  });

  test('takes every item that the rules name, met or let through', () => {
    given(submitted(), checkStarted, checked({ sums: 'met', 'in-area': 'waived' }))
      .when(command, { programme: programmeWith(['sums', 'in-area']) })
      .expectEvents(admitted);
  });

  test('does not go by what was found on an earlier version', () => {
    const before = [submitted(), checkStarted, checked({ sums: 'met' })];
    given(...before, asked('title'), answered({ title: 'Neu' }))
      .when(command, { programme: programmeWith(['sums']) })
      .expectRefusal('check-item-open');
  });
});

describe('recording what was found', () => {
  const given = specification(application, recordFormalCheck, others);
  const record = {
    ...command,
    findings: [
      { item: 'sums' as const, finding: 'met' as const, note: null },
      { item: 'in-area' as const, finding: 'not-met' as const, note: 'Siehe Satzung' },
    ],
  };

  test('names each item with its finding, who checked it, and which version', () => {
    given(submitted(), checkStarted)
      .when(record)
      .expectEvents(checked({ sums: 'met', 'in-area': 'not-met' }));
    given(submitted(), checkStarted, asked('title'), answered({ title: 'Neu' }))
      .when(record)
      .expectEvents(checked({ sums: 'met', 'in-area': 'not-met' }, 2));
  });

  test('leaves out what is so already', () => {
    given(submitted(), checkStarted, checked({ sums: 'met' }))
      .when(record)
      .expectEvents(checked({ 'in-area': 'not-met' }));
    given(submitted(), checkStarted, checked({ sums: 'met' }))
      .when({ ...record, findings: record.findings.slice(0, 1) })
      .expectEvents();
  });

  test('records a finding again that has something to be said about it', () => {
    given(submitted(), checkStarted, checked({ 'in-area': 'not-met' }))
      .when({ ...record, findings: record.findings.slice(1) })
      .expectEvents(checked({ 'in-area': 'not-met' }));
  });

  eachRefuses(recordCheckRefusals, given, {
    'unknown-application': { given: [], when: record },
    'acts-for-applicant': { given: [submitted()], when: record, beside: applicant },
    'not-in-check': { given: [submitted()], when: record },
    'item-checked-twice': {
      given: [submitted(), checkStarted],
      when: { ...record, findings: [...record.findings, ...record.findings] },
    },
    'finding-without-note': {
      given: [submitted(), checkStarted],
      when: { ...record, findings: [{ item: 'in-area' as const, finding: 'waived' as const, note: null }] },
    },
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

  test('is no administrative act where the rules have contracts, and then has no remedy of its own', () => {
    const contracts = [established, published({ ...RULES, instrument: value('contract') })];
    const beside = { programme: contracts.reduce(programme.evolve, programme.initial) };
    const data = { ...rejected.data, instrument: 'contract', remedy: 'none' };
    given(submitted())
      .when(reject, beside)
      .expectEvents({ ...rejected, data } as ApplicationEvent);
  });

  eachRefuses(rejectRefusals, given, {
    'unknown-application': { given: [], when: reject },
    'acts-for-applicant': { given: [submitted()], when: reject, beside: applicant },
    'formal-check-over': { given: [submitted(), checkStarted, admitted], when: reject },
    'reason-given-twice': {
      given: [submitted()],
      when: { ...reject, reasons: ['incomplete', 'incomplete'] },
    },
  });
});
