import { isRefusal } from '../../../../core/refusal.ts';
import { type ListedFile, engagementFiles } from '../../../../modules/engagements/index.ts';
import { fileAllowance } from '../../../../modules/files/index.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { FileField, FileLine, type FileRoom } from '../../parts/files.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { kindsOf } from '../../parts/talk/held-choices.tsx';
import { said } from '../../parts/time.tsx';
import type { Show, Visit } from '../../route.ts';
import { roomPath, see } from '../engagements/kit.ts';

/** Every file of an engagement. Of a held one its owner reads why, and what can be done. */
export const filesPage: Show = async (visit) => {
  const engagement = visit.params['engagement'] ?? '';
  const [list, room] = await Promise.all([see(visit, engagementFiles, { engagement }), see(visit, fileAllowance, {})]);
  if (isRefusal(list)) return list;
  const { page, w } = visit;
  const f = w.files;
  const crumbs = [
    { href: paths.work, label: w.engagements.room.work },
    { href: roomPath(engagement), label: list.title },
  ];
  const may = isRefusal(room) ? null : { files: 1, megabytes: room.bytes / 1024 / 1024 };
  return (
    <Layout page={page} title={f.title}>
      <PageHead lang={page.lang} title={f.title} lead={f.lead(list.title)} crumbs={crumbs} />
      {visit.trouble && <ErrorSummary lang={page.lang} sentence={visit.trouble.sentence} />}
      {list.items.length === 0 && (
        <Empty title={f.none}>
          <p>{f.noneMeans}</p>
        </Empty>
      )}
      <ol class="stack loose plain-list">
        {list.items.map((file) => (
          <li class="panel stack tight" id={file.id}>
            <div class="files attached">
              <FileLine lang={page.lang} file={file} />
            </div>
            <p class="soft sm">{f.by({ name: file.ownerName, when: said(file.at, page) })}</p>
            {file.mine && file.fetchedAt && <p class="soft sm">{f.fetched(said(file.fetchedAt, page))}</p>}
            {file.mine && file.picture && file.status === 'clean' && (
              <p class="sm">
                <a href={`/files/${file.id}?original=1`} download={file.ownName}>
                  {f.original}
                </a>
              </p>
            )}
            {file.mine && (
              <HeldFile visit={visit} file={file} base={`${roomPath(engagement)}/files/${file.id}`} room={may} />
            )}
          </li>
        ))}
      </ol>
    </Layout>
  );
};

interface HeldProps {
  readonly visit: Visit;
  readonly file: ListedFile;
  /** Where its choices are sent. */
  readonly base: string;
  /** Null where no other file can take its place. */
  readonly room: FileRoom | null;
}

const open: readonly string[] = ['checking', 'held', 'unread', 'contested', 'confirmed'];

/** Why a file was held, and what its owner can do. */
export function HeldFile({ visit, file, base, room }: HeldProps) {
  if (!open.includes(file.status)) return null;
  const { page, w } = visit;
  const c = w.files.choices;
  const may = { contest: ['held', 'unread'].includes(file.status) && file.reason !== 'virus' };
  return (
    <>
      <WhyHeld visit={visit} file={file} />
      <div class="choices" role="group" aria-label={c.title}>
        {room && (
          <div>
            <Form action={`${base}/replace`} formKey={visit.formKey()} files>
              <FileField
                lang={page.lang}
                name="by"
                room={room}
                label={c.replaceBy}
                id={`f-by-${file.id}`}
                single
                quiet
              />
              <Button icon="refresh-cw">{c.replace}</Button>
            </Form>
            <p>{c.replaceMeans}</p>
          </div>
        )}
        {may.contest && (
          <div>
            <Form action={`${base}/contest`} formKey={visit.formKey()}>
              <Button>{c.contest}</Button>
            </Form>
            <p>{c.contestMeans}</p>
          </div>
        )}
        <div>
          <Form action={`${base}/withdraw`} formKey={visit.formKey()}>
            <Button>{c.withdraw}</Button>
          </Form>
          <p>{c.withdrawMeans}</p>
        </div>
      </div>
    </>
  );
}

/** The reason in words, and the very words that were found. */
export function WhyHeld({ visit, file }: Pick<HeldProps, 'visit' | 'file'>) {
  const { page, w } = visit;
  const f = w.files;
  const reasons: Readonly<Record<string, string>> = f.reasons;
  const carriers: Readonly<Record<string, string>> = f.carriers;
  const reason = file.found.length > 0 ? f.reasons.contact : (reasons[file.reason ?? ''] ?? '');
  if (reason === '' || !['held', 'unread', 'contested', 'confirmed'].includes(file.status)) return null;
  return (
    <>
      <p>
        {reason} {file.inside && <span class="soft">{f.inside(file.inside)}</span>}
      </p>
      {file.found.length > 0 && (
        <ul class="stack tight plain-list">
          {file.found.slice(0, 12).map((each) => {
            const [carrier = '', where] = each.param.split(': ', 2);
            return (
              <li>
                <p class="read">
                  {each.before.slice(-60)}
                  <mark>{each.words}</mark>
                  {each.after.slice(0, 60)}
                </p>
                <p class="soft xs">
                  {kindsOf(page.lang, [each])}, {carriers[carrier] ?? carrier}
                  {where ? ` (${where})` : ''}
                </p>
              </li>
            );
          })}
        </ul>
      )}
      {file.found.length > 0 && (
        <p class="soft sm">
          {f.passes} <a href={`${paths.rules}#C-01`}>{w.screening.held.rule('C-01')}</a>
        </p>
      )}
    </>
  );
}
