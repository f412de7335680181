import { describe, expect, test } from 'vitest';
import { doubleFundingWarnings, type Lookalike } from '../../../domain/views/double-funding.ts';

const own = { title: 'Tür auf im Osten!', requestedCents: 250_000 };
const other = (changes: Partial<Lookalike>): Lookalike => ({
  applicationId: `app_${'1'.repeat(26)}`,
  programmeId: 'empowerment',
  title: 'Etwas ganz anderes',
  requestedCents: 90_000,
  status: 'submitted',
  isSameProgramme: false,
  isSameOrganisation: false,
  ...changes,
});
const alike = (changes: Partial<Lookalike>) =>
  doubleFundingWarnings(own, [other(changes)]).map((warning) => warning.alike);

describe('a warning that the same project may be funded twice', () => {
  test.for([
    ['the same applicant in another programme', { isSameOrganisation: true }, ['organisation']],
    ['the same title, however it is written', { title: 'tür auf, im Osten' }, ['title']],
    [
      'all three',
      { isSameOrganisation: true, title: own.title, requestedCents: 250_000 },
      ['organisation', 'title', 'sum'],
    ],
    [
      'the same application twice in one programme',
      { isSameProgramme: true, isSameOrganisation: true, title: own.title },
      ['organisation', 'title'],
    ],
  ] as const)('comes for %s', ([_what, changes, expected]) => {
    expect(alike(changes)).toEqual([expected]);
  });

  test.for([
    ['the same sum alone', { requestedCents: 250_000 }],
    [
      'another project of the same applicant in the same programme',
      { isSameProgramme: true, isSameOrganisation: true },
    ],
    [
      'the same title of another applicant in the same programme',
      { isSameProgramme: true, title: own.title },
    ],
  ] as const)('does not come for %s', ([_what, changes]) => {
    expect(alike(changes)).toEqual([]);
  });

  test('does not take two titles that were erased for the same', () => {
    const erased = { erased: true };
    expect(doubleFundingWarnings({ ...own, title: erased }, [other({ title: erased })])).toEqual([]);
  });
});
