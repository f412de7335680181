import { describe, expect, test } from 'vitest';
import { awsEnvironment, awsLedger } from '../../../runtime/aws/environment.ts';
import { asLambda } from '../../support/as-lambda.ts';
import { describeOnTheEngine } from '../../support/on-the-engine.ts';

describeOnTheEngine('the settings of a Lambda function', () => {
  test('name one partnership, or leave it to the token', async () => {
    const { start } = await asLambda();
    start();
    const settings = { ...process.env, TENANT: undefined };
    expect((await awsEnvironment({ ...settings, TENANT: 'stuttgart' })).tenant).toBe('stuttgart');
    expect((await awsEnvironment(settings)).tenant).toBeUndefined();
    expect((await awsEnvironment({ ...settings, TENANT: '' })).tenant).toBeUndefined();
  });
});

describe('a setting of a Lambda function', () => {
  test('is missed by name', async () => {
    await expect(awsEnvironment({ KEY_ID: 'key' })).rejects.toThrow('TABLE_PREFIX');
    await expect(awsEnvironment({ TABLE_PREFIX: 'foerderbuch', KEY_ID: '' })).rejects.toThrow('KEY_ID');
    expect(() => awsLedger({})).toThrow('TABLE_PREFIX');
  });
});
