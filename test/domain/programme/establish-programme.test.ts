import { describe, test } from 'vitest';
import { establishProgramme, establishRules } from '../../../domain/programme/establish-programme.ts';
import { programme } from '../../../domain/programme/programme.ts';
import { acting, specification } from '../../support/given.ts';
import { established, personCalled } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const given = specification(programme, establishProgramme);
const establish = {
  ...acting(personCalled('admin')),
  programmeId: 'demokratie-leben',
  title: 'Demokratie leben!',
  grantor: 'Stuttgart',
};

describe('establishing a programme', () => {
  test('begins it under the id that the administrator chose', () => {
    given().when(establish).expectEvents(established);
  });

  eachRefuses(establishRules, given, { 'programme-exists': { given: [established], when: establish } });
});
