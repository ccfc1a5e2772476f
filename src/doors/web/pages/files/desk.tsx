import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type ListedFile, filesAtDesk } from '../../../../modules/engagements/index.ts';
import { Empty } from '../../parts/empty.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { sizeOf } from '../../parts/files.tsx';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { paths } from '../../parts/paths.ts';
import { said } from '../../parts/time.tsx';
import { Verdict } from '../../parts/verdict.tsx';
import { type Show, type Visit } from '../../route.ts';
import { WhyHeld } from './list.tsx';

export const filesDesk = `${paths.desk}/files`;

/** Files whose owner says that they need not be held, for the person who looks. */
export const filesDeskPage: Show = async (visit) => {
  const { page, w, actor } = visit;
  const d = w.files.desk;
  const list = await ask(visit.house, { actor, lang: page.lang }, filesAtDesk, {});
  if (isRefusal(list)) return list;
  return (
    <Layout page={page} title={d.title}>
      <PageHead lang={page.lang} title={d.title} lead={d.lead} crumbs={[{ href: paths.desk, label: w.desk.title }]} />
      {visit.trouble && <ErrorSummary lang={page.lang} sentence={visit.trouble.sentence} />}
      {list.items.length === 0 && (
        <Empty title={d.none}>
          <p>{d.noneMeans}</p>
        </Empty>
      )}
      <ol class="stack loose plain-list">
        {list.items.map((file) => (
          <Contested visit={visit} file={file} />
        ))}
      </ol>
    </Layout>
  );
};

function Contested({ visit, file }: { readonly visit: Visit; readonly file: ListedFile }) {
  const { page, w } = visit;
  const d = w.files.desk;
  const action = `${filesDesk}/${file.id}`;
  return (
    <li class="panel stack" id={file.id}>
      <header>
        <h2 class="lg">{file.ownName}</h2>
      </header>
      <p class="soft sm">
        {d.handed({ name: file.ownerName, when: said(file.at, page) })}. {file.type}, {sizeOf(file.size, page.lang)}
      </p>
      <WhyHeld visit={visit} file={file} />
      <p>
        <a href={`/files/${file.id}`} download={file.ownName}>
          {d.open}
        </a>
      </p>
      <Verdict
        visit={visit}
        action={action}
        about={file.id}
        text={{ label: w.screening.desk.reason, hint: w.screening.desk.reasonHint }}
        choices={[
          { value: 'cleared', label: d.clear, look: 'main' },
          { value: 'confirmed', label: d.confirm },
        ]}
      />
    </li>
  );
}
