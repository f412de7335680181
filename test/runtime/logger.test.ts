import { describe, expect, it } from 'vitest';
import { jsonLog, type LoggedField } from '../../runtime/logger.ts';

const written = (message: string, fields: Readonly<Record<string, unknown>> = {}) => {
  const lines: string[] = [];
  jsonLog(
    (line) => lines.push(line),
    () => '2026-03-01T09:00:00.000Z',
  )('error', message, fields as Partial<Record<LoggedField, unknown>>);
  expect(lines).toHaveLength(1);
  return { line: lines[0] ?? '', value: JSON.parse(lines[0] ?? '') };
};

describe('the log of a process', () => {
  it('is one line of JSON with time, level, message and the fields on the list', () => {
    const fields = { tenant: 'pfd-1', stream: 'review-app_1', revision: 3, parked: 0, count: undefined };
    expect(written('tamper alarm', fields).value).toEqual({
      time: '2026-03-01T09:00:00.000Z',
      level: 'error',
      message: 'tamper alarm',
      tenant: 'pfd-1',
      stream: 'review-app_1',
      revision: 3,
      parked: 0,
    });
  });

  it('leaves out fields that are not on the list', () => {
    expect(
      written('request failed', { name: 'Ada', body: { iban: 'DE02' }, requestId: 'r-1' }).value,
    ).toEqual({
      time: expect.any(String),
      level: 'error',
      message: 'request failed',
      requestId: 'r-1',
    });
  });

  it.each([
    'Ada Muster',
    'ada@example.org',
    'ada@1und1.de',
    'Straße',
    'line\nbreak',
    { name: 'Ada' },
    ['Ada'],
    'x'.repeat(301),
  ])('withholds %j, also in a field on the list', (value) => {
    expect(written('request failed', { route: value }).value.route).toBe('[withheld]');
  });

  it.each([
    'review-app_0123@12#4,fund-x@3',
    'score-sheet@1/2',
    '/api/v1/applications/{applicationId}',
    'reaction:thank',
    '2026-03-01T09:00:00.000Z',
    'arn:aws:kms:eu-central-1:123:key/ab-cd',
  ])('shows %s', (value) => {
    expect(written('request failed', { consumer: value }).value.consumer).toBe(value);
  });

  it('shows of an error its name, its code and its place, never its message', () => {
    const cause = new Error('IBAN DE02 1203 0000 0000 2020 51');
    const error = Object.assign(new TypeError('Ada Muster\n    at Ada Muster (Hauptstraße 3)', { cause }), {
      code: 'stream-tampered',
    });
    const { line, value } = written('request failed', { error });
    expect(line).not.toMatch(/Muster|Hauptstraße|DE02/);
    expect(value.error).toMatchObject({
      name: 'TypeError',
      code: 'stream-tampered',
      cause: { name: 'Error' },
    });
    expect(value.error.at[0]).toContain('logger.test.ts');
  });

  it('withholds a message that is more than a fixed phrase', () => {
    expect(written('mail to Ada Muster failed').value.message).toBe('[withheld]');
    expect(written('mail to ada@example.org failed').value.message).toBe('[withheld]');
  });
});
