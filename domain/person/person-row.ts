import type { PersonEvent, Role } from '../../events/person-events.ts';
import { entryOfOrdered, type OrderedList } from '../ordered-list.ts';
import type { Projection } from '../projection.ts';

export type HeldRole = { readonly role: Role; readonly since: string };

type Ordered = Extract<PersonEvent, { type: 'ErasureOrdered' }>['data'];

/** What became of a person's wish to be erased. */
export type ErasureAnswer = Pick<Ordered, 'orderedOn' | 'keptBecause' | 'kept'> & {
  readonly erasedOn: string | null;
};

/** A person's offices, and what was answered when their data were to go; who the person is stands in no row. */
export type PersonRow = {
  readonly personId: string;
  readonly roles: readonly HeldRole[];
  readonly erasure: ErasureAnswer | null;
};

/** Whoever holds an office, any or this one. */
export const peopleInOffice = (role: string | undefined): OrderedList => ({
  among: role === undefined ? 'in-office' : `role/${role}`,
  by: 'id',
});

/** Lists, also ordered: `in-office` while the person holds any office, and `role/<role>`. */
export const personRow: Projection<PersonRow, PersonEvent> = {
  name: 'person',
  version: 3,
  family: 'person',
  initial: { personId: '', roles: [], erasure: null },
  project: (row, { event: { type, data }, recordedAt }) => {
    const { personId } = data;
    const without = (role: Role) => row.roles.filter((held) => held.role !== role);
    switch (type) {
      case 'RoleGranted':
        return { ...row, personId, roles: [...without(data.role), { role: data.role, since: recordedAt }] };
      case 'RoleEnded':
        return { ...row, personId, roles: without(data.role) };
      case 'ErasureOrdered': {
        const { orderedOn, keptBecause, kept } = data;
        return { ...row, personId, erasure: { orderedOn, keptBecause, kept, erasedOn: null } };
      }
      case 'PersonErased':
        return { ...row, erasure: row.erasure && { ...row.erasure, erasedOn: data.erasedOn } };
    }
  },
  listsOf: ({ roles }) => [
    ...(roles.length > 0 ? ['in-office'] : []),
    ...roles.map(({ role }) => `role/${role}`),
  ],
  placesOf: ({ roles }) => [
    ...(roles.length > 0 ? [entryOfOrdered(peopleInOffice(undefined), '')] : []),
    ...roles.map(({ role }) => entryOfOrdered(peopleInOffice(role), '')),
  ],
};
