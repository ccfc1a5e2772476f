import {
  type Alarm,
  type KeptCheckpoint,
  type SigningKey,
  logState,
  settleAlarm,
} from '../../../modules/record/index.ts';
import { type ApiRoute, act, read } from '../route.ts';

interface State {
  readonly alarms: readonly Alarm[];
  readonly checkpoint: KeptCheckpoint | null;
  readonly size: number;
  readonly keys: readonly SigningKey[];
  readonly waitsSeconds: number;
}

export const record: readonly ApiRoute[] = [
  read(
    '/desk/record',
    logState,
    'How far the log has come, and what the auditor found in the record (operators)',
    ({ alarms, checkpoint, size, keys, waitsSeconds }: State) => ({
      object: 'record_state',
      size,
      checkpoint: checkpoint?.note ?? null,
      signedAt: checkpoint?.at ?? null,
      waitsSeconds,
      keys: keys.map((key) => ({ object: 'signing_key', ...key })),
      alarms: alarms.map((alarm) => ({ object: 'alarm', ...alarm })),
    }),
    'staff',
  ),
  act('POST', '/desk/alarms/:alarm/settlement', settleAlarm, 'Say what an alarm of the auditor was (operators)'),
];
