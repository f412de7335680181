import type { RuleSet } from '../../../events/rule-set.ts';
import type { Criterion } from '../../../events/rules/committee-rules.ts';
import { anchors } from './anchors.ts';

// The criteria that stand in every sheet.
const aims: Criterion = {
  criterionId: 'aims',
  title: 'Passt zu den Zielen des Programms',
  weightBasisPoints: 2_000,
  pointsMax: 5,
  anchors: anchors.aims,
};
const needAndEffect: Criterion = {
  criterionId: 'need-and-effect',
  title: 'Bedarf und Wirkung vor Ort',
  weightBasisPoints: 1_500,
  pointsMax: 5,
  anchors: anchors.needAndEffect,
};
const concept: Criterion = {
  criterionId: 'concept',
  title: 'Konzept und Umsetzbarkeit',
  weightBasisPoints: 1_500,
  pointsMax: 5,
  anchors: anchors.concept,
};
const reachAndInclusion: Criterion = {
  criterionId: 'reach-and-inclusion',
  title: 'Reichweite und Zugänglichkeit',
  weightBasisPoints: 1_000,
  pointsMax: 5,
  anchors: anchors.reachAndInclusion,
};
const cooperation: Criterion = {
  criterionId: 'cooperation',
  title: 'Zusammenarbeit und Nachhaltigkeit',
  weightBasisPoints: 1_000,
  pointsMax: 5,
  anchors: anchors.cooperation,
};

// The criteria that only one sheet has; those above weigh 70 % of either sheet, these the rest.
const participation: Criterion = {
  criterionId: 'participation',
  title: 'Beteiligung der Zielgruppe',
  weightBasisPoints: 2_000,
  pointsMax: 5,
  anchors: anchors.participation,
};
const cost: Criterion = {
  criterionId: 'cost',
  title: 'Kosten im Verhältnis zum Nutzen',
  weightBasisPoints: 1_000,
  pointsMax: 5,
  anchors: anchors.cost,
};
const selfOrganisation: Criterion = {
  criterionId: 'self-organisation',
  title: 'Von Geflüchteten geplant und geleitet',
  weightBasisPoints: 3_000,
  pointsMax: 5,
  anchors: anchors.selfOrganisation,
};

const source =
  'Own proposal after the criteria of Amberg, Mittweida and Marzahn NordWest; no score sheet of a partnership was found';

/** The score sheet of Demokratie leben! in every period. */
export const demokratieLebenCriteria: RuleSet['criteria'] = {
  value: [aims, needAndEffect, participation, concept, reachAndInclusion, cooperation, cost],
  source,
  confidence: 'assumed',
};

/** The score sheet of Empowerment: who plans and leads a project weighs most. */
export const empowermentCriteria: RuleSet['criteria'] = {
  value: [aims, needAndEffect, selfOrganisation, concept, reachAndInclusion, cooperation],
  source,
  confidence: 'assumed',
};
