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

/** The fund of 2024 has two financiers; that of 2025 is blocked in part until the city has decided on its money. */
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
