/** Why a text from outside is not what it should be; each has a sentence where people read it. */
export type Refused = {
  readonly refused:
    | 'too-large'
    | 'not-utf-8'
    | 'control-character'
    | 'no-signature'
    | 'no-blank-line'
    | 'signature-malformed'
    | 'too-many-signatures'
    | 'key-malformed'
    | 'unknown-key'
    | 'signature-wrong'
    | 'origin-missing'
    | 'size-malformed'
    | 'root-malformed'
    | 'extension-empty'
    | 'version-unknown'
    | 'extra-malformed'
    | 'index-malformed'
    | 'hash-malformed'
    | 'other-origin'
    | 'proof-wrong';
  /** The line that is amiss, from 1, where it is one. */
  readonly line?: number;
};

export const isRefused = (value: object): value is Refused => 'refused' in value;
