import { statusOf } from '../../../../core/refusal.ts';
import { say, sayRefusal } from '../../../../words/index.ts';
import { DataTable } from '../../parts/table.tsx';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import type { Visit } from '../../route.ts';

/** One line of the API's table of contents, as the program hands it over: doors do not know each other. */
export interface Listed {
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly needs: 'read' | 'write' | 'money' | null;
}

/** The readable side of `/api/openapi.json`. */
export function referencePage(routes: readonly Listed[]) {
  return async ({ page, w }: Visit) => {
    const a = w.api;
    const codes = Object.keys(w.refusals) as (keyof typeof w.refusals)[];
    const fields = Object.entries(w.inputs);
    return (
      <Layout page={page} title={a.title} description={a.description} index>
        <PageHead lang={page.lang} title={a.title} lead={a.lead} />
        <section class="prose" aria-labelledby="how">
          <h2 id="how">{a.how.title}</h2>
          {[a.how.token, a.how.key, a.how.money, a.how.receipt, a.how.actions, a.how.held, a.how.live].map((text) => (
            <p>{text}</p>
          ))}
          <p>
            {a.how.description} <a href="/api/openapi.json">/api/openapi.json</a>
          </p>
        </section>
        <section aria-labelledby="acts">
          <h2 id="acts">{a.acts}</h2>
          <DataTable
            caption={a.acts}
            columns={[
              { label: a.path, cell: (row: Listed) => <code>{row.path}</code> },
              { label: a.method, cell: (row: Listed) => row.method },
              { label: a.does, cell: (row: Listed) => <span lang="en">{row.summary}</span> },
              { label: a.needs, cell: (row: Listed) => (row.needs === null ? a.nobody : a.scopes[row.needs]) },
            ]}
            rows={routes}
          />
        </section>
        <section aria-labelledby="refusals">
          <h2 id="refusals">{a.refusals}</h2>
          <DataTable
            caption={a.refusals}
            columns={[
              { label: a.code, cell: (code: (typeof codes)[number]) => <code id={code}>{code}</code> },
              { label: a.status, numeric: true, cell: (code: (typeof codes)[number]) => statusOf(code) },
              {
                label: a.sentence,
                cell: (code: (typeof codes)[number]) => shown((detail) => sayRefusal(page.lang, code, detail)),
              },
            ]}
            rows={codes}
          />
        </section>
        <section aria-labelledby="fields">
          <h2 id="fields">{a.fields}</h2>
          <DataTable
            caption={a.fields}
            columns={[
              { label: a.code, cell: ([code]: (typeof fields)[number]) => <code id={`field-${code}`}>{code}</code> },
              { label: a.sentence, cell: ([, text]: (typeof fields)[number]) => shown((detail) => say(text, detail)) },
            ]}
            rows={fields}
          />
        </section>
      </Layout>
    );
  };
}

/** A sentence as an example: with an ellipsis where a name stands, and a value of the right kind where it must be one. */
function shown(sentence: (detail: Readonly<Record<string, string>>) => string): string {
  for (const value of ['…', '2026-11-20T12:00:00Z', '100']) {
    try {
      return sentence(
        new Proxy<Record<string, string>>({}, { get: (_target, name) => (name === 'currency' ? 'USD' : value) }),
      );
    } catch {
      // The next kind of value.
    }
  }
  return '';
}
