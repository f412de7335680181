import { empowerment2022 } from '../../domain/rule-sets/empowerment-2022.ts';
import { empowerment2025 } from '../../domain/rule-sets/empowerment-2025.ts';
import type { ShippedProgramme } from '../../domain/rule-sets/shipped.ts';
import { stuttgart } from '../../domain/rule-sets/stuttgart.ts';
import { stuttgartBridge2025 } from '../../domain/rule-sets/stuttgart-bridge-2025.ts';
import type { RuleSet } from '../../events/rule-set.ts';

const assumed = <Value>(value: Value) =>
  ({
    value,
    source:
      'Assumed for the demo, so that the rule can be seen at work; nothing of it was found for Stuttgart',
    confidence: 'assumed',
  }) as const;

/** What the office of the demo ticks off before it admits an application. */
const checklist: Pick<RuleSet, 'formalCheckItems'> = {
  formalCheckItems: assumed(['eligibility', 'completeness', 'not-started', 'sums', 'double-funding']),
};

/** Money of the federal programme flows for what falls due within six weeks. */
const federalMoney: Partial<RuleSet> = { ...checklist, drawdown: assumed('need') };

export const SMALL_BODY = 'kleine-runde';

/** The city's own money: small sums are decided by three members. */
const cityMoney: Partial<RuleSet> = {
  ...checklist,
  smallProjects: assumed({
    amountMaxCents: 50_000,
    committeeId: SMALL_BODY,
    relievesCommitteeId: 'begleitausschuss',
    needsQuestions: false,
  }),
};

/** A Bescheid of the city says where to object; the jury may also vote without meeting. */
const empowerment: Partial<RuleSet> = {
  ...checklist,
  circularVoteDays: assumed(7),
  remedyAt: assumed('Landeshauptstadt Stuttgart, Marktplatz 1, 70173 Stuttgart'),
};

const additions: Readonly<Record<string, Partial<RuleSet>>> = {
  'demokratie-leben-2020': federalMoney,
  'stuttgart-bridge-2025': cityMoney,
  [empowerment2022.ruleSetId]: empowerment,
  [empowerment2025.ruleSetId]: empowerment,
};

const withDemoRules = (rules: RuleSet): RuleSet => ({ ...rules, ...additions[rules.ruleSetId] });

/** The rules of the bridge year as the demo has them. */
export const demoBridge2025 = withDemoRules(stuttgartBridge2025);

/** The programmes of Stuttgart with the rules that the demo adds, and the small body that these name. */
export const demoProgrammes: readonly ShippedProgramme[] = stuttgart.map((programme) => ({
  ...programme,
  ruleSets: programme.ruleSets.map(withDemoRules),
  committees:
    programme.programmeId === 'demokratie-leben'
      ? [...programme.committees, { committeeId: SMALL_BODY, title: 'Kleine Runde (Vorführung)' }]
      : programme.committees,
}));
