import type { Person } from './people.ts';
import { scripts } from './script.ts';

/** Who sends a command as a rule; the administrator where nobody is named. */
export const usually: Readonly<Record<string, Person>> = {
  ...Object.fromEntries(scripts.flat().map(([name, as]) => [name, as])),
  'hand-over-case': 'office',
  'record-advice': 'office',
  'record-formal-check': 'office',
  'reject-application': 'office',
  'explain-rejection': 'office',
  'withdraw-application': 'signatory',
  'declare-conflict': 'member-3',
  'raise-conflict': 'member-2',
  'decide-conflict': 'chair',
  'set-score-visibility': 'chair',
  'look-behind-scores': 'auditor',
  'close-review': 'office',
  'confirm-paying-account': 'treasurer',
  'defer-item': 'chair',
  'remove-item': 'chair',
  'close-meeting': 'chair',
  'refuse-payment': 'office',
  'return-payment': 'cashier',
  'register-organisation': 'nobody',
  'set-audit-hold': 'auditor',
  'lift-audit-hold': 'auditor',
  'add-member': 'signatory',
  'remove-member': 'signatory',
  'propose-bank-account': 'signatory',
  'confirm-bank-account': 'office',
};
