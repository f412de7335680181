import { describe, expect, it, vi } from 'vitest';
import { caseSubject } from '../../../events/privacy.ts';
import { verify } from '../../../runtime/verification/verify.ts';
import { projectHints } from '../../../runtime/views/projector.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { environmentInUse } from '../../support/environments.ts';
import { collected } from '../../support/event-log-contract/facts.ts';
import { applicationNamed, hintOf, personNamed, record, scored } from '../../support/review-facts.ts';
import { findingsIn, history, one, three, two, VIEW } from '../../support/review-history.ts';
import { POISONOUS, scoreSheet } from '../../support/score-sheet.ts';

describe.each([sqliteInMemory, dynamodb])('verification in use on $name', (engine) => {
  const inUse = environmentInUse(engine);
  const outside = () => inUse().environment;

  it('reads each commit once, and no stream and no row by itself, where all is well', async () => {
    const { tenant } = await history(inUse());
    const { log, views } = outside();
    const [read, load, follow, get] = [vi.fn(log.read), vi.fn(log.load), vi.fn(log.follow), vi.fn(views.get)];
    let commitCount = 0;
    const scan: typeof log.scan = async function* (...wanted) {
      for await (const page of log.scan(...wanted)) {
        commitCount += page.length;
        yield page;
      }
    };
    const counted = { log: { ...log, read, load, follow, scan }, views: { ...views, get } };
    const commits = (await collected(log.scan(tenant))).length;
    const extent = { streams: 2, commits };
    expect(await verify(counted, tenant, [scoreSheet])).toEqual({ findings: [], extent });
    expect(commitCount).toBe(commits);
    for (const asked of [read, load, follow, get]) expect(asked).not.toHaveBeenCalled();
  });

  it('says that a projection was never built', async () => {
    const { tenant } = await history(inUse());
    const other = { ...scoreSheet, name: 'other-sheet' };
    expect(await findingsIn(inUse(), tenant, [scoreSheet, other])).toEqual([
      { kind: 'view-not-built', view: 'other-sheet' },
    ]);
  });

  it('takes a parked stream for what it is: a row that stops where the fold stops', async () => {
    const { tenant } = await history(inUse());
    const commit = await record(outside(), tenant, two, [scored(two, 'eve', POISONOUS)]);
    await projectHints(outside(), [scoreSheet], tenant, [hintOf(commit)]);
    expect(await findingsIn(inUse(), tenant)).toEqual([]);
  });

  it('finds nothing after a case was erased: chain, rows and sums stay', async () => {
    const { tenant } = await history(inUse());
    const before = await outside().views.get(tenant, VIEW, one);
    await outside().vault.destroy(tenant, caseSubject(applicationNamed('one')));
    expect(await findingsIn(inUse(), tenant)).toEqual([]);
    expect(await outside().vault.open(tenant, before?.row)).toMatchObject({
      points: { [personNamed('ada')]: 7 },
      comments: [{ erased: true }, null],
    });
  });

  it('finds nothing while work goes on', async () => {
    const { tenant } = await history(inUse());
    const work = (async () => {
      for (let n = 0; n < 15; n++) {
        const commit = await record(outside(), tenant, three, [scored(three, 'ada', n % 9)]);
        await new Promise((resolve) => setTimeout(resolve, 2));
        await projectHints(outside(), [scoreSheet], tenant, [hintOf(commit)]);
      }
    })();
    const patient = { rounds: 4, pauseMs: 40 };
    const [{ findings: found }] = await Promise.all([
      verify(outside(), tenant, [scoreSheet], { patience: patient }),
      work,
    ]);
    expect(found).toEqual([]);
  });
});
