import { isRefusal } from '../../../../core/refusal.ts';
import {
  type Difference,
  type Room,
  type ShownVersion,
  agreementVersions,
  engagementRoom,
} from '../../../../modules/engagements/index.ts';
import { money } from '../../../../words/format.ts';
import { Badge } from '../../parts/badge.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Layout } from '../../parts/layout.tsx';
import type { Tone } from '../../parts/notice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { DataTable } from '../../parts/table.tsx';
import { said } from '../../parts/time.tsx';
import type { Show, Visit } from '../../route.ts';
import { dayIn, roomPath, see } from './kit.ts';

const tones: Readonly<Record<ShownVersion['status'], Tone>> = {
  proposed: 'neutral',
  accepted: 'good',
  declined: 'neutral',
  withdrawn: 'neutral',
};

/** Every wording of the agreement, the newest first, each with what it changed side by side. */
export const versionsPage: Show = async (visit) => {
  const engagement = visit.params['engagement'] ?? '';
  const room = await see(visit, engagementRoom, { engagement });
  if (isRefusal(room)) return room;
  const { page, w } = visit;
  const v = w.engagements.versions;
  const versions = room.agreement === null ? null : await see(visit, agreementVersions, { engagement });
  if (isRefusal(versions)) return versions;
  return (
    <Layout page={page} title={v.title}>
      <PageHead lang={page.lang} title={v.title} crumbs={[{ href: roomPath(engagement), label: room.title }]} />
      {versions === null ? (
        <Empty title={v.none} />
      ) : (
        <div class="stack far">
          {versions.items.toReversed().map((each) => (
            <OneVersion visit={visit} room={room} version={each} currency={versions.currency} />
          ))}
        </div>
      )}
    </Layout>
  );
};

interface Props {
  readonly visit: Pick<Visit, 'page' | 'w'>;
  readonly room: Room;
  readonly version: ShownVersion;
  readonly currency: string;
}

export function OneVersion({ visit, room, version, currency }: Props) {
  const { page, w } = visit;
  const v = w.engagements.versions;
  const { side, status, proposedAt, note } = version;
  const counts = version.version === room.current?.version;
  return (
    <section class="panel" id={`v${version.version}`} aria-labelledby={`h-v${version.version}`}>
      <header>
        <h2 id={`h-v${version.version}`}>{v.version(version.version)}</h2>
        <Badge tone={counts ? 'good' : tones[status]}>{counts ? v.counts : v.status[status]}</Badge>
      </header>
      <p class="soft sm">{v.by({ name: room[side].name, when: said(proposedAt, page, 'deadline') })}</p>
      {note !== '' && <blockquote class="read">{note}</blockquote>}
      {version.difference.length === 0 ? (
        <Whole visit={visit} version={version} currency={currency} />
      ) : (
        <DataTable
          caption={v.compare}
          columns={[
            { label: v.part, cell: (row: Difference) => partOf(visit, row) },
            { label: v.before, cell: (row) => valueOf(visit, row.part, row.before, currency) },
            { label: v.after, cell: (row) => valueOf(visit, row.part, row.after, currency) },
          ]}
          rows={version.difference}
        />
      )}
    </section>
  );
}

/** The first wording is shown as it reads. */
function Whole({ visit, version, currency }: Omit<Props, 'room'>) {
  const { agreement: a } = visit.w.engagements;
  const { scope, guidelines, cancellation, rounds, criteria, milestones } = version.body;
  return (
    <dl class="stack tight sm">
      {milestones.map(({ title, amount, dueOn }, n) => (
        <div>
          <dt>
            <b>{a.milestone({ n: n + 1, title })}</b>
          </dt>
          <dd>
            {money(amount, currency, visit.page.lang)} {dueOn !== null && a.due(dayIn(visit, dueOn))}
          </dd>
        </div>
      ))}
      <div>
        <dt>
          <b>{a.criteria}</b>
        </dt>
        {criteria.map(({ text, needsEvidence }, n) => (
          <dd>
            {n + 1}. {text} <span class="soft">{needsEvidence ? a.evidence : a.noEvidence}</span>
          </dd>
        ))}
      </div>
      {[
        [a.scope, scope],
        [a.guidelines, guidelines],
        [a.cancellation, cancellation],
        [a.rounds, String(rounds)],
      ].map(
        ([term, text]) =>
          text !== '' && (
            <div>
              <dt>
                <b>{term}</b>
              </dt>
              <dd class="lines-kept">{text}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function partOf({ w }: Pick<Visit, 'w'>, { part, number }: Difference): string {
  const name = w.engagements.versions.parts[part];
  return number === null ? name : `${name} ${number}`;
}

function valueOf(
  visit: Pick<Visit, 'page' | 'w'>,
  part: Difference['part'],
  value: Difference['before'],
  currency: string,
) {
  if (value === null || value === '') return <span class="soft">{visit.w.engagements.versions.nothing}</span>;
  if (typeof value === 'bigint') return money(value, currency, visit.page.lang);
  if (part === 'due' && typeof value === 'string') return dayIn(visit, value);
  return <span class="lines-kept">{String(value)}</span>;
}
