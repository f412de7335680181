import { commands } from '../../../functions/registry.ts';
import { nameOf } from '../../../functions/route.ts';
import { routes } from '../../../functions/routes.ts';

const ids: Readonly<Record<string, string>> = {
  applicationId: `app_${'0'.repeat(26)}`,
  organisationId: `org_${'0'.repeat(26)}`,
  personId: `per_${'0'.repeat(26)}`,
  meetingId: `mtg_${'0'.repeat(26)}`,
  paymentId: `pay_${'0'.repeat(26)}001`,
  runId: `run_${'0'.repeat(26)}`,
  changeId: `chg_${'0'.repeat(26)}`,
  repaymentId: `rep_${'0'.repeat(26)}`,
  validFromOn: '2024-01-01',
  role: 'finance',
};
/** The path with an id of nothing in each place. */
export const filled = (path: string) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? 'unknown');

const named = new Set(commands.map(({ name }) => name));
/** Every route of a command, and then of drafts as well. */
export const commandRoutes = routes.filter((route) => named.has(nameOf(route)));
const draftRoutes = routes.filter(({ path, method }) => path.startsWith('/drafts') && method !== 'GET');
export const writingRoutes = [...new Set([...commandRoutes, ...draftRoutes])];
export const protectedRoutes = routes.filter(({ access }) => access === 'signed-in');
