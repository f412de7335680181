import type { Refused } from '../../../runtime/seal/refused.ts';

const SENTENCES: Readonly<Record<Refused['refused'], string>> = {
  'too-large': 'it is larger than a signed note can be',
  'not-utf-8': 'it is no text in UTF-8',
  'control-character':
    'it has a character that a signed note cannot have; was it saved by a program for texts?',
  'no-signature': 'nobody signed it',
  'no-blank-line': 'it has no blank line before the signatures, so it is no signed note',
  'signature-malformed': 'a signature is not written as one; was the file cut off?',
  'too-many-signatures': 'it has more signatures than anybody needs',
  'key-malformed': 'the key is not written as one',
  'unknown-key': 'it is signed by another key',
  'signature-wrong': 'its signature is not right: what it says, or the signature, was changed',
  'origin-missing': 'it does not say of which log it is',
  'size-malformed': 'it does not say how many commits there were',
  'root-malformed': 'it has no root of 32 bytes in base64',
  'extension-empty': 'it has an empty line in its text',
  'version-unknown': 'it is no proof in a form that is known here',
  'extra-malformed': 'what goes with it is no base64',
  'index-malformed': 'it does not say for which place it is',
  'hash-malformed': 'it has a line that is no hash of 32 bytes in base64',
  'other-origin': 'it is of another log',
  'proof-wrong': 'its hashes do not lead from the commit to the root',
};

/** Why something signed counts for nothing, as the end of a sentence. */
export const refusedSentence = ({ refused, line }: Refused): string =>
  `${SENTENCES[refused]}${line === undefined ? '' : ` (line ${line})`}.`;
