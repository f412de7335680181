import { describe, expect, test } from 'vitest';
import {
  noteRemedyExpired,
  noteRemedyExpiredRefusals,
} from '../../../domain/grant-notice/note-remedy-expired.ts';
import { waiveRemedy, waiveRemedyRefusals } from '../../../domain/grant-notice/waive-remedy.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { specification } from '../../support/given.ts';
import { by, contract, notified, others } from '../../support/notice-at-hand.ts';
import {
  expired,
  lapsed,
  objected,
  objectionDecided,
  objectionWithdrawn,
  posted,
  waived,
} from '../../support/notice-facts.ts';
import { granted } from '../../support/payout-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

describe('giving up any objection', () => {
  const given = specification(payout, waiveRemedy, others);

  test('is for a signatory, and makes the grant final once', () => {
    given(...notified)
      .when(by('signatory'))
      .expectEvents(waived);
    given(...notified, waived)
      .when(by('signatory'))
      .expectEvents();
  });

  eachRefuses(waiveRemedyRefusals, given, {
    'unknown-grant': { given: notified, when: by('stranger') },
    'not-a-signatory': { given: notified, when: by('member') },
    'grant-ended': { given: [...notified, lapsed], when: by('signatory') },
    'no-remedy-here': { given: [contract], when: by('signatory') },
    'objection-open': { given: [...notified, objected()], when: by('signatory') },
  });
});

describe('the last day for a remedy', () => {
  const given = specification(payout, noteRemedyExpired);
  const note = (day: string) => by('nobody', day);

  test('makes the grant final on the day after it, once', () => {
    given(...notified)
      .when(note('2024-07-08'))
      .expectEvents();
    given(...notified)
      .when(note('2024-07-09'))
      .expectEvents(expired);
    given(...notified, expired)
      .when(note('2024-07-10'))
      .expectEvents();
  });

  test('does nothing while an objection is open, and runs on when it is taken back', () => {
    given(...notified, objected())
      .when(note('2024-07-09'))
      .expectEvents();
    given(...notified, objected(), objectionWithdrawn)
      .when(note('2024-07-09'))
      .expectEvents(expired);
  });

  test('is another one for an action after a rejected objection: 5 August 2024', () => {
    const { decision } = given(...notified, objected(), objectionDecided()).when(note('2024-08-06'));
    expect(decision).toMatchObject({ accepted: [{ data: { remedyEndsOn: '2024-08-05' } }] });
  });

  test.for([
    ['a contract', [contract, posted({ remedyEndsOn: null })]],
    ['a notice that nobody sent', [granted()]],
    ['a grant that lapsed', [...notified, lapsed]],
  ] as const)('does nothing for %s', ([, history]) =>
    given(...history)
      .when(note('2024-12-01'))
      .expectEvents(),
  );

  eachRefuses(noteRemedyExpiredRefusals, given, { 'unknown-grant': { given: [], when: note('2024-07-09') } });
});
