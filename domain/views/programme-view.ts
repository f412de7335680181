import type { ProgrammeRow, SeatedCommittee } from '../programme/programme-row.ts';

const seatCounts = ({ committeeId, title, term, seats }: SeatedCommittee) => ({
  committeeId,
  title,
  term,
  votingSeats: seats.filter(({ voting }) => voting).length,
  advisorySeats: seats.filter(({ voting }) => !voting).length,
});

/** A programme as the public sees it: all rules with their history, and how many sit in its committees, not who. */
export const publicProgramme = ({ committees, allocations: _ofOffices, ...row }: ProgrammeRow) => ({
  ...row,
  committees: committees.map(seatCounts),
});
