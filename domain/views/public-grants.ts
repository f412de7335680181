import { applicationRow } from '../agenda/application-rows.ts';
import { payoutRow } from '../agenda/payout-rows.ts';
import { fundRow } from '../fund/fund-row.ts';
import type { PlaceWish } from '../ordered-list.ts';
import { organisationRow } from '../organisation/organisation-row.ts';
import { grantedByIssue, type WhichGrants } from '../payout/granted-list.ts';
import { type GrantRow, ifGranted } from '../payout/payout-row.ts';
import { programmeRow } from '../programme/programme-row.ts';
import type { RowReader, ViewRow } from '../projection.ts';
import { pageWhere } from '../reading/page.ts';

/** What everybody may know of a grant: who, what for, from which money, how much. Nothing about persons. */
const publicGrant = async (rows: RowReader, { row: { grant, settlement, issuedAt } }: ViewRow<GrantRow>) => {
  const { applicationId, organisationId, programmeId, fundId } = grant;
  const [application, organisation, programme, fund] = await Promise.all([
    rows.get(applicationRow, `application-${applicationId}`),
    rows.get(organisationRow, `organisation-${organisationId}`),
    rows.get(programmeRow, `programme-${programmeId}`),
    rows.get(fundRow, `fund-${fundId}`),
  ]);
  return {
    applicationId,
    title: application?.row.title ?? null,
    organisationName: organisation?.row.name ?? null,
    ...{ programmeId, programmeTitle: programme?.row.title ?? null },
    ...{ fundId, fundTitle: fund?.row.title ?? null, year: fund?.row.year ?? null },
    amountCents: grant.amountCents,
    finalCents: settlement?.finalCents ?? null,
    ...{ startsOn: grant.periodStartsOn, endsOn: grant.periodEndsOn, issuedAt },
  };
};

/** The granted projects in the order of their notices, in pages. */
export const publicGrants = async (rows: RowReader, which: WhichGrants, wish: PlaceWish) => {
  const { programmeId, fundId } = which;
  const { rows: found, next } = await pageWhere(
    (part) => rows.page(payoutRow, grantedByIssue(which), { ...wish, ...part }),
    wish,
    // A fund of another programme has none of this one.
    ({ row }) => fundId === undefined || programmeId === undefined || row.grant?.programmeId === programmeId,
  );
  const granted = found.flatMap((one) => ifGranted(one) ?? []);
  return { items: await Promise.all(granted.map((one) => publicGrant(rows, one))), next };
};
