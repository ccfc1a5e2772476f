import { engagementFiles, filesAtDesk, showFile, type ListedFile } from '../../../modules/engagements/index.ts';
import {
  type ShownFile,
  contestFile,
  decideFile,
  myFiles,
  presentFile,
  receiveFile,
  replaceFile,
  withdrawFile,
} from '../../../modules/files/index.ts';
import { type ApiRoute, act, read } from '../route.ts';

export const files: readonly ApiRoute[] = [
  act(
    'POST',
    '/files',
    receiveFile,
    'Hand a file in (multipart/form-data, one part `file`); it then goes along with an act',
    {
      status: 201,
      upload: true,
    },
  ),
  read('/files', myFiles, 'Everything you have handed in, wherever it stands', ({ items, next }: Mine) => ({
    items: items.map(presentFile),
    next,
  })),
  read(
    '/files/:file',
    showFile,
    'A file you may see, with what came of checking it; its bytes are under `content`',
    presentListed,
  ),
  act('POST', '/files/:file/contest', contestFile, 'Say that a held file holds nothing that need be held'),
  act('POST', '/files/:file/withdraw', withdrawFile, 'Take back a file that nobody else has seen'),
  act('POST', '/files/:file/replace', replaceFile, 'Put another file (`by`) in the place of one that was held'),
  act('POST', '/files/:file/decision', decideFile, 'Clear a contested file, or leave it hidden (trust agents)'),
  read('/engagements/:engagement/files', engagementFiles, 'All files of an engagement, the latest first', presentList),
  read('/desk/files', filesAtDesk, 'Contested files that wait for a look (trust agents)', presentList, 'staff'),
];

interface Mine {
  readonly items: readonly ShownFile[];
  readonly next: string | null;
}

function presentList({ items, next }: { readonly items: readonly ListedFile[]; readonly next: null }) {
  return { items: items.map(presentListed), next };
}

function presentListed(file: ListedFile) {
  return { ...presentFile(file), ownerName: file.ownerName, found: file.found };
}
