import type { DraftLife } from '../domain/draft-life.ts';

/** A draft: a document with a version, outside the log, closed under the key of its case. */
export type StoredDraft = {
  readonly tenant: string;
  readonly applicationId: string;
  /** Whose it is: the organisation's id. */
  readonly organisationId: string;
  readonly version: number;
  readonly savedAt: string;
  /** Empty once its words are gone. */
  readonly ciphertext: string;
  readonly life: DraftLife;
};

/** What a draft was when it was read. */
export type DraftBefore = Pick<StoredDraft, 'version' | 'life'>;

export type DraftStore = {
  readonly get: (tenant: string, applicationId: string) => Promise<StoredDraft | undefined>;
  readonly ofOrganisation: (tenant: string, organisationId: string) => Promise<readonly StoredDraft[]>;
  /** Those with which time has something to do on a day or before it, by the day since which that is so. Found by their days. */
  readonly dueBy: (
    tenant: string,
    day: string,
  ) => Promise<readonly { readonly applicationId: string; readonly dueOn: string }[]>;
  /** Writes a draft in the place of the one that was read, with its version and life, or where there was none; false when somebody was faster. */
  readonly put: (draft: StoredDraft, before: DraftBefore | undefined) => Promise<boolean>;
  readonly remove: (tenant: string, applicationId: string) => Promise<void>;
};
