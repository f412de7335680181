import type { FundSource } from '../../events/fund-source-events.ts';
import type { ProgrammeEvent, Seat } from '../../events/programme-events.ts';
import type { RuleSet } from '../../events/rule-set.ts';
import { entryOfOrdered, type OrderedList } from '../ordered-list.ts';
import type { Projection } from '../projection.ts';

export type PublishedRuleSet = { readonly publishedAt: string; readonly ruleSet: RuleSet };

export type SeatedCommittee = {
  readonly committeeId: string;
  readonly title: string;
  readonly term: number;
  readonly seatedAt: string;
  readonly seats: readonly Seat[];
};

/** What financiers give for one year, and who entered it when and why. */
export type ProgrammeAllocation = {
  readonly year: number;
  readonly sources: readonly FundSource[];
  readonly reason: string;
  readonly setAt: string;
  readonly setBy: string;
};

/** A programme as people look at it: every rule set it ever had, and its committees as they are seated now. */
export type ProgrammeRow = {
  readonly programmeId: string;
  readonly title: string;
  readonly grantor: string;
  readonly closedOn: string | null;
  readonly ruleSets: readonly PublishedRuleSet[];
  readonly committees: readonly SeatedCommittee[];
  /** One for each year of which it was said, as it was said last. */
  readonly allocations: readonly ProgrammeAllocation[];
};

/** All programmes by their ids. */
export const programmesById: OrderedList = { among: 'all', by: 'id' };

/** In the list `all`; a partnership has few programmes. */
export const programmeRow: Projection<ProgrammeRow, ProgrammeEvent> = {
  name: 'programme',
  version: 4,
  family: 'programme',
  initial: {
    ...{ programmeId: '', title: '', grantor: '', closedOn: null },
    ...{ ruleSets: [], committees: [], allocations: [] },
  },
  project: (row, { event: { type, data }, recordedAt, actor }) => {
    switch (type) {
      case 'ProgrammeEstablished':
        return { ...row, programmeId: data.programmeId, title: data.title, grantor: data.grantor };
      case 'RuleSetPublished':
        return { ...row, ruleSets: [...row.ruleSets, { publishedAt: recordedAt, ruleSet: data.ruleSet }] };
      case 'CommitteeSeated': {
        const { committeeId, title, term, seats } = data;
        const others = row.committees.filter((committee) => committee.committeeId !== committeeId);
        return { ...row, committees: [...others, { committeeId, title, term, seatedAt: recordedAt, seats }] };
      }
      case 'ProgrammeAllocationSet': {
        const { year, sources, reason } = data;
        const others = row.allocations.filter((allocation) => allocation.year !== year);
        const allocation = { year, sources, reason, setAt: recordedAt, setBy: actor };
        return { ...row, allocations: [...others, allocation] };
      }
      case 'ProgrammeClosed':
        return { ...row, closedOn: data.closedOn };
    }
  },
  listsOf: () => ['all'],
  placesOf: () => [entryOfOrdered(programmesById, '')],
};
