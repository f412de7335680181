import type { RuleSet } from '../../events/rule-set.ts';
import type { RuleSetReference } from '../../events/rules/rule-set-reference.ts';
import { allRuleSetsOn, type Programme, type PublishedRules, ruleSetBy, ruleSetOn } from './programme.ts';

/** What says by which rules a round goes. */
export type RoundUnderRules = {
  /** When the office opened it, and from when on it takes drafts. */
  readonly openedAt: string;
  readonly opensAt: string;
  /** What the office took over meanwhile, oldest first. */
  readonly adoptions: readonly { readonly ruleSet: RuleSetReference }[];
};

/** From then on nothing that is published is for this round: who begins a draft knows by what it will be judged. */
export const frozenFrom = ({ openedAt, opensAt }: Pick<RoundUnderRules, 'openedAt' | 'opensAt'>): string =>
  openedAt > opensAt ? openedAt : opensAt;

/** Those that had begun by a day and are over: the one that ended last, in its newest version. */
const lastEndedBy = (ruleSets: readonly PublishedRules[], day: string): PublishedRules | undefined =>
  ruleSets
    .flatMap((rules) => rules.validUntilOn ?? [])
    .filter((until) => until < day)
    .toSorted()
    .flatMap((until) => allRuleSetsOn(ruleSets, until))
    .at(-1);

const oldestVersions = (ruleSets: readonly PublishedRules[]): readonly PublishedRules[] =>
  [...Map.groupBy(ruleSets, ({ ruleSetId }) => ruleSetId).values()].flatMap(
    (versions) => versions.toSorted((one, other) => one.version - other.version)[0] ?? [],
  );

/**
 * The rules that whatever is written for a round is judged by when it is handed in on a day: questions, limits and criteria.
 *
 * Those that were published before the round opened hold, as they were dated then; where the last of them has ended, it goes on
 * until the round closes. A round that was opened before there were rules takes the first that came. What the office took over
 * for the round holds instead.
 *
 * @param day calendar day in Berlin
 * @see docs/decisions/0050-a-round-keeps-its-rules.md
 */
export const rulesOfRound = (
  programme: Programme,
  round: RoundUnderRules,
  day: string,
): RuleSet | undefined => {
  const adopted = round.adoptions.at(-1);
  if (adopted) return ruleSetBy(programme, adopted.ruleSet);
  const { ruleSets } = programme;
  const known = ruleSets.filter(({ publishedAt }) => publishedAt < frozenFrom(round));
  return (
    ruleSetOn({ ruleSets: known }, day) ??
    lastEndedBy(known, day) ??
    ruleSetOn({ ruleSets: oldestVersions(ruleSets) }, day)
  );
};
