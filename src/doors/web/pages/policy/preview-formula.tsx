import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { compareFormulaDraft } from '../../../../modules/policy/index.ts';
import { type FormulaPreview, formulaPreview } from '../../../../modules/standing/index.ts';
import { decimals, number } from '../../../../words/format.ts';
import { Empty } from '../../parts/empty.tsx';
import { said } from '../../parts/time.tsx';
import { Redirect, type Show, type Visit } from '../../route.ts';
import { policyDeskPath, previewPathOf } from './desk.tsx';
import { Changes, DraftPage, Publish } from './preview.tsx';

/** What a draft of the formula changes and how it would move people, before anybody is ranked by it. */
export const formulaPreviewPage: Show = async (visit) => {
  const viewer = { actor: visit.actor, lang: visit.page.lang };
  const [draft, preview] = await Promise.all([
    ask(visit.house, viewer, compareFormulaDraft, {}),
    ask(visit.house, viewer, formulaPreview, {}),
  ]);
  if (isRefusal(draft) || isRefusal(preview)) return new Redirect(`${policyDeskPath}/formula`);
  const f = visit.w.formula.preview;
  return (
    <DraftPage visit={visit} kind="formula" title={f.title} lead={f.lead} savedAt={draft.at}>
      <Moved visit={visit} preview={preview} />
      <Changes visit={visit} draft={draft} />
      <Publish
        visit={visit}
        draft={draft}
        action={previewPathOf('formula')}
        told={f.told(said(draft.earliestAt, visit.page, 'day'))}
      />
    </DraftPage>
  );
};

function Moved({ visit: { page, w }, preview }: { readonly visit: Visit; readonly preview: FormulaPreview }) {
  const f = w.formula.preview;
  const { people, rises, falls, same, change } = preview;
  const count = (value: number) => number(value, page.lang);
  const points = (value: number) => `${value > 0 ? '+' : ''}${decimals(value, 2, page.lang)}`;
  const sums =
    change === null
      ? []
      : [
          [f.rises, count(rises)],
          [f.falls, count(falls)],
          [f.same, count(same)],
          [f.middle, points(change.middle)],
          [f.least, points(Math.min(0, change.least))],
          [f.most, points(Math.max(0, change.most))],
        ];
  return (
    <section class="panel stack" aria-labelledby="h-moved">
      <h2 id="h-moved">{f.moved}</h2>
      {change === null ? (
        <Empty title={f.none} />
      ) : (
        <>
          <p class="soft sm measure">{f.how(count(people))}</p>
          <dl class="facts">
            {sums.map(([term, text]) => (
              <div>
                <dt>{term}</dt>
                <dd class="num">{text}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
