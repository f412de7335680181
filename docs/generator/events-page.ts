import type * as z from 'zod';
import { catalogue, families } from '../../events/catalogue.ts';
import type { Privacy } from '../../events/privacy.ts';
import { fieldsOf } from '../../events/schema-walk.ts';

const kindOf = (privacy: Privacy | undefined): string => {
  if (!privacy) return 'unclassified';
  if (privacy.kind !== 'personal') return privacy.kind;
  const { subject } = privacy;
  if (subject === 'case') return '**personal**, of the case';
  return 'personIn' in subject
    ? `**personal**, of ${subject.personIn}`
    : `**personal**, of the case in ${subject.caseIn}`;
};

const fieldLine = ({ path, privacy }: ReturnType<typeof fieldsOf>[number]) =>
  `| \`${path}\` | ${kindOf(privacy)} |`;

const eventSection = (type: string, version: number, schema: z.core.$ZodType) =>
  [
    `### ${type} (version ${version})`,
    '',
    '| field | kind |',
    '| --- | --- |',
    ...fieldsOf(schema)
      .filter(({ path }) => path.startsWith('/data/'))
      .map(({ path, privacy }) => fieldLine({ path: path.slice('/data/'.length), privacy })),
    '',
  ].join('\n');

/** The page that lists every event and the classification of each of its fields. */
export const eventsPage = (): string =>
  [
    '# Events',
    '',
    'Every fact that the log can hold, with the classification of each field. `[]` stands for the elements of a list.',
    'Personal fields are sealed when they are recorded (decision 3). The JSON Schema of each, with bounds and codes, lies in',
    '`events/schemas`. Both are written by `npm run docs`, and a test holds them against the code.',
    '',
    ...Object.keys(families).map((family) =>
      [
        `## ${family}`,
        '',
        ...[...catalogue]
          .filter(([, entry]) => entry.family === family)
          .map(([type, { version, schema }]) => eventSection(type, version, schema)),
      ].join('\n'),
    ),
  ].join('\n');
