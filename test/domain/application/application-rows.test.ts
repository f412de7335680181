import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicationRow } from '../../../domain/agenda/application-rows.ts';
import { applicationFileRow } from '../../../domain/application/application-file-row.ts';
import { grantTimelineRow } from '../../../domain/views/grant-timeline-row.ts';
import type { ApplicationEvent } from '../../../events/application-events.ts';
import { families } from '../../../events/catalogue.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { messages } from '../../../wording/catalogue.ts';
import { answered, asked, checkStarted, submitted } from '../../support/application-facts.ts';
import { contentWith, planWith } from '../../support/content-facts.ts';
import { dataOf } from '../../support/event-data.ts';
import { recommended } from '../../support/outcome-facts.ts';
import { rowOf } from '../../support/rows.ts';

const row = (...events: ApplicationEvent[]) => rowOf(applicationRow, 'application-app', ...events);
const fileOf = (...events: ApplicationEvent[]) => rowOf(applicationFileRow, 'application-app', ...events);
const smaller = planWith({ income: [], requestedCents: 325_000 });

describe('the row of an application', () => {
  test('says where it stands since when, and what it asks for', () => {
    expect(row(submitted(), checkStarted)).toMatchObject({
      status: 'in-check',
      since: '2024-02-01T10:01:00.000Z',
      costCents: 325_000,
      requestedCents: 250_000,
      title: 'Nachbarschaft im Gespräch',
    });
  });

  test('follows the answers to the office', () => {
    const open = [submitted(), checkStarted, asked('title', 'financePlan')];
    expect(row(...open)).toMatchObject({ status: 'clarification', answerDueOn: '2024-02-14' });
    expect(row(...open, answered({ financePlan: smaller }))).toMatchObject({
      status: 'in-check',
      answerDueOn: null,
      requestedCents: 325_000,
      title: 'Nachbarschaft im Gespräch',
    });
    expect(row(...open, answered({ title: 'Neu' }))).toMatchObject({ requestedCents: 250_000, title: 'Neu' });
  });

  test('names the limits that the committee is asked to lift, until the applicant gives that up', () => {
    const exceptions = [{ limit: 'amount-limit' as const, reason: 'Das Theater kostet mehr' }];
    const first = submitted({ content: contentWith({ exceptions }) });
    expect(row(submitted())).toMatchObject({ exceptions: [] });
    expect(row(first, checkStarted, asked('title'), answered({ title: 'Neu' }))).toMatchObject({
      exceptions: ['amount-limit'],
    });
    expect(row(first, checkStarted, asked('exceptions'), answered({ exceptions: [] }))).toMatchObject({
      exceptions: [],
    });
  });

  test('knows whether the committee left the sum open', () => {
    expect(row(submitted(), recommended(null))).toMatchObject({
      status: 'recommended',
      recommendedCents: null,
    });
    expect(row(submitted(), recommended(null), recommended(5))).toMatchObject({ recommendedCents: 5 });
  });
});

describe('the file of an application', () => {
  test('has a sentence for every step that any event of an application or a grant can be', () => {
    const examples = <Event>(
      schemas: readonly (typeof families)['application' | 'payout']['options'][number][],
    ) => schemas.flatMap((schema) => fc.sample(dataOf(schema), { numRuns: 40, seed: 2026 })) as Event[];
    const ofApplication = examples<ApplicationEvent>(families.application.options).filter(
      ({ type }) => type !== 'ApplicationGranted',
    );
    const ofGrant = examples<PayoutEvent>(families.payout.options);
    const steps = [
      ...ofApplication.flatMap((event) => fileOf(event).timeline),
      ...ofGrant.flatMap((event) => rowOf(grantTimelineRow, 'payout-app', event).timeline),
    ];
    expect(steps).toHaveLength(ofApplication.length + ofGrant.length);
    const wordless = steps.filter(({ key }) => messages[key] === undefined).map(({ key }) => key);
    expect([...new Set(wordless)]).toEqual([]);
  });
});
