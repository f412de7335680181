import * as z from 'zod';

export const Step = z.enum([
  'acceptance',
  'account',
  'answer',
  'decision',
  'formal-check',
  'hearing',
  'notice',
  'objection',
  'payment',
  'proof',
  'proof-check',
  'refund',
  'rejection-objection',
  'rejection-retrieval',
  'retrieval',
  'revocation',
  'settlement',
  'spending',
]);
