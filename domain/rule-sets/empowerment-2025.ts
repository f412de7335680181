import type { RuleSet } from '../../events/rule-set.ts';
import { empowerment2022 } from './empowerment-2022.ts';

/** Empowerment – Projekte von Geflüchteten für Geflüchtete, by the rules that the city of Stuttgart published for 2025: those of 2022 with other limits. */
export const empowerment2025: RuleSet = {
  ...empowerment2022,
  ruleSetId: 'empowerment-2025',
  version: 1,
  title: 'Empowerment – Projekte von Geflüchteten für Geflüchtete (2025)',
  validFromOn: '2024-10-01',
  validUntilOn: null,
  endsByMonthDay: {
    value: null,
    source: 'City of Stuttgart, Empowerment page 2024/25: up to one year; no last day is named',
    confidence: 'derived',
  },
  amountMinCents: {
    value: 100_000,
    source: 'City of Stuttgart, Empowerment page 2024/25',
    confidence: 'found',
  },
  amountMaxCents: {
    value: 700_000,
    source: 'City of Stuttgart, Empowerment page 2024/25',
    confidence: 'found',
  },
};
