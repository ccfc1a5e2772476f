import { contestFile, decideFile, replaceFile, withdrawFile } from '../../../modules/files/index.ts';
import { filesDesk, filesDeskPage } from '../pages/files/desk.tsx';
import { filesPage } from '../pages/files/list.tsx';
import { type Visit, type WebRoute, form, one, page } from '../route.ts';

const list = '/engagements/:engagement/files';
const file = ({ params }: Visit) => ({ file: params['file'] });
const back = ({ params }: Visit) => `/engagements/${params['engagement']}/files`;
const atOnce = (_result: unknown, visit: Visit) => `${back(visit)}#${visit.params['file']}`;

export const files: readonly WebRoute[] = [
  page(list, filesPage),
  form(`${list}/:file/contest`, {
    command: contestFile,
    input: (_values, visit) => file(visit),
    next: atOnce,
    back: filesPage,
  }),
  form(`${list}/:file/withdraw`, {
    command: withdrawFile,
    input: (_values, visit) => file(visit),
    next: atOnce,
    back: filesPage,
  }),
  form<{ id: string }>(`${list}/:file/replace`, {
    command: replaceFile,
    uploads: /^by$/,
    input: (values, visit) => ({ ...file(visit), by: one(values, 'by') }),
    next: ({ id }, visit) => `${back(visit)}#${id}`,
    back: filesPage,
  }),
  page(filesDesk, filesDeskPage, 'staff'),
  form(`${filesDesk}/:file`, {
    command: decideFile,
    input: (values, visit) => ({ ...file(visit), verdict: one(values, 'verdict'), reason: one(values, 'reason') }),
    next: () => filesDesk,
    back: filesDeskPage,
    audience: 'staff',
  }),
];
