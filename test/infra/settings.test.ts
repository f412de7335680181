import { App } from 'aws-cdk-lib';
import { expect, test } from 'vitest';
import { settingsOf } from '../../infra/settings.ts';

const settingsWith = (own: Readonly<Record<string, string>>) => {
  const required = { prefix: 'probe', tenants: 'stuttgart', issuer: 'i', audience: 'a', scope: 's' };
  return settingsOf(new App({ context: { ...required, ...own }, analyticsReporting: false }).node);
};

test('nobody else may ask unless their origin is set', () => {
  expect(settingsWith({}).corsOrigins).toEqual([]);
  expect(settingsWith({ corsOrigins: 'https://portal.example, http://localhost:8080' }).corsOrigins).toEqual([
    'https://portal.example',
    'http://localhost:8080',
  ]);
});

test.each(['*', 'portal.example', 'https://portal.example/', 'https://portal.example,null'])(
  '%s is not taken for origins',
  (corsOrigins) => {
    expect(() => settingsWith({ corsOrigins })).toThrow('corsOrigins must be origins');
  },
);
