import type { RoomMilestone } from '../../../../modules/engagements/index.ts';
import { money } from '../../../../words/format.ts';
import { Badge } from '../../parts/badge.tsx';
import { MoneyPanel } from '../../parts/money-panel.tsx';
import { MoneyLines } from '../../parts/money.tsx';
import type { Tone } from '../../parts/notice.tsx';
import { moneyPaths } from '../money/frame.tsx';
import { type InRoom, calledName, focusOf, roomPath } from './kit.ts';

const tones: Readonly<Record<RoomMilestone['status'], Tone>> = {
  agreed: 'neutral',
  funding: 'neutral',
  funded: 'key',
  delivered: 'key',
  released: 'good',
  refunded: 'neutral',
  cancelled: 'neutral',
};

/** The money of the agreement: the arch, a line for each milestone, and the receipts of what has moved. */
export function RoomMoney({ visit, room }: InRoom) {
  const { agreement, milestones, totals } = room;
  if (agreement === null || milestones.length === 0) return null;
  const { lang } = visit.page;
  const w = visit.w.engagements.money;
  const { currency } = agreement;
  const focus = focusOf(room, visit.query['milestone']);
  const shown = milestones.filter(({ status }) => status !== 'cancelled');
  const lines = shown.map((each) => ({
    term: (
      <>
        <a
          href={`${roomPath(room.engagement)}?milestone=${each.id}#decide`}
          {...(each.id === focus?.id && shown.length > 1 ? { 'aria-current': 'true' } : {})}
        >
          {w.milestone({ n: each.n, title: each.title })}
        </a>{' '}
        <Badge tone={tones[each.status]}>{w.status[each.status]}</Badge>
      </>
    ),
    amountMinor: each.amount,
  }));
  const about = shown.filter(({ held }) => held > 0n).length === 1 ? shown.find(({ held }) => held > 0n) : undefined;
  return (
    <section id="money" data-live-part="money">
      <MoneyPanel
        lang={lang}
        currency={currency}
        {...totals}
        client={calledName(room.client)}
        professional={calledName(room.professional)}
        title={w.title}
        {...(about ? { about: w.about(about.n) } : {})}
      >
        <MoneyLines
          lang={lang}
          currency={currency}
          lines={[...lines, { term: w.total, amountMinor: totals.agreed, total: true }]}
        />
        <Receipts visit={visit} room={room} />
      </MoneyPanel>
    </section>
  );
}

function Receipts({ visit, room }: InRoom) {
  const w = visit.w.engagements.money;
  const currency = room.agreement?.currency ?? '';
  const moved = room.milestones.flatMap(({ transfers }) => transfers);
  const says = (kind: string, sum: string) =>
    kind === 'funding' || kind === 'release' || kind === 'refund' ? w.receipt[kind](sum) : sum;
  if (moved.length === 0) return null;
  return (
    <details class="disclose sm">
      <summary>{w.receipts}</summary>
      <ul>
        {moved.map(({ transfer, kind, amount }) => (
          <li>
            <a href={moneyPaths.receipt(transfer)} download>
              {says(kind, money(amount, currency, visit.page.lang))}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
