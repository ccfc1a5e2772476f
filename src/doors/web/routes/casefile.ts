import { requestCaseFile } from '../../../modules/casefile/index.ts';
import { caseFilePage } from '../pages/casefile/case-file.tsx';
import { roomPath } from '../pages/engagements/kit.ts';
import { form, page } from '../route.ts';

const path = '/engagements/:engagement/case-file';

export const casefile = [
  page(path, caseFilePage),
  form<{ id: string }>(path, {
    command: requestCaseFile,
    input: (_values, { params }) => ({ engagement: params['engagement'] }),
    next: ({ id }, { params }) => `${roomPath(params['engagement'] ?? '')}/case-file#${id}`,
    back: caseFilePage,
  }),
];
