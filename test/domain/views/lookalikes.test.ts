import { describe, expect, test } from 'vitest';
import { applicationRow } from '../../../domain/agenda/application-rows.ts';
import { lookalikes } from '../../../domain/views/double-funding.ts';
import type { ApplicationEvent } from '../../../events/application-events.ts';
import { APPLICATION, ORGANISATION, submitted } from '../../support/application-facts.ts';
import { contentWith } from '../../support/content-facts.ts';
import { rejected, rejectedByCommittee, withdrawn } from '../../support/outcome-facts.ts';
import { readerOfStreams, rowOf } from '../../support/rows.ts';

const OTHER = `app_${'other'.padEnd(26, '0')}`;
const own = submitted();
const alike = async (changes: Parameters<typeof submitted>[0], ...more: ApplicationEvent[]) =>
  lookalikes(
    readerOfStreams({
      [`application-${APPLICATION}`]: [own],
      [`application-${OTHER}`]: [submitted({ applicationId: OTHER, ...changes }), ...more],
    }),
    rowOf(applicationRow, 'application-x', own),
  );
const during = (startsOn: string, endsOn: string) => ({ content: contentWith({ startsOn, endsOn }) });

describe('another application that runs at the same time', () => {
  test('is one with what it shares, of whatever programme and applicant', async () => {
    const found = {
      ...{ applicationId: OTHER, programmeId: 'empowerment', title: 'Nachbarschaft im Gespräch' },
      ...{ requestedCents: 250_000, status: 'submitted', isSameProgramme: false, isSameOrganisation: true },
    };
    expect(await alike({ programmeId: 'empowerment', organisationId: ORGANISATION })).toEqual([found]);
    expect(await alike({ organisationId: 'org_other' })).toEqual([
      { ...found, programmeId: 'demokratie-leben', isSameProgramme: true, isSameOrganisation: false },
    ]);
  });

  test.for([
    ['the day before', '2024-01-01', '2024-03-31', 0],
    ['its first day', '2024-01-01', '2024-04-01', 1],
    ['the middle', '2024-05-01', '2024-05-02', 1],
    ['its last day', '2024-09-30', '2024-12-31', 1],
    ['the day after', '2024-10-01', '2024-12-31', 0],
  ] as const)('shares at least a day: %s', async ([, startsOn, endsOn, count]) => {
    expect(await alike(during(startsOn, endsOn))).toHaveLength(count);
  });

  test.for([
    ['withdrawn', withdrawn],
    ['rejected, while something can be done against it', rejected],
    ['rejected, while its reasons are missing', rejectedByCommittee],
  ] as const)('is none that was %s', async ([, end]) => {
    expect(await alike({}, end)).toEqual([]);
  });
});
