import * as z from 'zod';
import { dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { isolated } from '../../domain/letters/isolated.ts';
import { type PaymentDemandFacts, paymentDemand } from '../../domain/letters/payment-demand.ts';
import { paymentDemandFacts } from '../../domain/views/payment-demand.ts';
import { applicationId } from '../../events/fields.ts';
import { httpQuery } from '../../runtime/http/http-query.ts';
import { letterPage } from '../../runtime/http/letter-page.ts';

/** GET /applications/{applicationId}/grant/payment-demand: the letter that asks for what is open, as a page. */
export const handler = httpQuery({
  name: 'payment-demand',
  openTo: 'signed-in',
  params: z.strictObject({ applicationId: applicationId() }),
  search: z.strictObject({}),
  view: async (rows, { params, who, at }) => {
    const body = await paymentDemandFacts(rows, params.applicationId, who, dayInBerlin(at));
    return body && { body };
  },
  page: (body) => letterPage(paymentDemand(isolated(body as PaymentDemandFacts))),
});
