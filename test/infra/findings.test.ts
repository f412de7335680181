import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, test } from 'vitest';
import { installation } from './support.ts';

const { app } = installation();

type Acknowledgement = { readonly place: string; readonly id: string; readonly reason: string };

const acknowledgements: readonly Acknowledgement[] = app.node.findAll().flatMap(({ node }) =>
  node.metadata
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ data }) => Object.entries(data as Record<string, string>))
    .map(([id, reason]) => ({ place: node.path, id: id.replace(/^annotation::/i, ''), reason })),
);

test('no finding is left open', () => {
  const { violations } = new AwsSolutionsChecks(app).validateScope(app);
  expect(violations.map(({ ruleName, violatingResources }) => ({ ruleName, violatingResources }))).toEqual(
    [],
  );
});

test('every acknowledgement answers a finding, and says why', () => {
  const everything = new AwsSolutionsChecks(app);
  // The pack asks this of each finding; with no for an answer it reports what was acknowledged, too.
  Reflect.set(everything, 'isAcknowledged', () => false);
  const findings = everything
    .validateScope(app)
    .violations.flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ constructPath = '' }) => ({ id: ruleName, place: constructPath })),
    );
  expect(findings.length).toBeGreaterThan(0);
  expect(acknowledgements.length).toBeGreaterThan(0);
  for (const { place, id, reason } of acknowledgements) {
    const answered = findings.filter((finding) => finding.id === id && finding.place.startsWith(`${place}/`));
    expect(answered, `${id} at ${place}`).not.toEqual([]);
    expect(reason.length, `${id} at ${place}`).toBeGreaterThan(30);
  }
});
