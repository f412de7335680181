import { beforeAll, describe, expect, test } from 'vitest';
import { commands, followUps } from '../../functions/registry.ts';
import { dynamodb, sqliteInMemory } from '../support/engines.ts';
import { guardWays } from './guards/guard-ways.ts';
import type { Moved } from './guards/moving.ts';
import { walkAll } from './guards/walk-all.ts';
import { actionOf } from './permissions/tried.ts';

/**
 * All that may move beneath a decision, by command and family of streams; why, its specification says.
 *
 * Written down a second time here, so that nothing comes to it without notice.
 */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  'admit-application': ['programme'],
  'answer-clarification': ['fund', 'programme'],
  'convene-meeting': ['application', 'fund', 'payout'],
  'decide-rejection-objection': ['programme'],
  'erase-meeting': ['retention'],
  'explain-rejection': ['programme'],
  'import-bank-statement': ['organisation'],
  'import-bank-status': ['organisation'],
  'issue-grant': ['meeting', 'programme'],
  'lapse-application': ['programme'],
  'open-review': ['fund', 'programme'],
  'post-rejection': ['programme'],
  'propose-moving-up': ['application'],
  'reject-application': ['programme'],
  'request-change': ['fund'],
  'request-clarification': ['programme'],
  'retrieve-rejection': ['programme'],
  'set-audit-hold': ['application'],
};

const everything = [...commands, ...followUps];
const sorted = (words: Iterable<string>): readonly string[] => [...new Set(words)].toSorted();

/** How often each decided, where it is not once more than something moved that it may not decide on. */
const wrong = (all: readonly Moved[]) =>
  all.filter(({ guarded, decisions }) => decisions !== guarded.length + 1);

describe.for([sqliteInMemory, dynamodb])(
  '$name: what a decision has read moves before it is written',
  (under) => {
    const kept: { all: readonly Moved[] } = { all: [] };
    beforeAll(async () => {
      kept.all = await walkAll(under, guardWays);
    }, 300_000);

    test('and every command is among those that were carried out', () => {
      const met = new Set(kept.all.map(({ command }) => command));
      expect(everything.map(actionOf).filter((name) => !met.has(name))).toEqual([]);
    });

    test('and it is decided anew, once for each stream that moved', () => {
      expect(wrong(kept.all)).toEqual([]);
    });

    test('and it is written all the same where nothing else moved than what is left out', () => {
      const met = Map.groupBy(
        kept.all.filter(({ unguarded }) => unguarded.length > 0),
        ({ command }) => command,
      );
      const families = [...met].map(([command, all]) => [
        command,
        sorted(all.flatMap((one) => one.unguarded)),
      ]);
      expect(Object.fromEntries(families)).toEqual(leftOut);
    });
  },
);

describe('what may move beneath a decision', () => {
  const reasons = everything.flatMap((command) =>
    Object.entries(command.unguarded).map(([name, reason = '']) => ({
      action: actionOf(command),
      name,
      reason,
    })),
  );

  test('is named by its specification, and nothing else is', () => {
    const named = Map.groupBy(reasons, ({ action }) => action);
    const families = [...named].map(([action, all]) => [
      action,
      sorted(all.map(({ name }) => name.replace(/[:-]\*$/, ''))),
    ]);
    expect(Object.fromEntries(families)).toEqual(leftOut);
  });

  test.for(reasons)('has a reason: $action, $name', ({ reason }) => {
    expect(reason.split(' ').length).toBeGreaterThan(5);
  });

  test('would be found on an engine that holds nothing of what was only read', {
    timeout: 60_000,
  }, async () => {
    const [way] = guardWays.filter(({ name }) => name === 'the office says no by itself');
    const all = await walkAll(sqliteInMemory, way ? [way] : [], (log) => ({
      ...log,
      append: ({ guards: _guards, ...rest }) => log.append(rest),
    }));
    expect(sorted(wrong(all).map(({ command }) => command))).toEqual(
      expect.arrayContaining(['grant-role', 'open-fund', 'reject-application', 'submit-application']),
    );
  });
});
