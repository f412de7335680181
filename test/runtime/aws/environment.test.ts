import { describe, expect, test } from 'vitest';
import { awsEnvironment, awsLedger } from '../../../runtime/aws/environment.ts';

describe('the settings of a Lambda function', () => {
  test('name one partnership, or leave it to the token', () => {
    const settings = { TABLE_PREFIX: 'foerderbuch', KEY_ID: 'arn:aws:kms:eu-central-1:1:key/1' };
    expect(awsEnvironment({ ...settings, TENANT: 'stuttgart' }).tenant).toBe('stuttgart');
    expect(awsEnvironment(settings).tenant).toBeUndefined();
    expect(awsEnvironment({ ...settings, TENANT: '' }).tenant).toBeUndefined();
  });

  test('are missed by name', () => {
    expect(() => awsEnvironment({ KEY_ID: 'key' })).toThrow('TABLE_PREFIX');
    expect(() => awsEnvironment({ TABLE_PREFIX: 'foerderbuch', KEY_ID: '' })).toThrow('KEY_ID');
    expect(() => awsLedger({})).toThrow('TABLE_PREFIX');
  });
});
