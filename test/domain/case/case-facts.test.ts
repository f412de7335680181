import { describe, expect, test } from 'vitest';
import { applicationRow } from '../../../domain/application/application-row.ts';
import { caseFacts } from '../../../domain/case/case-facts.ts';
import { caseFactsOf, openCaseFacts } from '../../../domain/case/case-facts-in.ts';
import { fundRow } from '../../../domain/fund/fund-row.ts';
import { organisationRow } from '../../../domain/organisation/organisation-row.ts';
import { payoutRow } from '../../../domain/payout/payout-row.ts';
import { programmeRow } from '../../../domain/programme/programme-row.ts';
import type { Projection } from '../../../domain/projection.ts';
import type { DomainEvent } from '../../../events/catalogue.ts';
import { admitted, advised, released, submitted } from '../../support/application-facts.ts';
import { fundOpened, roundOpened } from '../../support/fund-facts.ts';
import { confirmed, joined, proposed, registered } from '../../support/organisation-facts.ts';
import { recommended } from '../../support/outcome-facts.ts';
import { requested } from '../../support/payment-facts.ts';
import { granted } from '../../support/payout-facts.ts';
import { established, published, rulesWith } from '../../support/programme-facts.ts';
import { readerOf, rowOf } from '../../support/rows.ts';

const [ONE, TWO] = [`app_${'1'.repeat(26)}`, `app_${'2'.repeat(26)}`];
const FUND = 'aktionsfonds-2024';
const at = { ruleSetId: 'rules', version: 2 };
const application = rowOf(
  applicationRow,
  `application-${ONE}`,
  submitted({ applicationId: ONE, roundId: 'round-2', ruleSet: at }),
);
const programme = rowOf(
  programmeRow,
  'programme-demokratie-leben',
  established,
  ...[published({ ruleSetId: 'others', version: 2 }), published({ ruleSetId: 'rules', version: 1 })],
  ...[published(at), published({ ruleSetId: 'rules', version: 3 })],
);
const fund = rowOf(
  fundRow,
  `fund-${FUND}`,
  ...[fundOpened(), roundOpened(), roundOpened({ roundId: 'round-2', deadlineOn: '2024-04-15' })],
);
const waiting = [registered, joined('ada'), proposed('ada', 1), confirmed('bo', 1), proposed('ada', 2)];
const organisation = rowOf(organisationRow, 'organisation-o', ...waiting);
const nothing = { payout: undefined, programme: undefined, fund: undefined, organisation: undefined };

describe('the facts of a case', () => {
  test('are its rules in their version, the end of its round, and since when an account waits', () => {
    expect(caseFacts({ application, payout: undefined, programme, fund, organisation })).toEqual({
      ...{ status: 'submitted', application, payout: undefined, rules: rulesWith(at) },
      ...{ roundEndsOn: '2024-04-15', accountWaitsSince: '2024-02-01T10:04:00.000Z' },
    });
  });

  test('are open where rules and round are unknown, and no account waits', () => {
    const open = { status: 'submitted', application, payout: undefined, rules: undefined };
    expect(caseFacts({ application, ...nothing })).toEqual({
      ...{ ...open, roundEndsOn: null, accountWaitsSince: null },
    });
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
    stream(applicationRow, `application-${ONE}`, inFund(ONE, FUND), admitted, recommended(9)),
    stream(applicationRow, `application-${TWO}`, inFund(TWO, 'jugendfonds-2024')),
    stream(applicationRow, `application-app_draft`, released('ada'), advised),
    stream(payoutRow, `payout-${ONE}`, granted({ applicationId: ONE })),
    stream(payoutRow, `payout-${TWO}`, requested('a', 1)),
    stream(
      programmeRow,
      'programme-demokratie-leben',
      established,
      published({ ruleSetId: 'rules', version: 1 }),
    ),
    stream(fundRow, `fund-${FUND}`, fundOpened(), roundOpened()),
    stream(fundRow, 'fund-jugendfonds-2024', fundOpened({ fundId: 'jugendfonds-2024' })),
    stream(organisationRow, `organisation-${registered.data.organisationId}`, ...waiting),
  ]);
  const told = { accountWaitsSince: '2024-02-01T10:04:00.000Z' };

  test('are told of one by its id', async () => {
    expect(await caseFactsOf(rows, ONE)).toMatchObject({
      ...{ ...told, status: 'issued', roundEndsOn: '2024-01-15', application: { applicationId: ONE } },
      ...{ payout: { grant: { applicationId: ONE } }, rules: { ruleSetId: 'rules', version: 1 } },
    });
    expect(await caseFactsOf(rows, TWO)).toMatchObject({
      ...{ ...told, status: 'submitted', roundEndsOn: null, payout: undefined },
    });
  });

  test('are none where nothing was submitted, though there is advice or a draft', async () => {
    expect(await caseFactsOf(rows, 'app_draft')).toBeUndefined();
    expect(await caseFactsOf(rows, 'app_unknown')).toBeUndefined();
  });

  test('are the same for all that are open, of several funds', async () => {
    const open = await openCaseFacts(rows);
    expect(open.map((facts) => facts.application.applicationId)).toEqual([ONE, TWO]);
    expect(open).toEqual([await caseFactsOf(rows, ONE), await caseFactsOf(rows, TWO)]);
  });
});
