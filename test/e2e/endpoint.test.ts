import { expect, onTestFinished, test, vi } from 'vitest';
import { projections } from '../../functions/registry.ts';
import { startEngine } from '../../local/dynamodb-engine/engine.ts';
import { openEnvironment } from '../../local/environment.ts';
import { appointFirstAdministrator } from '../../local/first-administrator.ts';
import { readOptions } from '../../local/options.ts';
import { startServer } from '../../local/server.ts';
import { systemClock } from '../../runtime/clock.ts';
import { environment } from '../../runtime/environment.ts';
import { verify } from '../../runtime/verification/verify.ts';
import { temporaryFolder } from '../support/folder.ts';
import { client, registration } from './client.ts';

test('an installation works at a DynamoDB endpoint that somebody else runs, and catches up with what it missed', async () => {
  const engine = await startEngine();
  onTestFinished(() => engine.stop());
  const data = temporaryFolder();
  const start = () => {
    const args = ['--port', '0', '--empty', '--data', data, '--store', 'dynamodb'];
    return startServer(readOptions(args, { DYNAMODB_ENDPOINT: engine.endpoint }));
  };

  const first = await start();
  expect(first.isNew).toBe(true);
  const { ask } = client(first.address);
  const told = await ask({ as: 'amal', path: '/organisations', body: registration('Sprachbrücke') });
  const shown = await ask({ as: 'amal', path: `/organisations/${told.body.id}?after=${told.body.position}` });
  expect(shown.body).toMatchObject({ name: 'Sprachbrücke' });
  await first.idle();
  await first.stop();

  // Written while nobody put it into the order of the log, as after a crash.
  const place = { data, store: 'dynamodb', dynamodbEndpoint: engine.endpoint, tenant: 'stuttgart' } as const;
  const missed = await openEnvironment({ ...place, demo: undefined, access: 'go-on' }, systemClock);
  const [issuer, subject] = ['https://sign-in.example', 'somebody'];
  await appointFirstAdministrator(missed.environment, 'stuttgart', issuer, subject);
  const personId = await missed.environment.vault.personIdOf('stuttgart', issuer, subject);
  await missed.close();

  const second = await start();
  onTestFinished(() => second.stop());
  expect(second.isNew).toBe(false);
  await second.idle();
  const people = await client(second.address).ask({ as: 'ada', path: '/people' });
  expect(JSON.stringify(people.body)).toContain(personId);
  const health = await (await fetch(`${second.address}/health`)).json();
  expect(health).toEqual({ status: 'ok', store: 'dynamodb', projectionLagCommits: 0, parkedStreams: 0 });
  await vi.waitFor(
    async () => expect((await verify(await environment(), 'stuttgart', projections)).findings).toEqual([]),
    30_000,
  );
});
