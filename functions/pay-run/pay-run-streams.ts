import { CASH_OFFICE, cashOffice } from '../../domain/cash-office/cash-office.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import type { GrantsOfRun, OfRun, PaymentPlace } from '../../domain/pay-run/pay-run-rules.ts';
import { payout } from '../../domain/payout/payout.ts';
import type { AllLoaded, Read } from '../../runtime/commands/command.ts';

/** The grants that payments belong to and their recipients, each once, by the names of their streams. */
export const readPayouts = async (read: Read, places: readonly Pick<PaymentPlace, 'applicationId'>[]) => {
  const applicationIds = [...new Set(places.map(({ applicationId }) => applicationId))];
  const payouts = await Promise.all(applicationIds.map((id) => read(payout, id)));
  const organisationIds = [...new Set(payouts.flatMap(({ state }) => state.grant?.organisationId ?? []))];
  const organisations = await Promise.all(organisationIds.map((id) => read(organisation, id)));
  return {
    ...Object.fromEntries(applicationIds.map((id, place) => [`payout-${id}`, payouts[place]])),
    ...Object.fromEntries(organisationIds.map((id, place) => [`organisation-${id}`, organisations[place]])),
  } as AllLoaded<GrantsOfRun>;
};

/** Everything that decisions on a run look at. */
export const readRun = async (read: Read, places: readonly PaymentPlace[]): Promise<AllLoaded<OfRun>> => ({
  ...(await readPayouts(read, places)),
  cashOffice: await read(cashOffice, CASH_OFFICE),
});
