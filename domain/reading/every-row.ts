import type { DomainEvent } from '../../events/catalogue.ts';
import type { OrderedList } from '../ordered-list.ts';
import type { Projection, RowReader, ViewRow } from '../projection.ts';

const AT_ONCE = 100;

/** All rows of an ordered list, page by page: for what is rare. */
export const everyRow = async <Row, Event extends DomainEvent>(
  rows: Pick<RowReader, 'page'>,
  projection: Projection<Row, Event>,
  list: OrderedList,
): Promise<readonly ViewRow<Row>[]> => {
  const found: ViewRow<Row>[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page = await rows.page(projection, list, { order: 'rising', limit: AT_ONCE, after });
    found.push(...page.rows);
    after = page.next;
  }
  return found;
};
