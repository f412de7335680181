import fc from 'fast-check';
import { describe, test } from 'vitest';
import { catalogue } from '../../events/catalogue.ts';
import { isSealed } from '../../events/privacy.ts';
import { fieldsOf, personalPlaces } from '../../events/schema-walk.ts';
import { dynamodb, sqliteInMemory } from '../support/engines.ts';
import { environmentInUse } from '../support/environments.ts';
import { dataOf, SECRET } from '../support/event-data.ts';
import { newTenant } from '../support/event-log-contract/facts.ts';
import { record } from '../support/review-facts.ts';
import { storedIn } from '../support/stored-text.ts';

const withTexts = [...catalogue]
  .map(([type, { family, schema }]) => ({ type, family, schema }))
  .filter(({ schema }) => fieldsOf(schema).some(({ privacy }) => privacy?.kind === 'personal'));

/** An event of a type in which as many texts are filled in as a few draws give. */
const eventOf = ({ schema }: (typeof withTexts)[number]) =>
  fc
    .sample(dataOf(schema), { numRuns: 30, seed: 7 })
    .map((event) => event as { type: string; data: object })
    .toSorted((one, other) => textsIn(other) - textsIn(one))[0]!;
const textsIn = (event: object) => JSON.stringify(event).toLowerCase().split(SECRET).length - 1;

describe.for([sqliteInMemory, dynamodb])('erasing a case on $name', (engine) => {
  const open = environmentInUse(engine);

  test.for(withTexts)('leaves no text of $type', async (entry, context) => {
    const { environment, engine: opened } = open();
    // Examples name the same cases, and what was erased takes no new words.
    const tenant = newTenant();
    const key = `app_${String(withTexts.indexOf(entry)).padStart(26, '0')}`;
    const event = eventOf(entry);
    context.expect(textsIn(event)).toBeGreaterThan(0);
    const commit = await record(environment, tenant, `${entry.family}-${key}`, [event]);
    const stored = commit.events[0]?.data;
    const places = personalPlaces(entry.schema, { type: entry.type, data: event.data });
    const markers = places.map(({ path }) =>
      path.slice(1).reduce<unknown>((inner, step) => Reflect.get(inner as object, step), stored),
    );
    const subjects = new Set(markers.map((marker) => (isSealed(marker) ? marker.subject : 'none')));
    context.expect(subjects).not.toContain('none');
    for (const subject of subjects) await environment.vault.destroy(tenant, subject);
    const opening = JSON.stringify(await environment.vault.open(tenant, stored));
    context.expect(opening.toLowerCase()).not.toContain(SECRET);
    context.expect(opening.split('{"erased":true}').length - 1).toBe(markers.length);
    context.expect((await storedIn(opened.raw)).toLowerCase()).not.toContain(SECRET);
  });
});
