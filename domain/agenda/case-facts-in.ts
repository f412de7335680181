import { type CaseFacts, caseFacts } from '../case/case-facts.ts';
import { organisationRow } from '../organisation/organisation-row.ts';
import { ifGranted } from '../payout/payout-row.ts';
import type { RowReader } from '../projection.ts';
import { applicationRow } from './application-rows.ts';
import { payoutRow } from './payout-rows.ts';

/** What says what is due in one case; undefined where there is none. */
export const caseFactsOf = async (rows: RowReader, applicationId: string): Promise<CaseFacts | undefined> => {
  const found = await rows.get(applicationRow, `application-${applicationId}`);
  if (!found || found.row.status === 'none') return undefined;
  const { row: application } = found;
  const [payout, organisation] = await Promise.all([
    rows.get(payoutRow, `payout-${applicationId}`),
    rows.get(organisationRow, `organisation-${application.organisationId}`),
  ]);
  return caseFacts({
    application,
    payout: ifGranted(payout)?.row,
    organisation: organisation?.row,
  });
};

/** The same for every case in which something is left to do: those on their way to a grant, and the grants. */
export const openCaseFacts = async (rows: RowReader): Promise<readonly CaseFacts[]> => {
  const [applications, payouts, organisations] = await Promise.all([
    rows.list(applicationRow, 'open'),
    rows.list(payoutRow, 'open'),
    rows.list(organisationRow, 'account-to-confirm'),
  ]);
  const waiting = new Map(organisations.map(({ row }) => [row.organisationId, row]));
  const undecided = applications.map(({ row: application }) =>
    caseFacts({ application, payout: undefined, organisation: waiting.get(application.organisationId) }),
  );
  const granted = await Promise.all(
    payouts
      .flatMap((one) => ifGranted(one) ?? [])
      .map(async ({ row: payout }) => {
        const found = await rows.get(applicationRow, `application-${payout.grant.applicationId}`);
        if (!found) return [];
        const { row: application } = found;
        const organisation = waiting.get(application.organisationId);
        return [caseFacts({ application, payout, organisation })];
      }),
  );
  return [...undecided, ...granted.flat()];
};
