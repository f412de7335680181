import { describe, expect, test } from 'vitest';
import { OptionsError, readOptions } from '../../local/options.ts';

const openId = { OPENID_ISSUER: 'https://sign-in.example', OPENID_AUDIENCE: 'foerderbuch' };

describe('the command line', () => {
  test('without anything gives the demo on this machine, in SQLite', () => {
    expect(readOptions([], {})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      data: './data',
      access: 'go-on-or-begin',
      beginErasures: false,
      fresh: false,
      empty: false,
      demo: true,
      clock: 'system',
      store: 'sqlite',
      corsOrigins: [],
      dynamodbEndpoint: undefined,
      tenant: 'stuttgart',
      firstAdministrator: undefined,
      openId: undefined,
    });
  });

  test('takes every switch', () => {
    const args = '--port 0 --data there --fresh --empty --demo --clock manual --store dynamodb'.split(' ');
    expect(readOptions(args, { TENANT: 'gera', FIRST_ADMINISTRATOR: 'sub-1' })).toMatchObject({
      port: 0,
      data: 'there',
      fresh: true,
      empty: true,
      demo: true,
      clock: 'manual',
      store: 'dynamodb',
      tenant: 'gera',
      firstAdministrator: 'sub-1',
    });
  });

  test('an OpenID provider switches the demo off', () => {
    const options = readOptions([], { ...openId, HOST: '0.0.0.0' });
    expect(options).toMatchObject({
      ...{ demo: false, access: 'go-on' },
      host: '0.0.0.0',
      openId: { issuer: 'https://sign-in.example', audience: 'foerderbuch' },
    });
  });

  test.for([
    ['an unknown option', ['--colour'], {}, /unknown option '--colour'/],
    ['a stray word', ['now'], {}, /too many arguments/],
    ['an option without its value', ['--port'], {}, /--port/],
    ['a port that is none', ['--port', '80a'], {}, /0 to 65535, not 80a/],
    ['a port out of range', ['--port', '65536'], {}, /0 to 65535/],
    [
      'an unknown store',
      ['--store', 'paper'],
      {},
      /'paper' is invalid. Allowed choices are sqlite, dynamodb/,
    ],
    ['an unknown clock', ['--clock', 'sun'], {}, /'sun' is invalid. Allowed choices are system, manual/],
    ['the demo for other machines', [], { HOST: '0.0.0.0' }, /this machine only/],
    ['a manual clock outside the demo', ['--clock', 'manual'], openId, /demo only/],
    ['--fresh outside the demo', ['--fresh'], openId, /real data/],
    [
      '--fresh for tables elsewhere',
      ['--fresh', '--store', 'dynamodb'],
      { DYNAMODB_ENDPOINT: 'http://localhost:8000' },
      /delete the tables at http:\/\/localhost:8000 yourself/,
    ],
    ['no demo and nobody to vouch for people', ['--no-demo'], {}, /OPENID_ISSUER/],
    ['an issuer without an audience', [], { OPENID_ISSUER: 'https://a.example' }, /set both/],
    ['an issuer that is no address', [], { ...openId, OPENID_ISSUER: 'me' }, /address, not me/],
  ] as const)('%s is refused with what to do', ([, args, settings, message]) => {
    expect(() => readOptions(args, settings)).toThrow(OptionsError);
    expect(() => readOptions(args, settings)).toThrow(message);
  });
});

test('CORS_ORIGINS are origins and nothing more', () => {
  const CORS_ORIGINS = 'https://portal.example, http://localhost:8080';
  expect(readOptions([], { CORS_ORIGINS }).corsOrigins).toEqual([
    'https://portal.example',
    'http://localhost:8080',
  ]);
  for (const wrong of ['*', 'https://portal.example/', 'portal.example', 'null'])
    expect(() => readOptions([], { CORS_ORIGINS: wrong })).toThrow('CORS_ORIGINS');
});
