import { caseFactsOf, openCaseFacts } from '../case/case-facts-in.ts';
import { type MissingStep, missingSteps } from '../office-targets/steps.ts';
import type { RowReader } from '../projection.ts';
import { type Looking, ownOrganisationIds, readsEveryCase } from '../reading/visibility.ts';

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

/** The same for every case, for the offices. */
export const allMissingSteps = async (rows: RowReader, today: string): Promise<readonly MissingStep[]> =>
  (await openCaseFacts(rows)).flatMap((facts) => missingSteps(facts, today));

/** The key by which the list is ordered: what is late for longest first. */
export const missingStepKey = ({ dueOn, applicationId, step, paymentId }: MissingStep): string =>
  [dueOn, applicationId, step, paymentId ?? ''].join('~');
