import { type AgendaItem, agendaOf, type Doer, toldAt } from '../agenda/agenda.ts';
import { applicationRow } from '../agenda/application-rows.ts';
import { applicationAgenda } from '../agenda/application-work.ts';
import { grantAgenda } from '../agenda/grant-work.ts';
import { payoutRow } from '../agenda/payout-rows.ts';
import type { ApplicationRow } from '../application/application-row.ts';
import { pageOfPlaced, type Range } from '../ordered-list.ts';
import { type GrantRow, ifGranted } from '../payout/payout-row.ts';
import type { RowReader } from '../projection.ts';
import { type Source, sourceOf } from '../reading/merged-page.ts';

/** What is told of a case: as long as it has no grant, and of its grant. */
export type Telling<Item> = {
  readonly ofApplication: (row: ApplicationRow) => readonly Item[];
  readonly ofGrant: (row: GrantRow, application: ApplicationRow) => readonly Item[];
};

/** The agendas of some doers, in the order of their days. */
export const agendaSources = <Item extends AgendaItem>(
  rows: RowReader,
  whose: readonly Doer[],
  { ofApplication, ofGrant }: Telling<Item>,
  between?: Range,
): readonly Source<Item>[] =>
  whose.flatMap((doer) => [
    sourceOf(
      rows,
      applicationRow,
      agendaOf(doer),
      ({ row }, place) => toldAt(place, doer, applicationAgenda(row), ofApplication(row)),
      between,
    ),
    sourceOf(
      rows,
      payoutRow,
      agendaOf(doer),
      async (found, place) => {
        const granted = ifGranted(found)?.row;
        if (!granted) return [];
        const application = await rows.get(applicationRow, `application-${granted.grant.applicationId}`);
        return application
          ? toldAt(place, doer, grantAgenda(granted), ofGrant(granted, application.row))
          : [];
      },
      between,
    ),
  ]);

/** A few things that lie at hand, in the order of their keys; each has its own. */
export const sourceAmong = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  between?: Range,
): Source<Item> => {
  const placed = items.map((item) => ({ item, place: keyOf(item) }));
  return {
    places: async (wish) => {
      const { shown, next } = pageOfPlaced(placed, { ...wish, between });
      return { places: shown.map(({ place }) => place), next };
    },
    at: async (place) => placed.filter((one) => one.place === place).map(({ item }) => item),
  };
};
