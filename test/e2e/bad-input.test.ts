import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roles } from '../../events/person-events.ts';
import { commands } from '../../functions/registry.ts';
import { nameOf } from '../../functions/route.ts';
import { routes } from '../../functions/routes.ts';
import { readOptions } from '../../local/options.ts';
import { type Running, startServer } from '../../local/server.ts';
import { environment } from '../../runtime/environment.ts';
import { longLivedFolder } from '../support/folder.ts';
import { type Ask, type Client, client, registration, type Told } from './client.ts';

const ids: Readonly<Record<string, string>> = {
  applicationId: `app_${'0'.repeat(26)}`,
  organisationId: `org_${'0'.repeat(26)}`,
  personId: `per_${'0'.repeat(26)}`,
  meetingId: `mtg_${'0'.repeat(26)}`,
  paymentId: `pay_${'0'.repeat(26)}001`,
  runId: `run_${'0'.repeat(26)}`,
  changeId: `chg_${'0'.repeat(26)}`,
  repaymentId: `rep_${'0'.repeat(26)}`,
  validFromOn: '2024-01-01',
  role: 'finance',
};
const filled = (path: string) => path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? 'unknown');
const named = new Set(commands.map(({ name }) => name));
const commandRoutes = routes.filter((route) => named.has(nameOf(route)));
const draftRoutes = routes.filter(({ path, method }) => path.startsWith('/drafts') && method !== 'GET');
const writingRoutes = [...new Set([...commandRoutes, ...draftRoutes])];
const protectedRoutes = routes.filter(({ access }) => access === 'signed-in');

const provenance = { source: 'https://example.org', note: null };
const fund = {
  fundId: 'aktionsfonds',
  programmeId: 'demokratie-leben',
  title: 'Aktionsfonds',
  year: 2026,
  allocatedCents: 100,
  applicationMaxCents: null,
  committeeId: 'begleitausschuss',
  provenance,
};
const round = {
  roundId: 'erste',
  title: 'Erste Runde',
  opensAt: '2026-01-01T00:00:00.000Z',
  deadlineOn: '2026-03-01',
  quotaBasisPoints: 10_000,
  provenance,
};

describe.each(['sqlite', 'dynamodb'])('bad input to an installation on %s', (store) => {
  const it: { server?: Running; by?: Client; foreignId?: string; logLength?: number } = {};
  const ask = (question: Ask): Promise<Told> => it.by!.ask(question);

  const logLength = async (): Promise<number> => {
    const { log } = await environment();
    let count = 0;
    for await (const page of log.scan('stuttgart')) count += page.length;
    return count;
  };

  /** Asks, and expects this answer and that nothing was recorded since the beginning. */
  const expectRefusal = async (question: Ask, status: number, code: string, place?: string) => {
    const told = await ask(question);
    expect(told.body, JSON.stringify(question).slice(0, 300)).toMatchObject({ status, code });
    expect(told.status).toBe(status);
    expect(told.headers.get('content-type')).toBe('application/problem+json');
    expect(told.body.detail).toMatch(/^[A-Z].*[.?!]$/);
    if (place !== undefined)
      expect(told.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toContain(place);
    expect(await logLength()).toBe(it.logLength);
  };

  beforeAll(async () => {
    const folder = longLivedFolder();
    const args = ['--port', '0', '--empty', '--store', store, '--data', folder.path];
    it.server = await startServer(readOptions(args, {}));
    it.by = client(it.server.address);
    afterAll(async () => {
      await it.server?.stop();
      folder.remove();
    });
    const { personId } = (await ask({ as: 'ada', path: '/me' })).body;
    for (const role of roles) {
      const path = `/people/${personId}/roles/${role}`;
      expect((await ask({ as: 'ada', method: 'PUT', path })).status).toBe(200);
    }
    const told = await ask({ as: 'amal', path: '/organisations', body: registration('Sprachbrücke') });
    it.foreignId = told.body.id;
    await it.server.idle();
    it.logLength = await logLength();
  });

  describe.each(writingRoutes.filter((route) => nameOf(route) !== 'discard-draft'))(
    '$method $path',
    ({ method, path }) => {
      const at = { as: 'ada', method, path: filled(path) };

      test('answers what is no JSON', async () => {
        await expectRefusal({ ...at, text: '{"a":' }, 400, 'malformed-json');
        await expectRefusal({ ...at, text: Buffer.from([0x7b, 0xff, 0x7d]) }, 400, 'malformed-json');
      });

      test('answers an unknown field, and names it', async () => {
        await expectRefusal({ ...at, body: { surprise: 1 } }, 400, 'invalid-body');
      });

      test.for(['[]', '"text"', '7', 'true', 'null', `${'['.repeat(5_000)}${']'.repeat(5_000)}`])(
        'answers %.20s where an object belongs',
        async (text) => {
          await expectRefusal({ ...at, text }, 400, 'invalid-body');
        },
      );

      test('answers a body over 256 KB', async () => {
        const text = JSON.stringify({ text: 'x'.repeat(256 * 1024) });
        await expectRefusal({ ...at, text }, 413, 'body-too-large');
      });

      test('answers a sealed value, which only the vault may give', async () => {
        const marker = { sealed: 'A'.repeat(43), subject: 'case_1', row: null };
        await expectRefusal({ ...at, body: { name: marker } }, 400, 'invalid-body', '/name');
      });
    },
  );

  describe.each(writingRoutes.filter(({ path }) => path.includes('{')))(
    '$method $path',
    ({ method, path }) => {
      test.for(['...', "' OR 1=1", '%00', 'ä', 'x'.repeat(3_000), '\u202e'])(
        'answers the id %.20s',
        async (id) => {
          const at = path.replace(/\{\w+\}/g, encodeURIComponent(id));
          await expectRefusal({ as: 'ada', method, path: at, body: {} }, 404, 'not-found');
        },
      );
    },
  );

  describe.each(protectedRoutes)('$method $path', ({ method, path }) => {
    const at = { method, path: filled(path) };

    test('answers somebody without a token', async () => {
      await expectRefusal(at, 401, 'not-signed-in');
    });

    test('answers a forged token', async () => {
      const [header, , signature] = (await it.by!.tokenOf('ada')).split('.');
      const payload = Buffer.from('{"sub":"demo-ada"}').toString('base64url');
      await expectRefusal({ ...at, token: `${header}.${payload}.${signature}` }, 401, 'not-signed-in');
      const unsigned = `${Buffer.from('{"alg":"HS256"}').toString('base64url')}.${payload}`;
      const mac = createHmac('sha256', 'guess').update(unsigned).digest('base64url');
      await expectRefusal({ ...at, token: `${unsigned}.${mac}` }, 401, 'not-signed-in');
    });
  });

  const restricted = commandRoutes.filter((route) =>
    Array.isArray(commands.find(({ name }) => name === nameOf(route))?.openTo),
  );
  test.each(restricted)('$method $path answers somebody without the office', async ({ method, path }) => {
    await expectRefusal({ as: 'jonas', method, path: filled(path), body: {} }, 403, 'wrong-role');
  });

  describe('an amount', () => {
    test.for([1.5, 0.1, -1, -0.5, 1e15, 1e300, '100', '1,00', null, true, [], {}])(
      'of %j is answered',
      async (amount) => {
        const body = { ...fund, allocatedCents: amount };
        await expectRefusal({ as: 'ada', path: '/funds', body }, 400, 'invalid-body', '/allocatedCents');
      },
    );

    test.for(['1e999', '9007199254740993', '-1e999', '0.30000000000000004'])(
      'written as %s is answered',
      async (digits) => {
        const text = JSON.stringify({ ...fund, allocatedCents: 'HERE' }).replace('"HERE"', digits);
        await expectRefusal({ as: 'ada', path: '/funds', text }, 400, 'invalid-body', '/allocatedCents');
      },
    );

    test('written as no number is not even JSON', async () => {
      for (const digits of ['NaN', 'Infinity', '01', '1_000', '.5']) {
        const text = JSON.stringify({ ...fund, allocatedCents: 'HERE' }).replace('"HERE"', digits);
        await expectRefusal({ as: 'ada', path: '/funds', text }, 400, 'malformed-json');
      }
    });
  });

  describe('a day or an instant', () => {
    const at = { as: 'ada', path: '/funds/aktionsfonds/rounds' };

    test.for([
      '2026-02-30',
      '2025-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-3-1',
      '01.03.2026',
      '20260301',
      '9999-12-31',
      '0000-01-01',
      '',
      20_260_301,
    ])('%j is no day', async (deadlineOn) => {
      await expectRefusal({ ...at, body: { ...round, deadlineOn } }, 400, 'invalid-body', '/deadlineOn');
    });

    test.for([
      '2026-02-30T10:00:00.000Z',
      '2026-01-01T25:00:00.000Z',
      '2026-01-01T10:00:00.000',
      '2026-01-01T10:00:00.000+01:00',
      '2026-01-01',
      '9999-12-31T23:59:59.999Z',
      0,
    ])('%j is no instant', async (opensAt) => {
      await expectRefusal({ ...at, body: { ...round, opensAt } }, 400, 'invalid-body', '/opensAt');
    });
  });

  describe('a text', () => {
    const at = { as: 'jonas', path: '/organisations' };
    const right = registration('Westwind');

    test.for([
      ['empty', ''],
      ['blank', ' \t\n'],
      ['invisible', '\u200b\u2060'],
      ['of direction controls only', '\u202e\u2069'],
      ['of private use', 'West\ue000wind'],
      ['of a letter that never will be one', 'West\uffffwind'],
      ['a control character', 'West\u0000wind'],
      ['too long', 'x'.repeat(201)],
      ['a number', 7],
      ['half a character', 'a\ud800b'],
    ] as const)('that is %s is answered', async ([, name]) => {
      await expectRefusal({ ...at, body: { ...right, name } }, 400, 'invalid-body', '/name');
    });

    test('that is no address is answered', async () => {
      const contact = { ...right.contact, email: 'amal at home' };
      await expectRefusal({ ...at, body: { ...right, contact } }, 400, 'invalid-body', '/contact/email');
    });

    test('in the name of a field is answered', async () => {
      const text = JSON.stringify(right).replace('{', '{"\\ud800":1,');
      await expectRefusal({ ...at, text }, 400, 'invalid-body');
    });

    test('that reaches for the prototype is answered', async () => {
      for (const field of ['__proto__', 'constructor', 'toString']) {
        const text = JSON.stringify(right).replace('{', `{"${field}":{"isNonProfit":true},`);
        await expectRefusal({ ...at, text }, 400, 'invalid-body');
      }
      expect(Reflect.get({}, 'isNonProfit')).toBeUndefined();
    });
  });

  describe('an id', () => {
    test('of nothing is unknown', async () => {
      const account = { iban: 'DE89370400440532013000', holder: 'Kasse' };
      const path = filled('/organisations/{organisationId}/bank-account');
      await expectRefusal({ as: 'jonas', method: 'PUT', path, body: account }, 404, 'unknown-organisation');
      await expectRefusal({ as: 'jonas', path: filled('/organisations/{organisationId}') }, 404, 'not-found');
    });

    test('of somebody else is as unknown', async () => {
      const account = { iban: 'DE89370400440532013000', holder: 'Kasse' };
      const path = `/organisations/${it.foreignId}`;
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

    test.for(['3', 'W/"3"', '"x"', '"-1"', '"9999999999"'])('If-Match %s is answered', async (value) => {
      await expectRefusal({ ...at, headers: { 'if-match': value } }, 400, 'invalid-if-match');
    });

    test('If-Match of another version is answered with the right one', async () => {
      const path = `/organisations/${it.foreignId}/bank-account`;
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
});
