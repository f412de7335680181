import { type Permission, type Subject, subjects } from '../../domain/permissions/permission.ts';
import { permissions } from '../../domain/permissions/table.ts';
import { POLICY } from '../../runtime/commands/policy.ts';

const entries: readonly (readonly [string, Permission])[] = Object.entries(permissions);

const listed = (words: readonly string[]): string => (words.length > 0 ? words.join(', ') : '–');

const whenListed = ({ on, when }: Permission): string =>
  when.length === subjects[on].length ? 'always' : listed(when);

const line = ([action, permission]: readonly [string, Permission]): string =>
  `| \`${action}\` | ${listed(permission.who)} | ${listed(permission.butNot)} | ${whenListed(permission)} |`;

const section = (subject: Subject): readonly string[] => [
  `## On: ${subject}`,
  '',
  `States: ${subjects[subject].join(', ')}.`,
  '',
  '| action | open to any of | but not to | in these states |',
  '| --- | --- | --- | --- |',
  ...entries.filter(([, { on }]) => on === subject).map(line),
  '',
];

/** The page that lists who may do what, in which relation to the case and in which state of it. */
export const permissionsPage = (): string =>
  [
    '# Permissions',
    '',
    'Role × action × relation × state, as the guard reads it (`domain/permissions/`, decision 21). Offices are administrator,',
    'coordination-office, finance, checker and auditor; «system» is a reaction of the program itself; every other word is a',
    'relation to the case, computed from the facts at the moment of the command. Written by `npm run docs`.',
    '',
    `Every commit names the table that allowed it by a digest of its content. This one is \`${POLICY}\`; the page of an earlier`,
    'one is found in the history of this file: `git log -S permissions@… -- docs/permissions.md`.',
    '',
    ...(Object.keys(subjects) as Subject[]).flatMap(section),
  ].join('\n');
