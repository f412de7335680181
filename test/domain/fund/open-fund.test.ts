import { describe, test } from 'vitest';
import { fund } from '../../../domain/fund/fund.ts';
import { openFund, openFundRules } from '../../../domain/fund/open-fund.ts';
import { programme } from '../../../domain/programme/programme.ts';
import type { ProgrammeEvent } from '../../../events/programme-events.ts';
import { fundOpened, PROVENANCE } from '../../support/fund-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { closedProgramme, established, personCalled, seated } from '../../support/programme-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const programmeAfter = (...events: ProgrammeEvent[]) => ({
  programme: events.reduce(programme.evolve, programme.initial),
});
const given = specification(fund, openFund, programmeAfter(established, seated));
const open = {
  ...acting(personCalled('admin')),
  fundId: 'aktionsfonds-2024',
  programmeId: 'demokratie-leben',
  title: 'Aktionsfonds 2024',
  year: 2024,
  allocatedCents: 3_700_000,
  applicationMaxCents: 350_000,
  committeeId: 'begleitausschuss',
  provenance: PROVENANCE,
};

describe('opening a fund', () => {
  test('gives a committee of the programme a pot for a year', () => {
    given().when(open).expectEvents(fundOpened());
  });

  test('may set no limit for a project, or the whole fund', () => {
    for (const applicationMaxCents of [null, 3_700_000])
      given()
        .when({ ...open, applicationMaxCents })
        .expectEvents(fundOpened({ applicationMaxCents }));
  });

  eachRefuses(openFundRules, given, {
    'fund-exists': { given: [fundOpened()], when: open },
    'unknown-programme': { given: [], when: open, beside: programmeAfter() },
    'programme-closed': {
      given: [],
      when: open,
      beside: programmeAfter(established, seated, closedProgramme),
    },
    'unknown-committee': { given: [], when: open, beside: programmeAfter(established) },
    'maximum-above-allocation': { given: [], when: { ...open, applicationMaxCents: 3_700_001 } },
  });
});
