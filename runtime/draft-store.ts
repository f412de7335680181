/** A draft: a document with a version, outside the log, closed under the key of its case. */
export type StoredDraft = {
  readonly tenant: string;
  readonly applicationId: string;
  /** Whose it is: the organisation's id. */
  readonly organisationId: string;
  readonly version: number;
  readonly savedAt: string;
  readonly ciphertext: string;
};

export type DraftStore = {
  readonly get: (tenant: string, applicationId: string) => Promise<StoredDraft | undefined>;
  readonly ofOrganisation: (tenant: string, organisationId: string) => Promise<readonly StoredDraft[]>;
  /** Writes version `draft.version` if the stored version is the one before (0: none); answers whether it did. */
  readonly put: (draft: StoredDraft) => Promise<boolean>;
  readonly remove: (tenant: string, applicationId: string) => Promise<void>;
};
