import { describe, expect, test } from 'vitest';
import { registration } from '../../e2e/client.ts';
import type { Installation } from './installation.ts';
import { filled } from './paths.ts';

/** Ids of nothing and of others, headers and queries that are none. */
export const badRequests = ({ ask, expectRefusal, foreignId }: Installation) => {
  describe('an id', () => {
    test('of nothing is unknown', async () => {
      const account = { iban: 'DE89370400440532013000', holder: 'Kasse' };
      const path = filled('/organisations/{organisationId}/bank-account');
      await expectRefusal({ as: 'jonas', method: 'PUT', path, body: account }, 404, 'unknown-organisation');
      await expectRefusal({ as: 'jonas', path: filled('/organisations/{organisationId}') }, 404, 'not-found');
    });

    test('of somebody else is as unknown', async () => {
      const account = { iban: 'DE89370400440532013000', holder: 'Kasse' };
      const path = `/organisations/${foreignId()}`;
      await expectRefusal(
        { as: 'jonas', method: 'PUT', path: `${path}/bank-account`, body: account },
        404,
        'unknown-organisation',
      );
      await expectRefusal({ as: 'jonas', path }, 404, 'not-found');
      expect((await ask({ as: 'amal', path })).status).toBe(200);
    });
  });

  describe('a header', () => {
    const at = { as: 'jonas', path: '/organisations', body: registration('Westwind') };

    test.for(['short', 'x'.repeat(201), 'with a blank in it'])(
      'Idempotency-Key «%.20s» is answered',
      async (key) => {
        await expectRefusal({ ...at, key }, 400, 'invalid-idempotency-key');
      },
    );

    test.for(['3', '"3', '"3" "4"', '"3", x', ','])('If-Match %s is answered', async (value) => {
      await expectRefusal({ ...at, headers: { 'if-match': value } }, 400, 'invalid-if-match');
    });

    test.for(['"x"', '"-1"', '"9999999999"', '*'])(
      'If-Match %s of what is not there is answered',
      async (value) => {
        await expectRefusal({ ...at, headers: { 'if-match': value } }, 412, 'version-mismatch');
      },
    );

    test('a weak If-Match never matches', async () => {
      await expectRefusal({ ...at, headers: { 'if-match': 'W/"3"' } }, 412, 'if-match-weak');
    });

    test('If-Match of another version is answered with the right one', async () => {
      const path = `/organisations/${foreignId()}/bank-account`;
      const body = { iban: 'DE89370400440532013000', holder: 'Kasse' };
      const question = { as: 'amal', method: 'PUT', path, body, headers: { 'if-match': '"7"' } };
      await expectRefusal(question, 412, 'version-mismatch');
    });
  });

  describe('a query', () => {
    const manyStreams = Array.from({ length: 65 }, (_, number) => `fund-${number}@1`).join(',');
    test.for([
      ...['surprise=1', 'asOf=yesterday', 'asOf=fund-1', 'asOf=', 'after=fund-1@x', 'programmeId=A%20B'],
      ...[`after=${manyStreams}`, `asOf=${manyStreams}`],
    ])('?%s is answered', async (query) => {
      await expectRefusal({ path: `/funds?${query}` }, 400, 'invalid-query');
    });
  });
};
