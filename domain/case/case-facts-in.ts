import { type ApplicationRow, applicationRow } from '../application/application-row.ts';
import { type FundRow, fundRow } from '../fund/fund-row.ts';
import { organisationRow } from '../organisation/organisation-row.ts';
import { type GrantRow, ifGranted, payoutRow } from '../payout/payout-row.ts';
import { type ProgrammeRow, programmeRow } from '../programme/programme-row.ts';
import type { RowReader } from '../projection.ts';
import { type CaseFacts, caseFacts } from './case-facts.ts';

/** What says what is due in one case; undefined where there is none. */
export const caseFactsOf = async (rows: RowReader, applicationId: string): Promise<CaseFacts | undefined> => {
  const found = await rows.get(applicationRow, `application-${applicationId}`);
  if (!found || found.row.status === 'none') return undefined;
  const { row: application } = found;
  const [payout, programme, fund, organisation] = await Promise.all([
    rows.get(payoutRow, `payout-${applicationId}`),
    rows.get(programmeRow, `programme-${application.programmeId}`),
    rows.get(fundRow, `fund-${application.fundId}`),
    rows.get(organisationRow, `organisation-${application.organisationId}`),
  ]);
  return caseFacts({
    application,
    payout: ifGranted(payout)?.row,
    programme: programme?.row,
    fund: fund?.row,
    organisation: organisation?.row,
  });
};

const byKey = <Row>(rows: readonly { readonly row: Row }[], keyOf: (row: Row) => string) =>
  new Map(rows.map(({ row }) => [keyOf(row), row]));

/** The grants of these applications, also those that came to nothing: one read for each fund. */
const payoutsOf = async (rows: RowReader, applications: readonly { readonly row: ApplicationRow }[]) => {
  const lists = new Set(applications.map(({ row }) => `fund/${row.fundId}`));
  return (await Promise.all([...lists].map((list) => rows.list(payoutRow, list)))).flat();
};

/** The same for every case in which something is left to do, with one read for each kind of row. */
export const openCaseFacts = async (rows: RowReader): Promise<readonly CaseFacts[]> => {
  const applications = await rows.list(applicationRow, 'open');
  const [payouts, programmes, funds, organisations] = await Promise.all([
    payoutsOf(rows, applications),
    rows.list(programmeRow, 'all'),
    rows.list(fundRow, 'all'),
    rows.list(organisationRow, 'account-to-confirm'),
  ]);
  const grants = byKey<GrantRow>(
    payouts.flatMap((one) => ifGranted(one) ?? []),
    ({ grant }) => grant.applicationId,
  );
  const programmeBy = byKey<ProgrammeRow>(programmes, ({ programmeId }) => programmeId);
  const fundBy = byKey<FundRow>(funds, ({ fundId }) => fundId);
  const organisationBy = byKey(organisations, ({ organisationId }) => organisationId);
  return applications.map(({ row: application }: { row: ApplicationRow }) =>
    caseFacts({
      application,
      payout: grants.get(application.applicationId),
      programme: programmeBy.get(application.programmeId),
      fund: fundBy.get(application.fundId),
      organisation: organisationBy.get(application.organisationId),
    }),
  );
};
