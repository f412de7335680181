import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const nothing = /(?:''|0|null|false|\[\]|\{\})/.source;

/** A state that may be missing, read as if it were an empty one; the parameters of a request are no state. */
const asIfEmpty = /(?<!Parameters) \?\? \{\}/;
/** A part of it that is nothing where it is taken out of the whole; places in a text are no state. */
const partInLine = new RegExp(`^(?!.*\\] = ).*[{,] (?:\\w+: )?\\w+ = ${nothing}(?:,| \\})`);
/** The same on a line of its own. */
const partAlone = new RegExp(`^\\s+(?:\\w+: )?\\w+ = ${nothing},$`);

const linesWith = (text: string): readonly string[] =>
  text.split('\n').filter((line) => [asIfEmpty, partInLine, partAlone].some((kind) => kind.test(line)));

test('neither a decision nor a row nor an entry point reads what is missing as something empty: it is found or refused', () => {
  const files = globSync(['domain/**/*.ts', 'functions/**/*.ts']);
  expect(files.some((file) => file.startsWith('functions/'))).toBe(true);
  expect(
    files.flatMap((file) => linesWith(readFileSync(file, 'utf8')).map((line) => `${file}: ${line.trim()}`)),
  ).toEqual([]);
});

test.for([
  '  const { amountCents } = payment ?? {};',
  '  const { amountCents = 0 } = payment;',
  "  'retention-running': ({ now }, { keptUntilOn = '' }) => keptUntilOn < now,",
  '  const { grantedCents = 0, paidCents } = money;',
  '  ({ step, paymentId: about = null, dueOn }) => [],',
  '    overruns = [],',
])('a line that does so is seen: %s', (line) => expect(linesWith(`a\n${line}\nb`)).toEqual([line]));

test.for([
  '  const params = Address.safeParse(event.pathParameters ?? {});',
  '  const { title = row.title } = data.changes;',
  "  const [, day = '', time = ''] = WRITTEN.exec(written) ?? [];",
  '  const count = 0;',
  '  for (let at = 0, end = 0; at < end; at += 1) {}',
])('and no other: %s', (line) => expect(linesWith(line)).toEqual([]));
