import type { ContentChanges, ContentField } from '../../events/application-content.ts';
import type { ContentVersion } from '../application/application-file-row.ts';
import { type PlanLineChange, planLineChanges } from './plan-line-changes.ts';

/** One field of an application before and after an answer. */
export type FieldChange = { readonly field: string; readonly before: unknown; readonly after: unknown };

export type FileVersion = {
  readonly version: number;
  readonly at: string;
  readonly content: ContentChanges;
  /** Empty for the first version. */
  readonly changes: readonly FieldChange[];
};

const contentBefore = (versions: readonly ContentVersion[], place: number): ContentChanges =>
  Object.assign({}, ...versions.slice(0, place).map(({ changes }) => changes));

/** Builds every version from the first one and the answers; each version stands on the one before. */
export const fileVersions = (versions: readonly ContentVersion[]): readonly FileVersion[] =>
  versions.map(({ version, at, changes }, place) => {
    const before = contentBefore(versions, place);
    const fields = place === 0 ? [] : (Object.keys(changes) as ContentField[]);
    return {
      version,
      at,
      content: { ...before, ...changes },
      changes: fields.map((field) => ({ field, before: before[field], after: changes[field] })),
    };
  });

/** A version whose texts are open, with what really differs; of the finance plan line by line. */
export type ComparedVersion = FileVersion & { readonly planChanges: readonly PlanLineChange[] };

/** Whether two parts of an application say the same; both come from the same schema, in the same order. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Compares each version with the one before it.
 *
 * Only open texts can be compared: the same text sealed twice does not look the same.
 */
export const comparedVersions = (versions: readonly FileVersion[]): readonly ComparedVersion[] =>
  versions.map((version, place) => {
    const changes = version.changes.filter(({ before, after }) => !isSame(before, after));
    const isPlanChanged = changes.some(({ field }) => field === 'financePlan');
    const plans = [versions[place - 1]?.content.financePlan, version.content.financePlan] as const;
    return { ...version, changes, planChanges: isPlanChanged ? planLineChanges(...plans) : [] };
  });
