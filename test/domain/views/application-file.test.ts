import { describe, expect, test } from 'vitest';
import { applicationFile } from '../../../domain/views/application-file.ts';
import type { DomainEvent } from '../../../events/catalogue.ts';
import { advised, answered, asked, checkStarted, submitted } from '../../support/application-facts.ts';
import { convened, item } from '../../support/meeting-facts.ts';
import { APPLICATION, accepted, granted } from '../../support/payout-facts.ts';
import { readerOfStreams } from '../../support/rows.ts';
import { openedReview } from '../../support/sheets.ts';
import { looking, office, townStreams } from '../../support/town-streams.ts';

const OTHER = `app_${'other'.padEnd(26, '0')}`;
const streams = {
  ...townStreams,
  [`application-${APPLICATION}`]: [
    ...[advised, submitted({ applicationId: APPLICATION }), checkStarted],
    ...[
      asked('title', 'contactName', 'contactEmail'),
      answered({ title: 'Neu', contactEmail: 'neu@verein.example' }),
    ],
  ],
  [`application-${OTHER}`]: [submitted({ applicationId: OTHER })],
  [`review-${APPLICATION}`]: [openedReview({ applicationId: APPLICATION })],
  'meeting-1': [convened({ items: [{ ...item('a', 1), applicationId: APPLICATION }] })],
  [`payout-${APPLICATION}`]: [granted(), accepted],
};
const fileFor = (who = office, changes: Readonly<Record<string, readonly DomainEvent[] | undefined>> = {}) =>
  applicationFile(
    readerOfStreams({ ...streams, ...changes } as typeof streams),
    APPLICATION,
    who,
    '2024-02-02',
  );
const fieldsAsked = (file: Awaited<ReturnType<typeof fileFor>>) =>
  file?.body.clarifications.flatMap(({ items }) => items.map(({ field }) => field));

describe('the file of an application', () => {
  test('is whole for the offices and the applicant, and only offices see what looks alike', async () => {
    for (const [who, alike] of [
      [office, [{ applicationId: OTHER }]],
      [looking('member'), []],
    ] as const) {
      const file = await fileFor(who);
      expect(file).toMatchObject({
        version: 5,
        body: {
          ...{ applicationId: APPLICATION, status: 'accepted', ruleSet: { ruleSetId: 'rules', version: 1 } },
          ...{ rejectionObjection: null, grant: { grantedCents: 250_000 }, lookalikes: alike },
          content: { title: 'Neu', contactName: 'Erika Muster', contactEmail: 'neu@verein.example' },
          advice: [{ note: 'Über den Finanzplan gesprochen' }],
          meetings: [{ itemId: 'item-1', status: 'planned' }],
        },
      });
      expect(file?.body.versions.map(({ version }) => version)).toEqual([1, 2]);
      expect(fieldsAsked(file)).toEqual(['title', 'contactName', 'contactEmail']);
    }
  });

  test('is without contacts and notes for its committee', async () => {
    const file = await fileFor(looking('ada'));
    expect(file?.body).toMatchObject({ content: { title: 'Neu', place: 'Stuttgart-Ost' }, lookalikes: [] });
    expect(file?.body.advice).toMatchObject([{ note: null, kind: 'telephone' }]);
    expect(fieldsAsked(file)).toEqual(['title']);
    for (const field of ['contactName', 'contactEmail']) {
      expect(file?.body.content).not.toHaveProperty(field);
      for (const { content } of file?.body.versions ?? []) expect(content).not.toHaveProperty(field);
    }
  });

  test('tells what happened to the application and to its grant in the order of time', async () => {
    const timeline = (await fileFor())?.body.timeline ?? [];
    expect(timeline.map(({ at }) => at)).toEqual(timeline.map(({ at }) => at).toSorted());
    expect(timeline).toHaveLength(7);
    expect(timeline.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['timeline-grant-issued', 'timeline-grant-accepted']),
    );
  });

  test('has no grant and no meeting where there is none', async () => {
    const file = await fileFor(office, { [`payout-${APPLICATION}`]: undefined, 'meeting-1': [convened()] });
    expect(file?.body).toMatchObject({ grant: null, meetings: [], status: 'in-check' });
    expect(file?.body.timeline).toHaveLength(5);
  });

  test.for([
    ['a stranger', looking('stranger'), {}],
    [
      'a member of the committee before there is a review',
      looking('ada'),
      { [`review-${APPLICATION}`]: undefined },
    ],
    [
      'a member of another committee',
      looking('ada'),
      { [`review-${APPLICATION}`]: [openedReview({ committeeId: 'jugendforum' })] },
    ],
    ['an office where there is no application', office, { [`application-${APPLICATION}`]: undefined }],
    ['an office before it was handed in', office, { [`application-${APPLICATION}`]: [advised] }],
  ] as const)('is none for %s', async ([, who, changes]) => {
    expect(await fileFor(who, changes)).toBeUndefined();
  });
});
