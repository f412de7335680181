import { describe, expect, test } from 'vitest';
import { application, theApplication } from '../../../domain/application/application.ts';
import { lapseApplication } from '../../../domain/application/lapse-application.ts';
import { organisation } from '../../../domain/organisation/organisation.ts';
import { programme } from '../../../domain/programme/programme.ts';
import {
  APPLICATION,
  admitted,
  answered,
  asked,
  checkStarted,
  submitted,
} from '../../support/application-facts.ts';
import { RULES } from '../../support/content-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { deferredOver, lapsed, withdrawn } from '../../support/outcome-facts.ts';
import { established, published, value } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const under = (unanswered: 'lapses' | 'office-decides') => ({
  organisation: organisation.initial,
  programme: [established, published({ ...RULES, unanswered: value(unanswered) })].reduce(
    programme.evolve,
    programme.initial,
  ),
});
const given = specification(application, lapseApplication, under('lapses'));
const at = (now: string) => ({ ...acting('reaction:daily-round', now), applicationId: APPLICATION });
/** The answer was due on 14 February. */
const tooLate = at('2024-02-14T23:00:00.000Z');
const open = [submitted(), checkStarted, asked('title')];

describe('an application whose questions nobody answers', () => {
  test('lapses when the day is over in Berlin, and not a millisecond before', () => {
    given(...open)
      .when(tooLate)
      .expectEvents(lapsed);
    expect(given(...open).when(at('2024-02-14T22:59:59.999Z')).decision).toEqual({ accepted: [] });
  });

  test('lapses also where the committee had put it off', () => {
    given(submitted(), checkStarted, admitted, deferredOver('open-question'), asked('title'))
      .when(tooLate)
      .expectEvents(lapsed);
  });

  test('waits for the office where the rules leave it to them', () => {
    const { decision } = given(...open).when(tooLate, under('office-decides'));
    expect(decision).toEqual({ accepted: [] });
  });

  test.for([
    ['answered', [...open, answered({ title: 'Neu' })]],
    ['withdrawn', [...open, withdrawn]],
    ['lapsed already', [...open, lapsed]],
    ['never asked', [submitted()]],
  ] as const)('does not lapse when it was %s', ([_how, history]) => {
    expect(given(...history).when(tooLate).decision).toEqual({ accepted: [] });
  });

  eachRefuses(theApplication, given, { 'unknown-application': { given: [], when: tooLate } });
});
