import { describe, expect, test } from 'vitest';
import { type Application, application } from '../../../domain/application/application.ts';
import { permitEarlyStart, permitEarlyStartRules } from '../../../domain/grant/permit-early-start.ts';
import { reportEarlyEnd, reportEarlyEndRefusals } from '../../../domain/grant/report-early-end.ts';
import {
  reportProjectStart,
  reportProjectStartRefusals,
} from '../../../domain/grant/report-project-start.ts';
import { payout } from '../../../domain/payout/payout.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { applicationAt } from '../../support/application-at.ts';
import { acting, specification } from '../../support/given.ts';
import { paid } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, person } from '../../support/payout-facts.ts';
import { proved } from '../../support/proof-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const others = { organisation: recipient() };
const by = (word: string, day = '2024-08-31') => ({
  ...acting(person(word), `${day}T10:00:00.000Z`),
  applicationId: APPLICATION,
});
const grant = [granted(), accepted];
const proven = [...grant, ...paid('a', 1), proved()];

const started: PayoutEvent = {
  type: 'ProjectStarted',
  data: { applicationId: APPLICATION, startedOn: '2024-04-02', reportedBy: person('member') },
};

describe('the start of a project before the resolution', () => {
  const applied: { application: Application } = { application: applicationAt('admitted') };
  const given = specification(payout, permitEarlyStart, { ...others, ...applied });
  const permit = (word = 'office') => ({ ...by(word), fromOn: '2024-02-20', reason: 'Nur dann ist Platz.' });

  test('is permitted by the office with a reason, and once more with another day', () => {
    const { decision } = given().when(permit());
    const events = [
      { type: 'EarlyStartPermitted', data: { fromOn: '2024-02-20', permittedBy: person('office') } },
    ];
    expect(decision).toMatchObject({ accepted: events });
  });

  eachRefuses(permitEarlyStartRules, given, {
    'unknown-application': { given: [], when: permit(), beside: { application: application.initial } },
    'acts-for-recipient': { given: [], when: permit('member') },
    'grant-issued-before': { given: grant, when: permit() },
    'application-ended': {
      ...{ given: [], when: permit(), beside: { application: applicationAt('rejected') } },
    },
  });
});

describe('the start of a project', () => {
  const given = specification(payout, reportProjectStart, others);
  const start = (startedOn: string, word = 'member') => ({ ...by(word), startedOn });

  test('is reported with its day', () => {
    given(...grant)
      .when(start('2024-04-02'))
      .expectEvents(started);
  });

  eachRefuses(reportProjectStartRefusals, given, {
    'unknown-grant': { given: grant, when: start('2024-04-02', 'stranger') },
    'grant-not-accepted': { given: [granted()], when: start('2024-04-02') },
    'project-not-running': { given: proven, when: start('2024-04-02') },
    'project-started-before': { given: [...grant, started], when: start('2024-04-03') },
    'day-in-future': { given: grant, when: start('2024-09-01') },
    'start-outside-period': { given: grant, when: start('2024-03-31') },
  });
});

describe('the early end of a project', () => {
  const given = specification(payout, reportEarlyEnd, others);
  const end = (endedOn: string, word = 'member') => ({ ...by(word), endedOn, reason: 'Alles ist getan.' });

  test('on 30 August 2024 brings the day of the proof from 11 November to 11 October', () => {
    const { decision } = given(...grant).when(end('2024-08-30'));
    expect(decision).toMatchObject({
      accepted: [{ type: 'ProjectEndedEarly', data: { endedOn: '2024-08-30', proofDueOn: '2024-10-11' } }],
    });
    const events = 'accepted' in decision ? decision.accepted : [];
    const after = [...grant, ...events].reduce(payout.evolve, payout.initial);
    expect(after.grant).toMatchObject({ periodEndsOn: '2024-08-30', proofDueOn: '2024-10-11' });
  });

  eachRefuses(reportEarlyEndRefusals, given, {
    'unknown-grant': { given: grant, when: end('2024-08-30', 'stranger') },
    'grant-not-accepted': { given: [granted()], when: end('2024-08-30') },
    'project-not-running': { given: proven, when: end('2024-08-30') },
    'day-in-future': { given: grant, when: end('2024-09-01') },
    'end-not-early': { given: grant, when: end('2024-03-31') },
  });
});
