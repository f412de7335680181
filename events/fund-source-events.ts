import * as z from 'zod';
import { basisPoints, cents, code, publicText, slug } from './fields.ts';

/** Who gives how much of a fund, such as the federal programme and the city. */
export const FundSource = z.strictObject({ sourceId: slug(), title: publicText(), amountCents: cents() });
export type FundSource = z.infer<typeof FundSource>;

/**
 * The least that one source brings itself: a share of what the others give (`grant`), or of everything (`total`).
 *
 * Both readings are in use: a tenth of 125,000.00 is 12,500.00; a tenth of everything beside 125,000.00 is 13,888.89.
 */
export const OwnShare = z.strictObject({
  sourceId: slug(),
  basisPoints: basisPoints(),
  base: code('grant', 'total'),
});
export type OwnShare = z.infer<typeof OwnShare>;

/** Where the money of a fund comes from, from here on: the parts add up to its allocation. */
const FundSourcesSet = z.strictObject({
  type: z.literal('FundSourcesSet'),
  data: z.strictObject({
    fundId: slug(),
    sources: z.array(FundSource).min(1).max(10),
    ownShare: OwnShare.nullable(),
    reason: publicText(500),
  }),
});

export const fundSourceEvents = [FundSourcesSet] as const;
