import { applicationRow } from '../application/application-row.ts';
import { fundRow } from '../fund/fund-row.ts';
import { organisationRow } from '../organisation/organisation-row.ts';
import { type GrantRow, ifGranted, payoutRow } from '../payout/payout-row.ts';
import { programmeRow } from '../programme/programme-row.ts';
import type { RowReader, ViewRow } from '../projection.ts';
import { type PageWish, pageOf } from '../reading/page.ts';

export type PublicGrantsSearch = PageWish & {
  readonly programmeId?: string | undefined;
  readonly fundId?: string | undefined;
};

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

/** The granted projects, the latest first, in pages. */
export const publicGrants = async (rows: RowReader, { programmeId, fundId, ...wish }: PublicGrantsSearch) => {
  const found = await rows.list(payoutRow, fundId === undefined ? 'granted' : `fund/${fundId}`);
  const granted = found
    .flatMap((one) => ifGranted(one) ?? [])
    .filter(({ row }) => programmeId === undefined || row.grant.programmeId === programmeId);
  const keyOf = ({ row, stream }: ViewRow<GrantRow>) => `${row.issuedAt}/${stream}`;
  const { items, next } = pageOf(granted, keyOf, wish, 'falling');
  return { grants: await Promise.all(items.map((item) => publicGrant(rows, item))), next };
};
