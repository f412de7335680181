import type { DraftContent } from '../../events/application-content.ts';
import { caseSubject } from '../../events/privacy.ts';
import type { DraftBefore, StoredDraft } from '../draft-store.ts';
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

/** Opens a stored draft; undefined when its words are gone or its key was destroyed. */
export const openDraft = async (
  { vault }: Pick<Environment, 'vault'>,
  { ciphertext, ...stored }: StoredDraft,
): Promise<Draft | undefined> => {
  if (ciphertext === '') return undefined;
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

/**
 * Writes a draft in the place of the one that was read, or where there was none; false when somebody else was faster.
 *
 * @throws VaultError `subject-erased` where there was one that was erased
 */
export const saveDraft = async (
  { vault, drafts }: Pick<Environment, 'vault' | 'drafts'>,
  { tenant, applicationId, organisationId, version, savedAt, life, ...document }: Draft,
  before: DraftBefore | undefined,
): Promise<boolean> => {
  const ciphertext = await vault.closeText(tenant, caseSubject(applicationId), document);
  return drafts.put({ tenant, applicationId, organisationId, version, savedAt, ciphertext, life }, before);
};

/** Removes a draft once its content is in the log, under the key that stays; doing so twice changes nothing. */
export const removeDraft = (
  { drafts }: Pick<Environment, 'drafts'>,
  tenant: string,
  applicationId: string,
): Promise<void> => drafts.remove(tenant, applicationId);

/**
 * Takes a discarded draft away for good, and the key of its case.
 *
 * First its words, in a write that loses to whoever is at the draft; from there on it can only go. Stopped after any of its
 * writes and called again it comes to the same end, and no key is left behind.
 */
export const eraseDraft = async (
  { vault, drafts }: Pick<Environment, 'vault' | 'drafts'>,
  draft: StoredDraft,
): Promise<void> => {
  const { tenant, applicationId, version, life } = draft;
  // Where nobody has given it up there is nothing to erase.
  if (life.state === 'kept') return;
  if (life.state === 'discarded') {
    const going = { state: 'going', dueOn: life.dueOn } as const;
    if (!(await drafts.put({ ...draft, version: version + 1, ciphertext: '', life: going }, draft))) return;
  }
  await vault.destroy(tenant, caseSubject(applicationId));
  await drafts.remove(tenant, applicationId);
};
