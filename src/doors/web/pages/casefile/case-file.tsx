import { isRefusal } from '../../../../core/refusal.ts';
import { type CaseFile, caseFiles } from '../../../../modules/casefile/index.ts';
import { engagementRoom } from '../../../../modules/engagements/index.ts';
import { number } from '../../../../words/format.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { Layout } from '../../parts/layout.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { said } from '../../parts/time.tsx';
import type { Show, Visit } from '../../route.ts';
import { roomPath, see } from '../engagements/kit.ts';

/** Where a side takes the record of a conversation along, and sees how far the file is. */
export const caseFilePage: Show = async (visit) => {
  const engagement = visit.params['engagement'] ?? '';
  const [room, files] = await Promise.all([
    see(visit, engagementRoom, { engagement }),
    see(visit, caseFiles, { engagement }),
  ]);
  if (isRefusal(room)) return room;
  if (isRefusal(files)) return files;
  const { page, w, trouble } = visit;
  const c = w.casefile;
  const path = `${roomPath(engagement)}/case-file`;
  const underWay = files.items.some(({ status }) => status === 'sealing' || status === 'building');
  return (
    <Layout page={page} title={c.title}>
      <PageHead
        lang={page.lang}
        title={c.title}
        lead={c.lead}
        crumbs={[{ href: roomPath(engagement), label: room.title }]}
      />
      <div class="stack far">
        <section class="stack" aria-labelledby="h-inside">
          <h2 id="h-inside">{c.inside}</h2>
          <ul class="stack tight">
            {c.insideList.map((each) => (
              <li>{each}</li>
            ))}
          </ul>
          <p class="soft">{c.yours}</p>
          {trouble && <Notice tone="warn" role="alert" title={trouble.sentence} />}
          {!underWay && <Ask visit={visit} path={path} label={c.make} />}
        </section>
        <section class="stack" aria-labelledby="h-made">
          <h2 id="h-made">{c.made}</h2>
          {files.items.length === 0 && <p class="soft">{c.none}</p>}
          {files.items.map((file) => (
            <OneFile visit={visit} file={file} path={path} underWay={underWay} />
          ))}
        </section>
        <section class="stack" aria-labelledby="h-check">
          <h2 id="h-check">{c.check}</h2>
          <p>{c.checkText}</p>
          <p>
            <a href="/.well-known/garante/keys">{c.keyLink}</a>
          </p>
        </section>
      </div>
    </Layout>
  );
};

interface AskProps {
  readonly visit: Visit;
  readonly path: string;
  readonly label: string;
}

function Ask({ visit, path, label }: AskProps) {
  return (
    <Form action={path} formKey={visit.formKey()}>
      <Button look="main" icon="download">
        {label}
      </Button>
    </Form>
  );
}

export interface OneFileProps {
  readonly visit: Visit;
  readonly file: CaseFile;
  /** Where its bytes are fetched, and where it is asked for again. */
  readonly path: string;
  readonly underWay: boolean;
  /** The page that shows how far it is, where that is another one. */
  readonly page?: string;
}

export function OneFile({ visit, file, path, underWay, page: shownAt }: OneFileProps) {
  const { page, w } = visit;
  const c = w.casefile;
  const [done, total] = [number(file.done, page.lang), number(file.total, page.lang)];
  const size = `${number(Math.ceil((file.size ?? 0) / 1024), page.lang)} kB`;
  const status = {
    sealing: c.status.sealing,
    building: c.status.building({ done, total }),
    ready: c.status.ready({ total, size }),
    failed: c.status.failed[file.why ?? 'fault'],
    removed: c.status.removed,
  }[file.status];
  return (
    <article class="panel stack" id={file.id}>
      <p class="soft sm">{c.askedAt(said(file.at, page, 'deadline'))}</p>
      <p role="status">{status}</p>
      {file.status === 'building' && <progress max={file.total} value={file.done} aria-label={status} />}
      {file.status === 'ready' && (
        <ButtonLink look="main" icon="download" href={`${path}/${file.id}/zip`}>
          {c.download}
        </ButtonLink>
      )}
      {file.status === 'failed' && !underWay && shownAt === undefined && (
        <Ask visit={visit} path={path} label={c.again} />
      )}
      {(file.status === 'sealing' || file.status === 'building') && (
        <ButtonLink look="plain" href={`${shownAt ?? path}#${file.id}`}>
          {c.refresh}
        </ButtonLink>
      )}
    </article>
  );
}
