import type { Permission } from './permission.ts';

export const retentionPermissions = {
  'start-retention': { on: 'papers', who: ['system'], butNot: [], when: ['unbound', 'kept', 'held'] },
  'set-audit-hold': { on: 'papers', who: ['auditor'], butNot: [], when: ['unbound', 'kept'] },
  'lift-audit-hold': { on: 'papers', who: ['auditor'], butNot: [], when: ['held'] },
  'erase-case': { on: 'papers', who: ['system'], butNot: [], when: ['kept'] },
  'order-erasure': { on: 'person', who: ['oneself', 'administrator'], butNot: [], when: ['any'] },
  'note-person-erased': { on: 'person', who: ['system'], butNot: [], when: ['any'] },
} as const satisfies Readonly<Record<string, Permission>>;
