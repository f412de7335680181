import * as z from 'zod';

export const Kind = z.enum([
  'allocated',
  'allocation-changed',
  'granted',
  'paid',
  'payment-returned',
  'refund-reversed',
  'refunded',
  'released',
  'reserved',
  'restored',
]);
