import type { History } from '../../history/history.ts';
import type { Act, Otherwise, Trier } from '../way.ts';

/** The action is about this person. */
export const about =
  (person: Trier, params: Readonly<Record<string, string>> = {}): Otherwise =>
  async ({ world }: History) => ({ params: { personId: await world.personId(person), ...params } });

/** The address names this, too. */
export const at =
  (params: Readonly<Record<string, string>>): Otherwise =>
  () => ({ params });

/** The body names this person. */
export const concerning =
  (person: Trier): Otherwise =>
  async ({ world }: History) => ({ body: { personId: await world.personId(person) } });

/** What the body says otherwise than usual. */
export const saying =
  (body: object): Otherwise =>
  () => ({ body });

/** Somebody gets one more office. */
export const becomes = (person: Trier, role: string): Act => [
  'grant-role',
  'administrator',
  1,
  about(person, { role }),
];

/** Somebody acts for the recipient from now on. */
export const joins = (person: Trier, authority = 'member'): Act => [
  'add-member',
  'signatory',
  1,
  async ({ world }) => ({ body: { personId: await world.personId(person), authority } }),
];

/** A second account of the recipient, which the office confirms. */
export const newAccount = (version: number, iban: string): readonly Act[] => [
  ['propose-bank-account', 'signatory', 1, saying({ iban })],
  ['confirm-bank-account', 'office', 1, saying({ accountVersion: version, verifiedBy: 'call-back' })],
];
