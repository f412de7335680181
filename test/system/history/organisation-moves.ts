import type { Move } from './move.ts';
import { people, pick } from './people.ts';

/** What is sent about organisations and the offices that people hold. */
export const organisationMoves: Readonly<Record<string, Move>> = {
  'register-organisation': (_history, { twist }) => ({
    body: {
      ...{
        name: `Verein ${twist} (fiktiv)`,
        legalForm: 'informal-group',
        seat: 'Musterstadt',
        isNonProfit: true,
      },
      supportedBy: twist % 2 === 0 ? 'Verein Muster (fiktiv)' : null,
      contact: { name: 'Erika Muster', email: 'erika@verein.example' },
    },
  }),
  'add-member': async ({ world, organisationId }, { twist }) => ({
    params: { organisationId },
    body: {
      personId: await world.personId(pick(people, twist)),
      authority: twist % 2 ? 'member' : 'signatory',
    },
  }),
  'remove-member': async ({ world, organisationId }, { twist }) => ({
    params: { organisationId, personId: await world.personId(pick(people, twist)) },
  }),
  'propose-bank-account': ({ organisationId, foreignOrganisationId }, { twist }) => ({
    params: { organisationId: twist % 5 === 0 ? foreignOrganisationId : organisationId },
    body: { iban: twist % 2 ? 'DE89370400440532013000' : 'DE00370400440532013000', holder: 'Verein' },
  }),
  'confirm-bank-account': ({ organisationId }, { twist }) => ({
    params: { organisationId },
    body: { accountVersion: 1 + (twist % 3) },
  }),
  'grant-role': async ({ world }, { twist }) => ({
    params: {
      personId: await world.personId(pick(people, twist)),
      role: pick(['finance', 'checker', 'coordination-office'], twist),
    },
  }),
  'end-role': async ({ world }, { twist }) => ({
    params: { personId: await world.personId(pick(people, twist)), role: 'finance' },
  }),
};
