import { type CaseFile, caseFiles, requestCaseFile } from '../../../modules/casefile/index.ts';
import { type CaseFilesAtDesk, caseFilesAtDesk, orderCaseFile } from '../../../modules/custody/index.ts';
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
    presentFiles,
  ),
  act(
    'POST',
    '/cases/:case/case-files',
    orderCaseFile,
    'Take the record of an engagement along to decide its case; both sides read that and the reason (whoever has the case)',
    { status: 201 },
  ),
  read(
    '/desk/cases/:case/case-files',
    caseFilesAtDesk,
    'The case files you had made for a case of yours; one that is ready is fetched at `/cases/{case}/case-files/{id}/zip`',
    ({ actions, ...files }: CaseFilesAtDesk) => ({ ...presentFiles(files), actions }),
    'staff',
  ),
];

function presentFiles({ items, next }: { readonly items: readonly CaseFile[]; readonly next: null }) {
  return { items: items.map((each) => ({ object: 'case_file', ...each })), next };
}
