import { describe, test } from 'vitest';
import { nameOf } from '../../../functions/route.ts';
import type { Installation } from './installation.ts';
import { filled, writingRoutes } from './paths.ts';

const TOO_LARGE = JSON.stringify({ text: 'x'.repeat(256 * 1024) });

/** What every route that writes answers to a body that is none, and to an id that is none. */
export const badBodiesAndIds = ({ expectRefusal }: Installation) => {
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
        await expectRefusal({ ...at, text: TOO_LARGE }, 413, 'body-too-large');
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
};
