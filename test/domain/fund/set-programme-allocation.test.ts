import { describe, expect, test } from 'vitest';
import {
  setProgrammeAllocation,
  setProgrammeAllocationRules,
} from '../../../domain/fund/set-programme-allocation.ts';
import { programme } from '../../../domain/programme/programme.ts';
import type { ProgrammeEvent } from '../../../events/programme-events.ts';
import { acting, specification } from '../../support/given.ts';
import { closedProgramme, established, personCalled } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const given = specification(programme, setProgrammeAllocation);
const command = {
  ...acting(personCalled('admin')),
  programmeId: 'demokratie-leben',
  year: 2024,
  sources: [
    { sourceId: 'bund', title: 'Bund', amountCents: 11_205_000 },
    { sourceId: 'stadt', title: 'Stadt', amountCents: 1_245_000 },
  ],
  reason: 'Zuwendungsbescheid des Bundes',
};
const set = (changes: Partial<typeof command> = {}): ProgrammeEvent => {
  const { programmeId, year, sources, reason } = { ...command, ...changes };
  return { type: 'ProgrammeAllocationSet', data: { programmeId, year, sources, reason } };
};
const less = command.sources.map((source) => ({ ...source, amountCents: source.amountCents - 1 }));

describe('what is given for a year', () => {
  test('is on record, once, and again where it changes', () => {
    given(established).when(command).expectEvents(set());
    given(established, set()).when(command).expectEvents();
    given(established, set())
      .when({ ...command, sources: less })
      .expectEvents(set({ sources: less }));
    given(established, set(), set({ sources: less }))
      .when(command)
      .expectEvents(set());
  });

  test('says nothing of another year', () => {
    given(established, set())
      .when({ ...command, year: 2025 })
      .expectEvents(set({ year: 2025 }));
    expect(given(established, set(), set({ year: 2025 })).when(command).decision).toEqual({ accepted: [] });
  });

  eachRefuses(setProgrammeAllocationRules, given, {
    'unknown-programme': { given: [], when: command },
    'programme-closed': { given: [established, closedProgramme], when: command },
    'source-listed-twice': {
      given: [established],
      when: {
        ...command,
        sources: [...command.sources, { sourceId: 'bund', title: 'BMFSFJ', amountCents: 1 }],
      },
    },
  });
});
