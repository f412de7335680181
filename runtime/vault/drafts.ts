import type { DraftContent } from '../../events/application-content.ts';
import { caseSubject } from '../../events/privacy.ts';
import type { StoredDraft } from '../draft-store.ts';
import type { Environment } from '../ports.ts';

/** What a draft says and what it is meant for. */
export type DraftDocument = {
  readonly programmeId: string;
  readonly fundId: string;
  readonly roundId: string;
  readonly startedAt: string;
  /** Pseudonym of whoever began it. */
  readonly startedBy: string;
  readonly content: DraftContent;
};

/** A draft that was opened. */
export type Draft = Omit<StoredDraft, 'ciphertext'> & DraftDocument;

/** Opens a stored draft; undefined when its key was destroyed. */
export const openDraft = async (
  { vault }: Pick<Environment, 'vault'>,
  { ciphertext, ...stored }: StoredDraft,
): Promise<Draft | undefined> => {
  const document = await vault.openText(stored.tenant, caseSubject(stored.applicationId), ciphertext);
  const isErased = typeof document !== 'object' || document === null || 'erased' in document;
  return isErased ? undefined : { ...stored, ...(document as DraftDocument) };
};

/** The draft of an application; undefined when there is none or it was erased. */
export const draftOf = async (
  environment: Pick<Environment, 'vault' | 'drafts'>,
  tenant: string,
  applicationId: string,
): Promise<Draft | undefined> => {
  const stored = await environment.drafts.get(tenant, applicationId);
  return stored && openDraft(environment, stored);
};

/** Writes the version after the one given; false when somebody else was faster. */
export const saveDraft = async (
  { vault, drafts }: Pick<Environment, 'vault' | 'drafts'>,
  { tenant, applicationId, organisationId, version, savedAt, ...document }: Draft,
): Promise<boolean> => {
  const ciphertext = await vault.closeText(tenant, caseSubject(applicationId), document);
  return drafts.put({ tenant, applicationId, organisationId, version, savedAt, ciphertext });
};

/** Removes a draft once its content is in the log; doing so twice changes nothing. */
export const discardDraft = (
  { drafts }: Pick<Environment, 'drafts'>,
  tenant: string,
  applicationId: string,
): Promise<void> => drafts.remove(tenant, applicationId);
