import { type CaseFile, caseFiles, requestCaseFile } from '../../../modules/casefile/index.ts';
import { type ApiRoute, act, read } from '../route.ts';

export const casefile: readonly ApiRoute[] = [
  act(
    'POST',
    '/engagements/:engagement/case-files',
    requestCaseFile,
    'Take the record of an engagement along as a file that can be checked',
    {
      status: 201,
    },
  ),
  read(
    '/engagements/:engagement/case-files',
    caseFiles,
    'Your case files of an engagement; one that is ready is fetched at `/engagements/{engagement}/case-files/{id}/zip`',
    ({ items, next }: { items: readonly CaseFile[]; next: null }) => ({
      items: items.map((each) => ({ object: 'case_file', ...each })),
      next,
    }),
  ),
];
