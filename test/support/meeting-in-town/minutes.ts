import { describe, expect, test } from 'vitest';
import { handler as correct } from '../../../functions/meeting/correct-minutes.ts';
import { handler as minutes } from '../../../functions/meeting/minutes.ts';
import { handler as minutesPage } from '../../../functions/meeting/minutes-page.ts';
import { handler as remark } from '../../../functions/meeting/record-remark.ts';
import { handler as sign } from '../../../functions/meeting/sign-minutes.ts';
import { call } from '../http.ts';
import type { MeetingInTown } from './town.ts';

/** The minutes of the meeting that was closed: the story goes on from there. */
export const theMinutes = ({ kept, theWorld }: MeetingInTown) => {
  describe('the minutes', () => {
    const params = () => ({ meetingId: kept.meetingId });
    const read = async (person: string) => {
      await theWorld().settle();
      return call(minutes, { person, method: 'GET', params: params() });
    };

    test('write themselves, for members and offices', async () => {
      const { status, body } = await read('member-3');
      expect(status).toBe(200);
      expect(body.items[0]).toMatchObject({
        ...{ title: 'Nachbarschaft im Gespräch', organisationName: 'Verein signatory (fiktiv)' },
        resolution: { motion: { amountCents: 180_000 }, yesCount: 2, noCount: 1, presentCount: 4 },
        conflicts: [{ stand: 'excluded', decidedBy: 'presiding' }],
      });
      expect((await read('signatory')).status).toBe(404);
    });

    test('are signed by the chair who has read them, and then only corrected', async () => {
      const { digest } = (await read('chair')).body;
      const body = { text: 'Zwei Gäste wurden gehört.' };
      expect((await call(remark, { person: 'office', params: params(), body })).status).toBe(200);
      const stale = await call(sign, { person: 'chair', method: 'PUT', params: params(), body: { digest } });
      expect(stale).toMatchObject({ status: 409, body: { code: 'minutes-changed' } });

      const now = { digest: (await read('chair')).body.digest };
      expect((await call(sign, { person: 'chair', method: 'PUT', params: params(), body: now })).status).toBe(
        200,
      );
      expect((await call(remark, { person: 'office', params: params(), body })).body.code).toBe(
        'minutes-signed',
      );
      const correction = { text: 'Drei Gäste.', reason: 'Verzählt' };
      expect((await call(correct, { person: 'office', params: params(), body: correction })).status).toBe(
        200,
      );
      expect((await read('office')).body).toMatchObject({
        ...{ digest: now.digest, signature: { digest: now.digest } },
        corrections: [{ text: 'Drei Gäste.', reason: 'Verzählt' }],
      });
    });

    test('are a German page to be printed', async () => {
      await theWorld().settle();
      const page = await call(minutesPage, { person: 'member-1', method: 'GET', params: params() });
      expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
      for (const words of [
        'Niederschrift',
        'Ort: Rathaus',
        'deputy (Beispiel), Stellvertretender Vorsitz',
        'von chair (Beispiel). Prüfsumme',
        'TOP 1: Nachbarschaft im Gespräch',
        'Beschluss: Förderung mit 1.800,00',
        'Berichtigung',
        'Drei Gäste.',
      ])
        expect(String(page.body).replaceAll('\u00a0', ' ')).toContain(words);
    });
  });
};
