import { CASH_OFFICE, cashOffice } from '../../domain/cash-office/cash-office.ts';
import { organisation } from '../../domain/organisation/organisation.ts';
import type { GrantsOfRun, OfRun, PaymentPlace } from '../../domain/pay-run/pay-run-rules.ts';
import { type Payout, payout } from '../../domain/payout/payout.ts';
import type { AllLoaded, Loaded, Read } from '../../runtime/commands/command.ts';

type Places = readonly Pick<PaymentPlace, 'applicationId'>[];

/** The grants that payments belong to, each once, by the names of their streams. */
export const readGrants = async (read: Read, places: Places) => {
  const applicationIds = [...new Set(places.map(({ applicationId }) => applicationId))];
  const payouts = await Promise.all(applicationIds.map((id) => read(payout, id)));
  return Object.fromEntries(payouts.map((loaded) => [loaded.stream.name, loaded])) as {
    readonly [stream: `payout-${string}`]: Loaded<Payout>;
  };
};

/** The grants that payments belong to and their recipients, each once, by the names of their streams. */
export const readPayouts = async (read: Read, places: Places) => {
  const grants = await readGrants(read, places);
  const recipients = Object.values(grants).flatMap(({ state }) => state.grant?.organisationId ?? []);
  const organisations = await Promise.all([...new Set(recipients)].map((id) => read(organisation, id)));
  return {
    ...grants,
    ...Object.fromEntries(organisations.map((loaded) => [loaded.stream.name, loaded])),
  } as AllLoaded<GrantsOfRun>;
};

/** Everything that decisions on a run look at. */
export const readRun = async (read: Read, places: readonly PaymentPlace[]): Promise<AllLoaded<OfRun>> => ({
  ...(await readPayouts(read, places)),
  cashOffice: await read(cashOffice, CASH_OFFICE),
});
