import { payRunRow } from '../../domain/pay-run/pay-run-row.ts';
import type { Capability } from '../capability.ts';
import { cancelPayRun } from './cancel-pay-run.ts';
import { preparePayRun } from './prepare-pay-run.ts';
import { releasePayRun } from './release-pay-run.ts';

export const payRunCapability: Capability = {
  commands: [cancelPayRun, preparePayRun, releasePayRun],
  followUps: [],
  projections: [payRunRow],
  reactions: [],
};
