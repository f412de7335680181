import { describe, expect, test } from 'vitest';
import { applicationRow } from '../../../domain/agenda/application-rows.ts';
import { caseFactsOf, openCaseFacts } from '../../../domain/agenda/case-facts-in.ts';
import { payoutRow } from '../../../domain/agenda/payout-rows.ts';
import { caseFacts } from '../../../domain/case/case-facts.ts';
import { organisationRow } from '../../../domain/organisation/organisation-row.ts';
import type { Projection } from '../../../domain/projection.ts';
import type { DomainEvent } from '../../../events/catalogue.ts';
import { admitted, advised, released, submitted } from '../../support/application-facts.ts';
import { confirmed, joined, proposed, registered } from '../../support/organisation-facts.ts';
import { issued, recommended } from '../../support/outcome-facts.ts';
import { requested } from '../../support/payment-facts.ts';
import { granted } from '../../support/payout-facts.ts';
import { readerOf, rowOf } from '../../support/rows.ts';

const [ONE, TWO] = [`app_${'1'.repeat(26)}`, `app_${'2'.repeat(26)}`];
const FUND = 'aktionsfonds-2024';
const application = rowOf(applicationRow, `application-${ONE}`, submitted({ applicationId: ONE }));
const waiting = [registered, joined('ada'), proposed('ada', 1), confirmed('bo', 1), proposed('ada', 2)];
const organisation = rowOf(organisationRow, 'organisation-o', ...waiting);
const nothing = { payout: undefined, organisation: undefined };

describe('the facts of a case', () => {
  test('are where it stands, and since when an account waits', () => {
    expect(caseFacts({ application, payout: undefined, organisation })).toEqual({
      ...{ status: 'submitted', application, payout: undefined },
      accountWaitsSince: '2024-02-01T10:04:00.000Z',
    });
  });

  test('know of no account that waits where none does', () => {
    const settled = rowOf(organisationRow, 'organisation-o', ...waiting.slice(0, -1));
    const none = rowOf(organisationRow, 'organisation-o', registered);
    for (const row of [settled, none])
      expect(caseFacts({ application, ...nothing, organisation: row }).accountWaitsSince).toBeNull();
  });
});

describe('the facts of cases in rows', () => {
  const stream = <Row, Event extends DomainEvent>(
    projection: Projection<Row, Event>,
    name: string,
    ...events: Event[]
  ) => ({ projection, stream: name, row: rowOf(projection, name, ...events) });
  const inFund = (applicationId: string, fundId: string) =>
    submitted({ applicationId, fundId, organisationId: registered.data.organisationId });
  const rows = readerOf([
    stream(applicationRow, `application-${ONE}`, inFund(ONE, FUND), admitted, recommended(9), issued),
    stream(applicationRow, `application-${TWO}`, inFund(TWO, 'jugendfonds-2024')),
    stream(applicationRow, `application-app_draft`, released('ada'), advised),
    stream(payoutRow, `payout-${ONE}`, granted({ applicationId: ONE })),
    stream(payoutRow, `payout-${TWO}`, requested('a', 1)),
    stream(organisationRow, `organisation-${registered.data.organisationId}`, ...waiting),
  ]);
  const told = { accountWaitsSince: '2024-02-01T10:04:00.000Z' };

  test('are told of one by its id', async () => {
    expect(await caseFactsOf(rows, ONE)).toMatchObject({
      ...{ ...told, status: 'issued', application: { applicationId: ONE } },
      payout: { grant: { applicationId: ONE } },
    });
    expect(await caseFactsOf(rows, TWO)).toMatchObject({
      ...{ ...told, status: 'submitted', payout: undefined },
    });
  });

  test('are none where nothing was submitted, though there is advice or a draft', async () => {
    expect(await caseFactsOf(rows, 'app_draft')).toBeUndefined();
    expect(await caseFactsOf(rows, 'app_unknown')).toBeUndefined();
  });

  test('are the same for all that are open, of several funds', async () => {
    const open = await openCaseFacts(rows);
    expect(open.map((facts) => facts.application.applicationId)).toEqual([TWO, ONE]);
    expect(open).toEqual([await caseFactsOf(rows, TWO), await caseFactsOf(rows, ONE)]);
  });
});
