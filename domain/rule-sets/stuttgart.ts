import { demokratieLeben2020 } from './demokratie-leben-2020.ts';
import { empowerment2022 } from './empowerment-2022.ts';
import { empowerment2025 } from './empowerment-2025.ts';
import type { ShippedProgramme } from './shipped.ts';
import { actionFund2024, actionFund2025 } from './stuttgart/action-fund.ts';
import { empowermentFund2024, empowermentFund2025 } from './stuttgart/empowerment-fund.ts';
import { youthFund2024, youthFund2025 } from './stuttgart/youth-fund.ts';
import { stuttgartBridge2025 } from './stuttgart-bridge-2025.ts';

/** The two programmes of Stuttgart with their funds of 2024 and 2025; what the sources do not show says so. */
export const stuttgart: readonly ShippedProgramme[] = [
  {
    programmeId: 'demokratie-leben',
    title: 'Demokratie leben! – Partnerschaft für Demokratie Stuttgart',
    grantor: 'Landeshauptstadt Stuttgart mit dem Stadtjugendring Stuttgart e. V.',
    ruleSets: [demokratieLeben2020, stuttgartBridge2025],
    committees: [
      { committeeId: 'begleitausschuss', title: 'Begleitausschuss' },
      { committeeId: 'jugendgremium', title: 'Jugendgremium' },
    ],
    funds: [actionFund2024, youthFund2024, actionFund2025, youthFund2025],
  },
  {
    programmeId: 'empowerment',
    title: 'Empowerment – Projekte von Geflüchteten für Geflüchtete',
    grantor: 'Landeshauptstadt Stuttgart, Abteilung Integrationspolitik',
    ruleSets: [empowerment2022, empowerment2025],
    committees: [{ committeeId: 'jury', title: 'Jury Empowerment' }],
    funds: [empowermentFund2024, empowermentFund2025],
  },
];
