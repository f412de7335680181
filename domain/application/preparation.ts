import type { ApplicationEvent } from '../../events/application-events.ts';

/** One member's word that a version of the draft may be handed in; `savedAt` tells versions of two drafts apart. */
export type DraftRelease = Extract<ApplicationEvent, { type: 'DraftReleased' }>['data'];

/** What happened before an application was handed in. */
export type Preparation = {
  /** The day of the newest advice; undefined while there was none. */
  readonly advisedOn: string | undefined;
  readonly releases: readonly DraftRelease[];
};

export const noPreparation: Preparation = { advisedOn: undefined, releases: [] };

export const evolvePreparation = (state: Preparation, { type, data }: ApplicationEvent): Preparation => {
  switch (type) {
    case 'AdviceRecorded':
      return { ...state, advisedOn: data.advisedOn };
    case 'DraftReleased':
      return { ...state, releases: [...state.releases, data] };
    default:
      return state;
  }
};

/** A version of a draft, as it is found in the store. */
export type DraftVersion = { readonly version: number; readonly savedAt: string };

/** Who released this very version; whatever was released before the draft changed again no longer counts. */
export const releasesOf = (
  { releases }: Preparation,
  { version, savedAt }: DraftVersion,
): readonly DraftRelease[] =>
  releases.filter((release) => release.draftVersion === version && release.savedAt === savedAt);
