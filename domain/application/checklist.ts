import type { ApplicationEvent } from '../../events/application-events.ts';
import type { CheckFinding, CheckItem } from '../../events/formal-check-events.ts';

/** What the office found on each item about the newest version of the content. */
export type Checklist = ReadonlyMap<CheckItem, CheckFinding['finding']>;

export const nothingChecked: Checklist = new Map();

/** An answer makes another version, of which nothing has been checked yet. */
export const evolveChecklist = (state: Checklist, { type, data }: ApplicationEvent): Checklist => {
  switch (type) {
    case 'FormalCheckRecorded':
      return new Map([...state, ...data.findings.map(({ item, finding }) => [item, finding] as const)]);
    case 'ClarificationAnswered':
      return nothingChecked;
    default:
      return state;
  }
};
