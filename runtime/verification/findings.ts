import type { Misfit } from '../log/misfits.ts';

/** Something that is not as the log says, and where. */
export type Finding =
  /** The first commit of a stream that was changed, removed, moved or put in; `problem` says which of its proofs fails. */
  | { readonly kind: 'commit'; readonly stream: string; readonly revision: number; readonly problem: string }
  /** The order of the log does not name this commit where it should, or names another one there. */
  | { readonly kind: 'order-differs'; readonly stream: string; readonly revision: number }
  /** An event that its schema does not accept; `pointer` is a JSON Pointer into it. */
  | ({ readonly kind: 'event-misfit' } & Misfit)
  /** `pointer` is a JSON Pointer into the stored row: `/revision`, `/updatedAt`, `/row/…` or `/lists/…`. */
  | { readonly kind: 'row-differs'; readonly view: string; readonly stream: string; readonly pointer: string }
  | { readonly kind: 'row-missing' | 'row-surplus'; readonly view: string; readonly stream: string }
  /** A list that has a row it should not have or lacks one, or says something else of when it was there. */
  | { readonly kind: 'list-differs'; readonly view: string; readonly list: string; readonly stream: string }
  /** A snapshot of a state is not what the log adds up to; `pointer` is a JSON Pointer to `/state/…` or `/commands`. */
  | {
      readonly kind: 'snapshot-differs';
      readonly stream: string;
      readonly fold: string;
      readonly revision: number;
      readonly pointer: string;
    }
  /** No generation of this version is in use; readers fold the log instead. */
  | { readonly kind: 'view-not-built'; readonly view: string };

/** How much was looked at. */
export type Extent = { readonly streams: number; readonly commits: number };

/** What a verification found, in how much. */
export type Verdict = { readonly findings: readonly Finding[]; readonly extent: Extent };
