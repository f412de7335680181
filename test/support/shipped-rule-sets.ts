import { demokratieLeben2015 } from '../../domain/rule-sets/demokratie-leben-2015.ts';
import { demokratieLeben2020 } from '../../domain/rule-sets/demokratie-leben-2020.ts';
import { demokratieLeben2025 } from '../../domain/rule-sets/demokratie-leben-2025.ts';
import { empowerment2022 } from '../../domain/rule-sets/empowerment-2022.ts';
import { empowerment2025 } from '../../domain/rule-sets/empowerment-2025.ts';
import { stuttgartBridge2025 } from '../../domain/rule-sets/stuttgart-bridge-2025.ts';

export const ruleSets = [
  demokratieLeben2015,
  demokratieLeben2020,
  demokratieLeben2025,
  stuttgartBridge2025,
  empowerment2022,
  empowerment2025,
];
