/** What was offered, shown and decided in a case, for whoever may read it. */
import type { CaseView, ShownAward } from '../../../../modules/cases/index.ts';
import { Badge } from '../../parts/badge.tsx';
import { Bubble } from '../../parts/bubble.tsx';
import { MoneyLines } from '../../parts/money.tsx';
import { Reasons, Text } from '../../parts/talk/message-bubble.tsx';
import { Time } from '../../parts/time.tsx';
import type { Visit } from '../../route.ts';
import { type Side, calledIn, ruleName } from './kit.ts';

export interface Reading {
  readonly visit: Pick<Visit, 'page' | 'w'>;
  readonly view: CaseView;
}

/** Every offer, the newest first, with its split to the unit. */
export function OffersMade({ visit, view, side }: Reading & { readonly side?: Side }) {
  const { page, w } = visit;
  const { offers: o, after } = w.cases;
  const rest = view.about === 'held' ? o.toProfessional : after.stays;
  return (
    <section class="stack" aria-labelledby={`h-offers-${view.number}`}>
      <h2 id={`h-offers-${view.number}`}>{o.title}</h2>
      <ol class="stack plain-list">
        {view.offers.toReversed().map((offer) => {
          const name = calledIn(view, offer.side);
          const own = offer.side === side;
          return (
            <li class="panel stack tight" id={offer.id}>
              <h3>{own ? o.mine : offer.n === 1 ? o.first(name) : o.theirs(name)}</h3>
              <p class="soft sm">
                <Time at={offer.at} page={page} as="deadline" />
              </p>
              <MoneyLines
                lang={page.lang}
                currency={view.currency}
                lines={[
                  { term: o.toClient, amountMinor: offer.toClient },
                  { term: rest, amountMinor: offer.toProfessional },
                ]}
              />
              <p class="row wrap">
                <Badge tone={offer.fault === 'none' ? 'neutral' : 'warn'}>{o.fault[offer.fault]}</Badge>
                {offer.rule !== null && <span class="sm">{o.rule(ruleName(visit, offer.rule))}</span>}
              </p>
              <Bubble>
                <Text lang={page.lang} pieces={offer.reason} />
                <Reasons lang={page.lang} pieces={offer.reason} />
              </Bubble>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

export function EvidenceSaid({ visit, view }: Reading) {
  const { page, w } = visit;
  const e = w.cases.evidence;
  if (view.phase === 'talks' || view.about === 'released' || (view.phase === 'closed' && view.evidence.length === 0))
    return null;
  return (
    <section class="stack" aria-labelledby={`h-evidence-${view.number}`}>
      <h2 id={`h-evidence-${view.number}`}>{e.title}</h2>
      {view.evidence.length === 0 && <p class="soft">{e.none}</p>}
      {view.evidence.map(({ id, side, text, longer, at }) => (
        <article class="panel stack tight" id={id}>
          <h3>{e.by(calledIn(view, side))}</h3>
          <p class="soft sm">
            <Time at={at} page={page} as="deadline" /> {longer && e.longer}
          </p>
          <Text lang={page.lang} pieces={text} />
          <Reasons lang={page.lang} pieces={text} />
        </article>
      ))}
    </section>
  );
}

export function AwardsSaid({ visit, view }: Reading) {
  const { page, w } = visit;
  const a = w.cases.award;
  if (view.awards.length === 0) return null;
  return (
    <section class="stack" aria-labelledby={`h-award-${view.number}`}>
      <h2 id={`h-award-${view.number}`}>{a.title}</h2>
      {view.awards.toReversed().map((award) => (
        <AwardCard visit={visit} view={view} award={award} />
      ))}
      {view.waived.map((side) => (
        <p class="soft">{a.waived(calledIn(view, side))}</p>
      ))}
      {view.secondLook && (
        <article class="panel stack tight">
          <h3>{a.secondAsked(calledIn(view, view.secondLook.side))}</h3>
          <Text lang={page.lang} pieces={view.secondLook.reason} />
        </article>
      )}
    </section>
  );
}

function AwardCard({ visit, view, award }: Reading & { readonly award: ShownAward }) {
  const { page, w } = visit;
  const { award: a, offers: o, onward } = w.cases;
  const criterion = (id: string) => view.criteria.find((each) => each.id === id)?.text ?? '';
  return (
    <article class="panel stack" id={award.id}>
      <h3>{award.instance === 1 ? a.first : a.second}</h3>
      <p class="soft sm">
        <Time at={award.at} page={page} as="deadline" />
      </p>
      <MoneyLines
        lang={page.lang}
        currency={view.currency}
        lines={[
          { term: o.toClient, amountMinor: award.toClient },
          { term: o.toProfessional, amountMinor: award.toProfessional },
        ]}
      />
      {award.sentBack !== null && <p class="lines-kept">{onward.sentBack(award.sentBack)}</p>}
      <p class="lines-kept">{award.reason}</p>
      {award.criteria.length > 0 && <h4>{a.criteria}</h4>}
      <dl class="facts">
        {award.criteria.map(({ criterion: id, met, reason }) => (
          <div>
            <dt>{criterion(id)}</dt>
            <dd>
              <Badge tone={met === 'met' ? 'good' : met === 'partly' ? 'warn' : 'bad'}>{a.met[met]}</Badge> {reason}
            </dd>
          </div>
        ))}
      </dl>
      <h4>{a.marks}</h4>
      {award.marks.length === 0 ? (
        <p class="soft">{a.noMarks}</p>
      ) : (
        <ul>
          {award.marks.map(({ side, rule, reason }) => (
            <li>
              {calledIn(view, side)}: {ruleName(visit, rule)}. {reason}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** How it ended: every part to the unit. */
export function Settled({ visit, view }: Reading) {
  const { page, w } = visit;
  const s = w.cases.settled;
  const { settled, over } = view;
  if (settled === null && over === null) return null;
  return (
    <section class="panel stack" aria-labelledby={`h-settled-${view.number}`}>
      <h2 id={`h-settled-${view.number}`}>{s.title}</h2>
      {over && <p>{w.cases.after.over[over.how]}</p>}
      {settled && <p>{s.how[settled.how]}</p>}
      {settled && (
        <MoneyLines
          lang={page.lang}
          currency={view.currency}
          lines={[
            { term: s.parts.client, amountMinor: settled.toClient },
            ...(view.about === 'released'
              ? []
              : [
                  { term: s.parts.professional, amountMinor: settled.net },
                  { term: s.parts.fee, amountMinor: settled.fee },
                ]),
          ]}
        />
      )}
    </section>
  );
}
