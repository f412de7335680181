import type { Misfit } from '../log/misfits.ts';
import type { Refused } from '../seal/refused.ts';

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
  /**
   * The log did not grow out of what was signed when it had so many commits. Up to `from` it did, or that is not known; what became
   * of those between is told by further findings, where anybody kept which they were.
   */
  | { readonly kind: 'checkpoint-differs'; readonly from: number; readonly size: number }
  /** A commit that was sealed at a place, from 0, is not in the log; which it was, where that is known. */
  | {
      readonly kind: 'sealed-commit-missing';
      readonly place: number;
      readonly stream?: string;
      readonly revision?: number;
    }
  /** The first commit that stands elsewhere in the order than at the place at which it was sealed. */
  | {
      readonly kind: 'sealed-commit-moved';
      readonly place: number;
      readonly stream: string;
      readonly revision: number;
    }
  /** A commit that nobody sealed stands where none can have come since. */
  | {
      readonly kind: 'commit-not-sealed';
      readonly place: number;
      readonly stream: string;
      readonly revision: number;
    }
  /** What is signed of the log counts for nothing; `problem` is why (`runtime/seal/refused.ts`). */
  | { readonly kind: 'seal-not-signed'; readonly problem: Refused['refused'] }
  /** An auditor's checkpoint is signed by another key than the book's. */
  | { readonly kind: 'seal-key-differs'; readonly key: string }
  /** The place from which on the next seal goes on is not where the last one ended. */
  | { readonly kind: 'seal-misplaced' }
  /** The log was sealed once, and nothing says any more what was signed. */
  | { readonly kind: 'seal-missing' }
  /** A tile of the seal is not that of the log. */
  | { readonly kind: 'tile-differs'; readonly level: number; readonly index: number }
  /** No generation of this version is in use; readers fold the log instead. */
  | { readonly kind: 'view-not-built'; readonly view: string };

/** How much was looked at. */
export type Extent = { readonly streams: number; readonly commits: number };

/** What a verification found, in how much. */
export type Verdict = { readonly findings: readonly Finding[]; readonly extent: Extent };
