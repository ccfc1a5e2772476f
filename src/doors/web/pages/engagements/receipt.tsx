import { isRefusal } from '../../../../core/refusal.ts';
import { type Proven, recordProof } from '../../../../modules/custody/index.ts';
import { number } from '../../../../words/format.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Layout } from '../../parts/layout.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { said } from '../../parts/time.tsx';
import { Document, type Show, type Visit } from '../../route.ts';
import { receiptPath, roomPath, see } from './kit.ts';

const asked = ({ params }: Visit) => ({ engagement: params['engagement'], seq: params['seq'] });

/** What somebody takes home of one entry: its place, its seal, and how anybody can check them. */
export const receiptPage: Show = async (visit) => {
  const proven = await see(visit, recordProof, asked(visit));
  if (isRefusal(proven)) return proven;
  const { page, w } = visit;
  const r = w.record.receipt;
  const { engagement, place, signedAt } = proven;
  const title = r.title(place.seq);
  const facts = [
    [r.at, said(new Date(place.at), page, 'deadline')],
    [r.entry, place.type],
    [r.stream, place.conv],
    [r.seal, place.leaf],
    [r.place, place.index === null ? r.waits : number(place.index, page.lang)],
  ] as const;
  return (
    <Layout page={page} title={title}>
      <PageHead
        lang={page.lang}
        title={title}
        lead={r.lead}
        crumbs={[{ href: `${roomPath(engagement)}#e${place.seq}`, label: r.back }]}
      />
      <section class="panel stack">
        <dl class="facts">
          {facts.map(([name, value]) => (
            <div>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {signedAt && <p class="soft sm">{r.signed(said(signedAt, page))}.</p>}
        <div class="row">
          <ButtonLink href={`${receiptPath(engagement, place.seq)}/receipt`} look="main" icon="download">
            {r.download}
          </ButtonLink>
        </div>
      </section>
      <section class="stack tight" aria-labelledby="how">
        <h2 id="how">{r.how}</h2>
        <p>{r.steps}</p>
        <p>
          <a href="/.well-known/garante/checkpoint">{r.checkpoint}</a>
        </p>
      </section>
    </Layout>
  );
};

/** The same as a file: the signed receipt, and the proof that the log of the house holds it. */
export const receiptFile: Show = async (visit) => {
  const proven = await see(visit, recordProof, asked(visit));
  if (isRefusal(proven)) return proven;
  return new Document({
    type: 'application/json',
    name: `${proven.engagement}-${proven.place.seq}.receipt.json`,
    body: `${JSON.stringify(receiptDocument(proven), null, 2)}\n`,
  });
};

function receiptDocument({ receipt, place, proof }: Proven) {
  const { conv, seq, leaf, at, index } = place;
  return { ...(receipt ?? { conv, seq, leaf, at }), log: { index, proof } };
}
