import { type Doer, doers } from '../agenda/agenda.ts';
import { applicationRow } from '../agenda/application-rows.ts';
import { caseFactsOf } from '../agenda/case-facts-in.ts';
import { payoutRow } from '../agenda/payout-rows.ts';
import { addDays } from '../calendar/calendar-day.ts';
import { caseFacts } from '../case/case-facts.ts';
import { AHEAD_DAYS, type StepState } from '../office-targets/step.ts';
import { type MissingStep, missingSteps } from '../office-targets/steps.ts';
import { type OrganisationRow, organisationRow } from '../organisation/organisation-row.ts';
import { ifGranted } from '../payout/payout-row.ts';
import type { RowReader } from '../projection.ts';
import { mergedPage } from '../reading/merged-page.ts';
import { type PageWish, pageWhere } from '../reading/page.ts';
import { type Looking, ownOrganisationIds, readsEveryCase } from '../reading/visibility.ts';
import { agendaSources, sourceAmong, type Telling } from './agendas.ts';

/** What is late or due soon in one case; undefined for whoever neither applied nor holds an office that reads it. */
export const missingStepsOf = async (
  rows: RowReader,
  applicationId: string,
  looking: Looking,
  today: string,
): Promise<readonly MissingStep[] | undefined> => {
  const facts = await caseFactsOf(rows, applicationId);
  if (!facts) return undefined;
  const { organisationId } = facts.application;
  const isTheirs = readsEveryCase(looking) || (await ownOrganisationIds(rows, looking)).has(organisationId);
  return isTheirs ? missingSteps(facts, today) : undefined;
};

/** Which of all that is late or due soon. */
export type WhichSteps = {
  readonly state?: StepState | undefined;
  readonly waitsFor?: Doer | undefined;
  readonly organisationId?: string | undefined;
};

/** The accounts that wait for a second person in the grants of one organisation: no case knows of them by itself. */
const accountStepsOf = async (rows: RowReader, organisation: OrganisationRow, today: string) => {
  const grants = await rows.list(payoutRow, `organisation/${organisation.organisationId}`);
  const accepted = grants
    .flatMap((one) => ifGranted(one) ?? [])
    .filter(({ row }) => row.status === 'accepted');
  const steps = await Promise.all(
    accepted.map(async ({ row: payout }) => {
      const found = await rows.get(applicationRow, `application-${payout.grant.applicationId}`);
      return found ? missingSteps(caseFacts({ application: found.row, payout, organisation }), today) : [];
    }),
  );
  return steps.flat().filter(({ step }) => step === 'account');
};

const accountSteps = async (rows: RowReader, today: string): Promise<readonly MissingStep[]> => {
  const waiting = await rows.list(organisationRow, 'account-to-confirm');
  return (await Promise.all(waiting.map(({ row }) => accountStepsOf(rows, row, today)))).flat();
};

const fits =
  ({ state, organisationId }: WhichSteps) =>
  (step: MissingStep): boolean =>
    (state ?? step.state) === step.state && (organisationId ?? step.organisationId) === step.organisationId;

/**
 * A page of what is late or due soon in all cases, for the offices: what is late for longest first.
 *
 * It is a page of days by which somebody has something to do in a case, so that now and then one step more than asked for is told.
 */
export const allMissingSteps = async (rows: RowReader, today: string, which: WhichSteps, wish: PageWish) => {
  const whose = which.waitsFor === undefined ? doers : [which.waitsFor];
  const lastDay = which.state === 'late' ? addDays(today, -1) : addDays(today, AHEAD_DAYS);
  const telling: Telling<MissingStep> = {
    ofApplication: (application) =>
      missingSteps(caseFacts({ application, payout: undefined, organisation: undefined }), today),
    ofGrant: (payout, application) =>
      missingSteps(caseFacts({ application, payout, organisation: undefined }), today),
  };
  const sources = [
    ...agendaSources<MissingStep>(rows, whose, telling, ['', `${lastDay}\u007f`]),
    ...(whose.includes('coordination-office')
      ? [
          sourceAmong(
            await accountSteps(rows, today),
            ({ dueOn, applicationId }) => `${dueOn}~account#${applicationId}`,
          ),
        ]
      : []),
  ];
  const read = async (part: PageWish) => {
    const { items, next } = await mergedPage(sources, { ...part, order: 'rising' });
    return { rows: items, next };
  };
  const { rows: items, next } = await pageWhere(read, wish, fits(which));
  return { items, next };
};

/** The key by which the steps of one case are ordered: what is late for longest first. */
export const missingStepKey = ({ dueOn, applicationId, step, paymentId }: MissingStep): string =>
  [dueOn, applicationId, step, paymentId ?? ''].join('~');
