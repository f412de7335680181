import { describe, expect, test } from 'vitest';
import { importsOfCases, trailOf, trails } from '../../docs/generator/house/trails.ts';

const imports = importsOfCases();

describe('whoever follows a command', () => {
  test.for(trails)('to $name opens at most $filesMax files of the case', ({ entry, filesMax }) => {
    const files = trailOf(entry, imports);
    expect(files.length, files.join('\n')).toBeLessThanOrEqual(filesMax);
    expect(files.length, 'the entry leads somewhere').toBeGreaterThan(5);
  });

  test('to execute a payment comes past the decision, its rules, its fold and who may do it', () => {
    expect(trailOf('functions/payout/execute-payment.ts', imports)).toEqual(
      expect.arrayContaining([
        'domain/payment/execute-payment.ts',
        'domain/payout/payment-rules.ts',
        'domain/payout/paying.ts',
        'domain/permissions/payment.ts',
      ]),
    );
  });
});

describe('a trail', () => {
  const made = [
    { from: 'functions/a/do.ts', to: 'domain/a/do.ts' },
    { from: 'domain/a/do.ts', to: 'domain/b/state.ts' },
    { from: 'domain/a/do.ts', to: 'domain/money.ts' },
    { from: 'domain/a/do.ts', to: 'domain/calendar/calendar-day.ts' },
    { from: 'domain/a/do.ts', to: 'events/a-events.ts' },
    { from: 'domain/b/state.ts', to: 'domain/a/do.ts' },
    { from: 'domain/b/state.ts', to: 'domain/c/further.ts' },
    { from: 'domain/d/elsewhere.ts', to: 'domain/e/elsewhere.ts' },
  ];

  test('goes on as far as imports lead, past circles, without tools and facts', () => {
    expect(trailOf('functions/a/do.ts', made)).toEqual([
      'functions/a/do.ts',
      'domain/a/do.ts',
      'domain/b/state.ts',
      'domain/c/further.ts',
    ]);
  });

  test('counts what is imported for its types alone', () => {
    expect(imports).toContainEqual({ from: 'domain/payout/paying.ts', to: 'domain/aggregate.ts' });
  });
});
