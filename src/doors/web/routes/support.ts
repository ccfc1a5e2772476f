import { addToRequest, answerRequest, askHouse, closeRequest } from '../../../modules/support/index.ts';
import { deskFront } from '../pages/desk.tsx';
import { deskPage, deskRequestPage, supportDesk } from '../pages/support/desk.tsx';
import { askAction, requestPage, supportPage } from '../pages/support/support.tsx';
import { paths } from '../parts/paths.ts';
import { type Values, type Visit, form, one, page } from '../route.ts';

const written = (values: Values, { params }: Visit) => ({ request: params['request'], text: one(values, 'text') });
const named = (_values: Values, { params }: Visit) => ({ request: params['request'] });

export const support = [
  page(askAction, supportPage, 'everyone'),
  form<{ id: string }>(askAction, {
    command: askHouse,
    input: (values, { who }) => ({
      subject: one(values, 'subject'),
      text: one(values, 'text'),
      ...(who === null ? { ...given(values, 'name'), ...given(values, 'email') } : {}),
    }),
    next: ({ id }, { who }) => (who === null ? `${askAction}?sent=1` : `${askAction}/${id}?sent=1`),
    back: supportPage,
    audience: 'everyone',
  }),
  page('/support/:request', requestPage),
  form('/support/:request/messages', {
    command: addToRequest,
    input: written,
    next: (_result, { params }) => `/support/${params['request']}?sent=1`,
    back: requestPage,
  }),
  form('/support/:request/close', {
    command: closeRequest,
    input: named,
    next: (_result, { params }) => `/support/${params['request']}`,
    back: requestPage,
  }),
  page(paths.desk, deskFront, 'staff'),
  page(supportDesk, deskPage, 'staff'),
  page(`${supportDesk}/:request`, deskRequestPage, 'staff'),
  form(`${supportDesk}/:request/answers`, {
    command: answerRequest,
    input: written,
    next: (_result, { params }) => `${supportDesk}/${params['request']}`,
    back: deskRequestPage,
    audience: 'staff',
  }),
  form(`${supportDesk}/:request/close`, {
    command: closeRequest,
    input: named,
    next: () => supportDesk,
    back: deskRequestPage,
    audience: 'staff',
  }),
];

/** A field left empty is a field not given. */
function given(values: Values, name: string): Record<string, string> {
  const value = one(values, name).trim();
  return value === '' ? {} : { [name]: value };
}
