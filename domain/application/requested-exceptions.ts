import type { ExcusableLimit } from '../../events/rules/plan-rules.ts';
import type { ContentLimits } from './content-limits.ts';
import { type PlanLike, planFigures } from './finance-plan.ts';
import { planRules } from './plan-rules.ts';

type Maybe<T> = T | null | undefined;

/** The parts of an application that decide which limits hold for it. */
export type WithExceptions = {
  readonly projectKind?: Maybe<string>;
  readonly financePlan?: Maybe<PlanLike>;
  readonly exceptions?: Maybe<readonly { readonly limit?: Maybe<ExcusableLimit> }[]>;
};

/** Which limits an application asks the committee to lift. */
export const requestedExceptions = ({ exceptions }: WithExceptions): readonly ExcusableLimit[] =>
  (exceptions ?? []).flatMap(({ limit }) => limit ?? []);

const withKind = ({ projectKind }: WithExceptions, limits: ContentLimits): ContentLimits => {
  const kind = limits.projectKinds.find(({ kindId }) => kindId === projectKind);
  return { ...limits, kindMaxCents: kind?.amountMaxCents ?? null };
};

const lifted: Readonly<Record<ExcusableLimit, Partial<ContentLimits>>> = {
  'amount-limit': { amountMaxCents: null, kindMaxCents: null, applicationMaxCents: null },
  'rate-limit': { rateMaxBasisPoints: null },
  'own-share': { ownShareBasisPoints: null },
};

/** The limits of the kind of project, without those that the application asks to lift where the rules allow to ask. */
export const limitsFor = (content: WithExceptions, limits: ContentLimits): ContentLimits => {
  const allowed = requestedExceptions(content).filter((limit) => limits.exceptions.includes(limit));
  return Object.assign(withKind(content, limits), ...allowed.map((limit) => lifted[limit]));
};

const rulesBehind = {
  'amount-limit': [
    'requested-above-programme-limit',
    'requested-above-kind-limit',
    'requested-above-fund-limit',
  ],
  'rate-limit': ['rate-too-high'],
  'own-share': ['own-share-too-small'],
} as const satisfies Readonly<Record<ExcusableLimit, readonly (keyof typeof planRules)[]>>;

/** Whether the application goes beyond the limit at all, so that there is something to lift. */
export const exceeds = (content: WithExceptions, limits: ContentLimits, limit: ExcusableLimit): boolean => {
  const figures = planFigures(content.financePlan);
  return rulesBehind[limit].some((code) => planRules[code](figures, withKind(content, limits)) !== true);
};
