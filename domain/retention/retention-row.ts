import type { PersonalText } from '../../events/privacy.ts';
import type { RetentionEvent } from '../../events/retention-events.ts';
import type { Projection } from '../projection.ts';

/** Until when the papers of a case are kept, and why not shorter. */
export type RetentionRow = {
  readonly applicationId: string;
  readonly fromOn: string | null;
  readonly keptUntilOn: string | null;
  /** Why an audit holds the case; null where none does. */
  readonly holdReason: PersonalText | null;
  readonly erasedOn: string | null;
};

/** In the list `kept` until it is erased. */
export const retentionRow: Projection<RetentionRow, RetentionEvent> = {
  name: 'retention',
  version: 2,
  family: 'retention',
  initial: { applicationId: '', fromOn: null, keptUntilOn: null, holdReason: null, erasedOn: null },
  project: (row, { event: { type, data } }) => {
    const { applicationId } = data;
    switch (type) {
      case 'RetentionStarted':
        return { ...row, applicationId, fromOn: data.fromOn, keptUntilOn: data.keptUntilOn };
      case 'AuditHoldSet':
        return { ...row, applicationId, holdReason: data.reason };
      case 'AuditHoldLifted':
        return { ...row, holdReason: null };
      case 'CaseErased':
        return { ...row, erasedOn: data.erasedOn };
    }
  },
  listsOf: ({ erasedOn }) => (erasedOn === null ? ['kept'] : []),
};

/** Whether the personal data of a case may go: the period is over, and no audit holds it. */
export const isErasable = ({ keptUntilOn, holdReason, erasedOn }: RetentionRow, today: string): boolean =>
  keptUntilOn !== null && keptUntilOn < today && holdReason === null && erasedOn === null;
