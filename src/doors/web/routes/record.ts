import {
  askErasure,
  decideRedaction,
  liftHold,
  openTalk,
  proposeRedaction,
  setHold,
  withdrawErasure,
} from '../../../modules/custody/index.ts';
import { settleAlarm } from '../../../modules/record/index.ts';
import { at } from '../pages/account/kit.tsx';
import { dataPage } from '../pages/record/data.tsx';
import { recordDesk, recordDeskPage } from '../pages/record/desk.tsx';
import { holdsDesk, holdsPage } from '../pages/record/holds.tsx';
import { talkDesk, talkPage } from '../pages/record/talk.tsx';
import { redactionsDesk, redactionsPage } from '../pages/record/redactions.tsx';
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
  page(`${holdsDesk}/:member`, holdsPage, 'staff'),
  form(`${holdsDesk}/:member`, {
    command: setHold,
    input: (values, { params }) => ({
      member: params['member'],
      ground: one(values, 'ground'),
      note: one(values, 'note'),
    }),
    next: (_result, { params }) => `${holdsDesk}/${params['member']}`,
    back: holdsPage,
    audience: 'staff',
  }),
  form(`${holdsDesk}/:member/:hold/lift`, {
    command: liftHold,
    input: (values, { params }) => ({ hold: params['hold'], note: one(values, 'note') }),
    next: (_result, { params }) => `${holdsDesk}/${params['member']}`,
    back: holdsPage,
    audience: 'staff',
  }),
  page(talkDesk, talkPage, 'staff'),
  form<{ engagement: string }>(talkDesk, {
    command: openTalk,
    input: (values) => ({
      engagement: one(values, 'engagement'),
      about: one(values, 'about'),
      reason: one(values, 'reason'),
    }),
    next: ({ engagement }) => `${talkDesk}?engagement=${engagement}`,
    back: talkPage,
    audience: 'staff',
  }),
  page(redactionsDesk, redactionsPage, 'staff'),
  form(redactionsDesk, {
    command: proposeRedaction,
    input: (values) => ({
      message: one(values, 'message'),
      ground: one(values, 'ground'),
      reason: one(values, 'reason'),
    }),
    next: () => redactionsDesk,
    back: redactionsPage,
    audience: 'staff',
  }),
  form(`${redactionsDesk}/:redaction`, {
    command: decideRedaction,
    input: (values, { params }) => ({
      redaction: params['redaction'],
      verdict: one(values, 'verdict'),
      note: one(values, 'note'),
    }),
    next: () => redactionsDesk,
    back: redactionsPage,
    audience: 'staff',
  }),
  page(at.data, dataPage),
  form(`${at.data}/close`, {
    command: askErasure,
    input: (values) => ({ sure: one(values, 'sure') === '1' }),
    next: () => `${at.data}?done=closing#close`,
    back: dataPage,
  }),
  form(`${at.data}/keep`, {
    command: withdrawErasure,
    input: () => ({}),
    next: () => `${at.data}?done=kept`,
    back: dataPage,
  }),
];
