import { describe, test } from 'vitest';
import { closeProgramme, closeProgrammeRules } from '../../../domain/programme/close-programme.ts';
import { programme } from '../../../domain/programme/programme.ts';
import { acting, specification } from '../../support/given.ts';
import { closedProgramme, established, personCalled } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const given = specification(programme, closeProgramme);
const close = {
  ...acting(personCalled('admin'), '2024-12-30T23:30:00.000Z'),
  programmeId: 'demokratie-leben',
  reason: 'No more federal money',
};

describe('closing a programme', () => {
  test('counts from the day in Berlin, which is ahead of UTC', () => {
    given(established).when(close).expectEvents(closedProgramme);
  });

  eachRefuses(closeProgrammeRules, given, {
    'unknown-programme': { given: [], when: close },
    'programme-closed': { given: [established, closedProgramme], when: close },
  });
});
