import type { SubmittedDraft } from '../../domain/application/submitted-draft.ts';
import { whyNotInUse } from '../../domain/draft-life.ts';
import type { BesideStreams } from '../../runtime/commands/command.ts';
import { draftOf } from '../../runtime/vault/drafts.ts';
import { completeness } from './draft-completeness.ts';

type OnDraft = { readonly params: { readonly applicationId: string } };

/** The draft that a command is about as a submission takes it, with what is still missing. */
export const withDraft = async (
  { params }: OnDraft,
  environment: BesideStreams,
  tenant: string,
): Promise<{ readonly draft: SubmittedDraft | undefined }> => {
  const draft = await draftOf(environment, tenant, params.applicationId);
  return { draft: draft && { ...draft, discarded: whyNotInUse(draft.life), ...completeness(draft.content) } };
};

/** Whose draft it is, without opening it; undefined where there is none in use. */
export const withDraftOwner = async (
  { params }: OnDraft,
  { drafts }: BesideStreams,
  tenant: string,
): Promise<{ readonly draftOrganisationId: string | undefined }> => {
  const draft = await drafts.get(tenant, params.applicationId);
  return { draftOrganisationId: draft?.life.state === 'kept' ? draft.organisationId : undefined };
};
