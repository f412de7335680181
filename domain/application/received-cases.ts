import { entryOfOrdered, type OrderedList } from '../ordered-list.ts';
import type { ApplicationStatus } from './application.ts';
import type { ApplicationRow } from './application-row.ts';

/** Which of the applications of a programme: those to a fund, those that stand somewhere, or both; all without either. */
export type WhichCases = {
  readonly fundId?: string | undefined;
  readonly status?: ApplicationStatus | undefined;
};

/** Applications of a programme in the order in which they were handed in. */
export const receivedCases = (programmeId: string, { fundId, status }: WhichCases): OrderedList => ({
  among: `programme/${programmeId}`,
  by: [
    ...(fundId === undefined ? [] : [`fund/${fundId}`]),
    ...(status === undefined ? [] : [`status/${status}`]),
    'received',
  ].join('/'),
});

/** Applications of an organisation in that order. */
export const receivedFrom = (organisationId: string): OrderedList => ({
  among: `organisation/${organisationId}`,
  by: 'received',
});

type Received = Pick<ApplicationRow, 'programmeId' | 'fundId' | 'status' | 'submittedAt'>;

/** Where an application stands in those orders, one for each choice that it is part of. */
export const placesOfReceived = ({ programmeId, fundId, status, submittedAt }: Received): readonly string[] =>
  [{}, { fundId }, { status }, { fundId, status }].map((which) =>
    entryOfOrdered(receivedCases(programmeId, which), submittedAt),
  );
