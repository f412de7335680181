import { applicationRow } from '../agenda/application-rows.ts';
import { payoutRow } from '../agenda/payout-rows.ts';
import { applicationFileRow } from '../application/application-file-row.ts';
import type { ApplicationRow } from '../application/application-row.ts';
import { organisationRow } from '../organisation/organisation-row.ts';
import { type GrantRow, ifGranted } from '../payout/payout-row.ts';
import { neededGrantCents } from '../payout/plan-change.ts';
import { programmeRow } from '../programme/programme-row.ts';
import type { RowReader } from '../projection.ts';
import { type Looking, readsEveryCase } from '../reading/visibility.ts';
import { fileVersions } from './file-versions.ts';

type Reader = Looking & { readonly isMember: boolean };

/** What every letter of a case begins with; undefined for whom the case does not exist. */
export const letterHead = async (rows: RowReader, applicationId: string, looking: Looking) => {
  const stream = `application-${applicationId}`;
  const [application, file] = await Promise.all([
    rows.get(applicationRow, stream),
    rows.get(applicationFileRow, stream),
  ]);
  if (!application || !file) return undefined;
  const [programme, organisation] = await Promise.all([
    rows.get(programmeRow, `programme-${application.row.programmeId}`),
    rows.get(organisationRow, `organisation-${application.row.organisationId}`),
  ]);
  const isMember = (organisation?.row.members ?? []).some(({ personId }) => personId === looking.personId);
  if (!programme || !organisation || !(isMember || readsEveryCase(looking))) return undefined;
  const content = fileVersions(file.row.versions).at(-1)?.content;
  return {
    ...{ application: application.row, file: file.row, programme: programme.row, content },
    reader: { ...looking, isMember } satisfies Reader,
    head: {
      grantor: programme.row.grantor,
      programmeTitle: programme.row.title,
      organisationName: organisation.row.name,
      projectTitle: application.row.title,
    },
  };
};

/** A recipient opens a notice in the portal before reading it, because that is what counts. */
const isStillClosed = ({ notice }: GrantRow, { isMember }: Reader): boolean =>
  isMember && notice.posting?.channel === 'portal' && notice.notifiedOn === null;

const grantLetter = async (rows: RowReader, applicationId: string, looking: Looking) => {
  const [letter, payout] = await Promise.all([
    letterHead(rows, applicationId, looking),
    rows.get(payoutRow, `payout-${applicationId}`),
  ]);
  const found = ifGranted(payout);
  if (!letter || !found || isStillClosed(found.row, letter.reader)) return undefined;
  const { grant, plans } = found.row;
  const lines = letter.content?.financePlan?.expenditure ?? [];
  const { plan, periodStartsOn, periodEndsOn, proofDueOn } = plans.versions[0];
  const facts = {
    ...letter.head,
    summary: letter.content?.summary ?? '',
    ...{ plan, periodStartsOn, periodEndsOn, proofDueOn },
    // The plan of the grant balances with it, whatever was renounced since.
    amountCents: neededGrantCents(plan),
    ...{ instrument: grant.instrument, financing: grant.financing, conditions: grant.conditions },
    ...{ spendWithinDays: grant.spendWithinDays, lineOverrunBasisPoints: grant.lineOverrunBasisPoints },
    ...{ terms: grant.terms, noticeText: grant.noticeText },
    ...{ issuedAt: found.row.issuedAt, acceptedAt: found.row.acceptedAt },
    lineLabels: Object.fromEntries(lines.map(({ lineId, label }) => [lineId, label])),
  };
  return { facts, row: found.row };
};

/** What the notice of a grant says, as it was issued; nothing for grants from before letters were kept. */
export const grantNoticeFacts = async (rows: RowReader, applicationId: string, looking: Looking) => {
  const letter = await grantLetter(rows, applicationId, looking);
  return letter?.facts.noticeText.version === 'none' ? undefined : letter?.facts;
};

/** What the answer to a change says; nothing while there is none. */
export const changeNoticeFacts = async (
  rows: RowReader,
  applicationId: string,
  changeId: string,
  looking: Looking,
) => {
  const letter = await grantLetter(rows, applicationId, looking);
  const change = letter?.row.plans.changes.find((candidate) => candidate.changeId === changeId);
  const answeredAt = letter?.row.changeAnsweredAt[changeId];
  if (!letter || !change || answeredAt === undefined) return undefined;
  const version = letter.row.plans.versions.find((candidate) => candidate.changeId === changeId) ?? null;
  const amountCents = version ? neededGrantCents(version.plan) : letter.facts.amountCents;
  const { answer: reason, spentBeforeCents: known } = change;
  return { ...letter.facts, amountCents, answeredAt, reason, version, spentBeforeCents: known ?? 0 };
};

const isRejectionClosed = ({ rejectionNotice }: ApplicationRow, { isMember }: Reader): boolean =>
  isMember && rejectionNotice.posting?.channel === 'portal' && rejectionNotice.notifiedOn === null;

/** What the rejection of an application says; nothing while it was not rejected. */
export const rejectionNoticeFacts = async (rows: RowReader, applicationId: string, looking: Looking) => {
  const letter = await letterHead(rows, applicationId, looking);
  if (!letter?.file.rejection || isRejectionClosed(letter.application, letter.reader)) return undefined;
  const { application, programme, file } = letter;
  const { ruleSetId, version } = application.ruleSet;
  const rules = programme.ruleSets.find(
    ({ ruleSet }) => ruleSet.ruleSetId === ruleSetId && ruleSet.version === version,
  )?.ruleSet;
  return {
    ...letter.head,
    rejectedAt: letter.file.rejection.writtenAt,
    reasons: letter.file.rejection.reasons,
    explanation: file.rejection?.explanation ?? null,
    instrument: rules?.instrument.value ?? 'contract',
    remedy: rules?.remedy.value ?? 'none',
    remedyAt: rules?.remedyAt.value ?? null,
  };
};
