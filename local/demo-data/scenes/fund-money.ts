import { Anything, offices } from '../../play/board.ts';
import { at } from '../../play/dates.ts';
import type { Scene } from '../../play/story.ts';

const allocation = (fundId: string, allocatedCents: number, reason: string) =>
  ({ method: 'PUT', path: `/funds/${fundId}/allocation`, body: { allocatedCents, reason } }) as const;

const sources = {
  sources: [
    { sourceId: 'bund', title: 'Bund (Demokratie leben!)', amountCents: 3_330_000 },
    { sourceId: 'stadt', title: 'Landeshauptstadt Stuttgart', amountCents: 370_000 },
  ],
  ownShare: { sourceId: 'stadt', basisPoints: 1_000, base: 'total' },
  reason: 'Ein Zehntel des Fonds trägt die Stadt (Aufteilung erfunden).',
};

/** What both financiers give for 2024: 500.00 more than its two funds have together. */
const year2024 = {
  year: 2024,
  sources: [
    { sourceId: 'bund', title: 'Bund (Demokratie leben!)', amountCents: 5_445_000 },
    { sourceId: 'stadt', title: 'Landeshauptstadt Stuttgart', amountCents: 605_000 },
  ],
  reason: 'Zuwendungsbescheid des Bundes und Beschluss der Stadt (beide erfunden).',
};

/** The fund of 2024 has two financiers, who give a little more for the year than is in its funds; that of 2025 is blocked in part until the city has decided on its money. */
export const fundMoney: Scene = ({ client }) => {
  const administrator = client.as(offices.administrator);
  return [
    {
      at: at('2023-12-06', '09:00'),
      run: () => {
        const ask = { method: 'PUT', path: '/funds/aktionsfonds-2024/sources', body: sources } as const;
        return administrator.does('sources-2024', ask, Anything);
      },
    },
    {
      at: at('2023-12-06', '09:10'),
      run: () => {
        const path = '/programmes/demokratie-leben/allocation';
        return administrator.does('given-2024', { method: 'PUT', path, body: year2024 }, Anything);
      },
    },
    {
      at: at('2025-04-01', '09:00'),
      run: () => {
        const ask = allocation('aktionsfonds-2025', 1_930_000, 'Haushaltssperre der Stadt (erfunden)');
        return administrator.does('block-2025', ask, Anything);
      },
    },
    {
      at: at('2025-08-20', '09:00'),
      run: () => {
        const ask = allocation('aktionsfonds-2025', 3_700_000, 'Die Sperre ist aufgehoben (erfunden)');
        return administrator.does('block-2025-lifted', ask, Anything);
      },
    },
  ];
};
