/** Why the vault would neither close nor open a value; the message holds no value. */
export class VaultError extends Error {
  readonly code:
    | 'event-unknown'
    | 'event-malformed'
    | 'foreign-subject'
    | 'commitment-broken'
    | 'subject-erased';
  constructor(code: VaultError['code'], message: string) {
    super(message);
    this.name = 'VaultError';
    this.code = code;
  }
}
