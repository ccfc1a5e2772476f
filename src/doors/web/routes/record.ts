import { settleAlarm } from '../../../modules/record/index.ts';
import { recordDesk, recordDeskPage } from '../pages/record/desk.tsx';
import { type WebRoute, form, one, page } from '../route.ts';

export const record: readonly WebRoute[] = [
  page(recordDesk, recordDeskPage, 'staff'),
  form(`${recordDesk}/alarms/:alarm`, {
    command: settleAlarm,
    input: (values, { params }) => ({ alarm: params['alarm'], reason: one(values, 'reason') }),
    next: () => recordDesk,
    back: recordDeskPage,
    audience: 'staff',
  }),
];
