import { describe, expect, test } from 'vitest';
import { rejectionNoticeFacts } from '../../../domain/views/letters.ts';
import type { ApplicationEvent } from '../../../events/application-events.ts';
import { submitted } from '../../support/application-facts.ts';
import { RULES } from '../../support/content-facts.ts';
import { explained, rejected, rejectedByCommittee } from '../../support/outcome-facts.ts';
import { APPLICATION } from '../../support/payout-facts.ts';
import { published, value } from '../../support/programme-facts.ts';
import { rejectionInPortal, rejectionPosted } from '../../support/rejection-facts.ts';
import { readerOfStreams, recordedAt } from '../../support/rows.ts';
import { looking, office, townStreams } from '../../support/town-streams.ts';

const [member, stranger] = [looking('member'), looking('stranger')];
const head = {
  ...{ grantor: 'Stuttgart', programmeTitle: 'Demokratie leben!' },
  ...{ organisationName: 'Beispielverein Neckar e. V.', projectTitle: 'Nachbarschaft im Gespräch' },
};

describe('the letter of a rejection', () => {
  const handedIn = submitted({ applicationId: APPLICATION });
  const withCase = (...events: ApplicationEvent[]) =>
    readerOfStreams({
      ...townStreams,
      'programme-demokratie-leben': [
        ...[...townStreams['programme-demokratie-leben'], published({ ...RULES, version: 2 })],
        published({ ...RULES, ruleSetId: 'others' }),
      ],
      [`application-${APPLICATION}`]: [handedIn, ...events],
    });
  const letter = (rows: ReturnType<typeof withCase>, who = office) =>
    rejectionNoticeFacts(rows, APPLICATION, who);

  test('says why, by which rules, and what can be done against it', async () => {
    const expected = {
      ...{ ...head, rejectedAt: recordedAt(1), reasons: ['incomplete'], explanation: 'Es fehlt viel.' },
      ...{ instrument: 'bescheid', remedy: 'objection', remedyAt: RULES.remedyAt.value },
    };
    for (const who of [member, office]) expect(await letter(withCase(rejected), who)).toEqual(expected);
    expect(await letter(withCase(rejected), stranger)).toBeUndefined();
    expect(await letter(withCase())).toBeUndefined();
  });

  test('has the reasons that were written last, and none before', async () => {
    expect(await letter(withCase(rejectedByCommittee))).toMatchObject({
      ...{ reasons: ['committee-against'], explanation: null, rejectedAt: recordedAt(1) },
    });
    expect(await letter(withCase(rejectedByCommittee, explained))).toMatchObject({
      ...{ reasons: ['score-too-low', 'committee-against'], rejectedAt: recordedAt(2) },
      explanation: 'Andere Anträge erreichten mehr Punkte.',
    });
  });

  test('goes by the version of the rules that the application was submitted under', async () => {
    const streams = (...ruleSets: Parameters<typeof published>[0][]) =>
      readerOfStreams({
        ...townStreams,
        'programme-demokratie-leben': [
          ...townStreams['programme-demokratie-leben'].slice(0, 1),
          ...ruleSets.map((changes) => published({ ...RULES, ...changes })),
        ],
        [`application-${APPLICATION}`]: [handedIn, rejected],
      });
    const other = { remedyAt: value('Anderswo') };
    const ours = { remedyAt: value('Rathausplatz 1') };
    const found = streams({ ...other, version: 2 }, { ...other, ruleSetId: 'others' }, ours);
    expect(await letter(found)).toMatchObject({ remedyAt: 'Rathausplatz 1' });
    expect(await letter(streams(other, { ...ours, version: 2 }))).toMatchObject({ remedyAt: 'Anderswo' });
    expect(await letter(streams({ version: 2 }))).toMatchObject({
      ...{ instrument: 'contract', remedy: 'none', remedyAt: null },
    });
  });

  test.for<readonly [string, readonly ApplicationEvent[], boolean]>([
    ['in the portal and not opened', [rejectionInPortal], false],
    ['sent by post', [rejectionPosted()], true],
    ['sent by post, the day not yet known', [rejectionPosted({ notifiedOn: null })], true],
    ['in the portal and opened', [rejectionPosted({ channel: 'portal' })], true],
  ])('is for its applicant as soon as it counts: %s', async ([, history, isThere]) => {
    const rows = withCase(rejected, ...history);
    expect((await letter(rows, member)) !== undefined).toBe(isThere);
    expect(await letter(rows)).toBeDefined();
  });
});
