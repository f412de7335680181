import { application } from '../../domain/application/application.ts';
import { fund } from '../../domain/fund/fund.ts';
import type { AgendaOthers } from '../../domain/meeting/agenda.ts';
import { payout } from '../../domain/payout/payout.ts';
import { programme } from '../../domain/programme/programme.ts';
import type { AllLoaded, Read } from '../../runtime/commands/command.ts';

type Wanted = {
  readonly programmeId: string;
  readonly applicationIds: readonly string[];
  /** Those that were resolved on before: whether their grant was issued matters, too. */
  readonly reconsideredIds: readonly string[];
};

/** Reads the applications of an agenda and what decides whether they belong there. */
export const readAgenda = async (
  read: Read,
  { programmeId, applicationIds, reconsideredIds }: Wanted,
): Promise<AllLoaded<AgendaOthers>> => {
  const ids = [...new Set([...applicationIds, ...reconsideredIds])];
  const [itsProgramme, applications, payouts] = await Promise.all([
    read(programme, programmeId),
    Promise.all(ids.map((id) => read(application, id))),
    Promise.all(reconsideredIds.map((id) => read(payout, id))),
  ]);
  const fundIds = [
    ...new Set(applications.flatMap(({ state }) => (state.status === 'none' ? [] : state.fundId))),
  ];
  const funds = await Promise.all(fundIds.map((id) => read(fund, id)));
  return {
    programme: itsProgramme,
    ...Object.fromEntries(ids.map((id, place) => [`application:${id}`, applications[place]])),
    ...Object.fromEntries(fundIds.map((id, place) => [`fund:${id}`, funds[place]])),
    ...Object.fromEntries(reconsideredIds.map((id, place) => [`payout:${id}`, payouts[place]])),
  } as AllLoaded<AgendaOthers>;
};
