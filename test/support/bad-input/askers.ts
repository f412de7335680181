import { createHmac } from 'node:crypto';
import { describe, test } from 'vitest';
import { commands } from '../../../functions/registry.ts';
import { nameOf } from '../../../functions/route.ts';
import type { Installation } from './installation.ts';
import { commandRoutes, filled, protectedRoutes } from './paths.ts';

/** What every route answers whoever is not signed in, or has not the office. */
export const badAskers = ({ expectRefusal, tokenOf }: Installation) => {
  describe.each(protectedRoutes)('$method $path', ({ method, path }) => {
    const at = { method, path: filled(path) };

    test('answers somebody without a token', async () => {
      await expectRefusal(at, 401, 'not-signed-in');
    });

    test('answers a forged token', async () => {
      const [header, , signature] = (await tokenOf('ada')).split('.');
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
};
