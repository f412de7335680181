import { expect, onTestFinished, test } from 'vitest';
import { handler, healthOf } from '../../../functions/operation/health.ts';
import { provideEnvironment } from '../../../runtime/environment.ts';
import { sqliteInMemory } from '../../support/engines.ts';
import { openEnvironment } from '../../support/environments.ts';

const situation = async (tenant?: string) => {
  const opened = await openEnvironment(sqliteInMemory, tenant);
  onTestFinished(opened.close);
  return opened.environment;
};

test('an installation that serves is well', async () => {
  provideEnvironment(await situation('stuttgart'));
  const { statusCode, body } = await handler();
  expect({ statusCode, body }).toEqual({ statusCode: 200, body: '{"status":"ok","parkedStreams":0}' });
});

test('an installation of several partnerships has no stream to ask for', async () => {
  expect(await healthOf(await situation())).toMatchObject({ statusCode: 200 });
});

test('an installation whose store does not answer is unavailable, and says no more than that', async () => {
  const environment = await situation('stuttgart');
  const follow = () => Promise.reject(new Error('/var/secret is gone'));
  const broken = { ...environment, log: { ...environment.log, follow } };
  const { statusCode, body } = await healthOf(broken, { store: 'sqlite' });
  expect({ statusCode, body }).toEqual({
    statusCode: 503,
    body: '{"status":"unavailable","store":"sqlite"}',
  });
});
