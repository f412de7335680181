import { describe, test } from 'vitest';
import { payout } from '../../../domain/payout/payout.ts';
import { answerHearing, answerHearingRefusals } from '../../../domain/recovery/answer-hearing.ts';
import { dropHearing, dropHearingRefusals } from '../../../domain/recovery/drop-hearing.ts';
import { type OpenHearing, openHearing, openHearingRefusals } from '../../../domain/recovery/open-hearing.ts';
import { acting, specification } from '../../support/given.ts';
import { running } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, person } from '../../support/payout-facts.ts';
import { recipient } from '../../support/recipient.ts';
import {
  byContract,
  hearingAnswered,
  hearingDropped,
  hearingOpened,
  revoked,
} from '../../support/recovery-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { caseClosed } from '../../support/settlement-facts.ts';

const by = (word: string) => ({
  ...acting(person(word), '2024-10-04T10:00:00.000Z'),
  applicationId: APPLICATION,
});

describe('a hearing', () => {
  const given = specification(payout, openHearing, { organisation: recipient() });
  const open = (changes: Partial<OpenHearing> = {}): OpenHearing => ({
    ...by('office'),
    ...{ grounds: ['purpose-missed'], reasons: 'Das Projekt fand nicht statt.' },
    ...{ knownSinceOn: '2024-10-01', answerDays: 14 },
    ...changes,
  });

  test('says why, and gives time to answer', () =>
    given(...running)
      .when(open())
      .expectEvents(hearingOpened()));

  test('does not end on a Sunday', () =>
    given(...running)
      .when(open({ answerDays: 9 }))
      .expectEvents(hearingOpened({ answerByOn: '2024-10-14' })));

  test('can follow one that was dropped or used', () => {
    given(...running, hearingOpened(), hearingDropped)
      .when(open())
      .expectEvents(hearingOpened());
    given(...running, hearingOpened(), revoked(50_000))
      .when(open())
      .expectEvents(hearingOpened());
  });

  eachRefuses(openHearingRefusals, given, {
    'unknown-grant': { given: [], when: open() },
    'acts-for-recipient': { given: running, when: open({ actorId: person('member') }) },
    'case-closed': { given: [...running, caseClosed], when: open() },
    'grant-by-contract': { given: [byContract(), accepted], when: open() },
    'nothing-to-take-back': { given: [...running, hearingOpened(), revoked(250_000)], when: open() },
    'hearing-runs': { given: [...running, hearingOpened()], when: open() },
    'known-in-future': { given: running, when: open({ knownSinceOn: '2024-10-05' }) },
    'hearing-too-short': { given: running, when: open({ answerDays: 6 }) },
  });
});

describe('the answer in a hearing', () => {
  const given = specification(payout, answerHearing, { organisation: recipient() });
  const answer = { ...by('member'), answer: 'Es fiel aus.' };

  test('is taken, a second one too', () => {
    given(...running, hearingOpened())
      .when(answer)
      .expectEvents(hearingAnswered);
    given(...running, hearingOpened(), hearingAnswered)
      .when(answer)
      .expectEvents(hearingAnswered);
  });

  eachRefuses(answerHearingRefusals, given, {
    'unknown-grant': {
      given: [...running, hearingOpened()],
      when: { ...answer, actorId: person('stranger') },
    },
    'no-hearing': { given: running, when: answer },
  });
});

describe('the end of a hearing', () => {
  const given = specification(payout, dropHearing, { organisation: recipient() });
  const drop = { ...by('office'), reasons: 'Alles ist erklärt.' };

  test('leaves the grant as it is', () =>
    given(...running, hearingOpened(), hearingAnswered)
      .when(drop)
      .expectEvents(hearingDropped));

  eachRefuses(dropHearingRefusals, given, {
    'unknown-grant': { given: [], when: drop },
    'acts-for-recipient': {
      given: [...running, hearingOpened()],
      when: { ...drop, actorId: person('member') },
    },
    'no-hearing': { given: [...running, hearingOpened(), hearingDropped], when: drop },
  });
});
