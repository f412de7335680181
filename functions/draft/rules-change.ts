import * as z from 'zod';
import type { Adoption, FundRound } from '../../domain/fund/fund-round.ts';
import { type Programme, ruleSetBy } from '../../domain/programme/programme.ts';
import { ruleDifferences } from '../../domain/programme/rule-differences.ts';
import { instant } from '../../events/fields.ts';
import { RuleSetReference } from '../../events/rules/rule-set-reference.ts';
import type { Language } from '../../wording/message.ts';
import { ruleLabels } from '../../wording/rule-labels.ts';
import { plain } from '../answer-parts.ts';

/** What an answer tells whoever began a draft before its round took other rules over. */
export const RulesChange = z.strictObject({
  adoptedAt: instant(),
  reason: plain,
  previous: RuleSetReference.nullable(),
  changes: z.array(z.strictObject({ rule: plain, label: plain, before: z.unknown(), after: z.unknown() })),
});

const changesOf = (programme: Programme, first: Adoption, last: Adoption, language: Language) => {
  const before = first.previous && ruleSetBy(programme, first.previous);
  const after = ruleSetBy(programme, last.ruleSet);
  if (!before || !after) return [];
  return ruleDifferences(before, after).map((difference) => ({
    ...difference,
    label: ruleLabels[difference.rule][language],
  }));
};

/**
 * What the office changed in the rules of a round since a draft was begun: its last word on why, and every rule that is
 * another now than it was then; null where nothing was taken over since.
 */
export const rulesChange = (
  programme: Programme,
  round: FundRound | undefined,
  { startedAt }: { readonly startedAt: string },
  language: Language,
) => {
  const since = round?.adoptions.filter(({ adoptedAt }) => startedAt < adoptedAt) ?? [];
  const [first, last] = [since[0], since.at(-1)];
  if (!first || !last) return null;
  const { adoptedAt, reason } = last;
  return {
    adoptedAt,
    reason,
    previous: first.previous,
    changes: changesOf(programme, first, last, language),
  };
};
