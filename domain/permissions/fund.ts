import type { Permission } from './permission.ts';

export const fundPermissions = {
  'open-fund': { on: 'fund', who: ['administrator'], butNot: [], when: ['none'] },
  'change-allocation': { on: 'fund', who: ['administrator'], butNot: [], when: ['open'] },
  'set-fund-sources': { on: 'fund', who: ['administrator'], butNot: [], when: ['open'] },
  'open-round': { on: 'fund', who: ['administrator'], butNot: [], when: ['open'] },
  'adopt-round-rules': { on: 'fund', who: ['administrator'], butNot: [], when: ['open'] },
  'close-fund': { on: 'fund', who: ['administrator'], butNot: [], when: ['open'] },
  'close-year': {
    on: 'fund',
    who: ['administrator', 'finance'],
    butNot: [],
    when: ['open', 'closed'],
  },
  'enter-waiting-list': { on: 'fund', who: ['system'], butNot: [], when: ['open', 'closed'] },
  'propose-moving-up': { on: 'fund', who: ['system'], butNot: [], when: ['open', 'closed'] },
  'book-grant': { on: 'fund', who: ['system'], butNot: [], when: ['open', 'closed'] },
  'book-disbursement': { on: 'fund', who: ['system'], butNot: [], when: ['open', 'closed'] },
  'reverse-disbursement': { on: 'fund', who: ['system'], butNot: [], when: ['open', 'closed'] },
  'book-refund': { on: 'fund', who: ['system'], butNot: [], when: ['open', 'closed'] },
  'reverse-refund': { on: 'fund', who: ['system'], butNot: [], when: ['open', 'closed'] },
  'release-reservation': { on: 'fund', who: ['system'], butNot: [], when: ['open', 'closed'] },
} as const satisfies Readonly<Record<string, Permission>>;
