/** The parts of the report that say how the work went: what was delivered for each criterion, with which files, and who looked. */
import type { Quality } from '../../modules/custody/index.ts';
import type { Room, RoomMilestone, Round } from '../../modules/engagements/index.ts';
import type { ShownFile } from '../../modules/files/index.ts';
import type { Shown } from '../../modules/record/index.ts';
import { dateTime } from '../../words/format.ts';
import type { Lang } from '../../words/lang.ts';
import type { Reading } from '../web/pages/engagements/lines.tsx';
import { figuresOf } from '../web/pages/engagements/quality.tsx';
import { sizeOf } from '../web/parts/files.tsx';
import { DataTable } from '../web/parts/table.tsx';
import { Text } from '../web/parts/talk/message-bubble.tsx';

/** The bytes that lie beside the report, by the id of their file. */
export type Taken = ReadonlyMap<string, string>;

export function instant(at: Date, lang: Lang): string {
  return dateTime(at, lang, 'UTC', 'long', true);
}

interface BroughtProps {
  readonly lang: Lang;
  readonly files: readonly ShownFile[];
  readonly taken: Taken;
}

/** Files by their names, each leading to its bytes where the reader may have them. */
export function Brought({ lang, files, taken }: BroughtProps) {
  if (files.length === 0) return null;
  return (
    <ul class="sm">
      {files.map((file) => {
        const { id, size, mine } = file;
        const name = mine ? file.ownName : file.name;
        const sha256 = taken.get(id);
        return (
          <li>
            {sha256 === undefined ? name : <a href={`attachments/${sha256}`}>{name}</a>}{' '}
            <span class="soft">{sizeOf(size, lang)}</span>
          </li>
        );
      })}
    </ul>
  );
}

interface WorkProps {
  readonly reading: Reading;
  readonly room: Room;
  readonly rounds: readonly Round[];
  readonly taken: Taken;
}

/** Each criterion beside everything that was delivered for it, round by round, and what each delivery said as a whole. */
export function Work({ reading, room, rounds, taken }: WorkProps) {
  const { page, w } = reading;
  const r = w.casefile.report;
  const a = w.engagements.agreement;
  const rows = (room.current?.body.criteria ?? []).map((criterion) => {
    const milestone = room.milestones.find(({ criteria }) => criteria.includes(criterion.id)) ?? null;
    return { criterion, milestone, rounds: rounds.filter((each) => each.milestone === milestone?.id) };
  });
  if (rows.length === 0) return <p>{r.noVersions}</p>;
  type Row = (typeof rows)[number];
  return (
    <>
      <DataTable
        caption={r.grid}
        columns={[
          { label: r.criterion, cell: ({ criterion }: Row) => criterion.text },
          {
            label: r.milestone,
            cell: ({ milestone }) =>
              milestone && `${milestone.n}. ${milestone.title}: ${w.engagements.money.status[milestone.status]}`,
          },
          { label: r.evidence, cell: ({ criterion }) => (criterion.needsEvidence ? a.evidence : a.noEvidence) },
          {
            label: r.delivered,
            cell: (row) =>
              row.rounds.length === 0
                ? r.nothing
                : row.rounds.map((round) => (
                    <ForCriterion reading={reading} round={round} criterion={row.criterion.id} taken={taken} />
                  )),
          },
        ]}
        rows={rows}
      />
      {room.milestones.map((milestone) =>
        rounds
          .filter((each) => each.milestone === milestone.id)
          .map((round) => (
            <Whole lang={page.lang} reading={reading} milestone={milestone} round={round} taken={taken} />
          )),
      )}
    </>
  );
}

interface RoundProps {
  readonly reading: Reading;
  readonly round: Round;
  readonly taken: Taken;
}

/** What one delivery brought for one criterion, and what the client then wanted changed there. */
function ForCriterion({ reading, round, criterion, taken }: RoundProps & { readonly criterion: string }) {
  const { page, w } = reading;
  const r = w.casefile.report;
  const item = round.items.find((each) => each.criterion === criterion);
  const wanted = round.wanted?.items.filter((each) => each.criterion === criterion) ?? [];
  return (
    <div>
      <b class="sm">{r.round({ n: round.n, when: instant(round.at, page.lang) })}</b>
      {item ? <Text lang={page.lang} pieces={item.text} /> : <p>{r.nothing}</p>}
      {item?.links.map((link) => (
        <p class="sm">{link}</p>
      ))}
      <Brought lang={page.lang} files={item?.files ?? []} taken={taken} />
      {wanted.map(({ text }) => (
        <>
          <p class="soft sm">{r.wanted}</p>
          <Text lang={page.lang} pieces={text} />
        </>
      ))}
    </div>
  );
}

interface WholeProps extends RoundProps {
  readonly lang: Lang;
  readonly milestone: RoomMilestone;
}

/** What a delivery said as a whole, the files that belong to no single criterion, and the changes wanted besides. */
function Whole({ reading, lang, milestone, round, taken }: WholeProps) {
  const r = reading.w.casefile.report;
  const besides = round.wanted?.items.filter(({ criterion }) => criterion === null) ?? [];
  return (
    <div class="entry professional">
      <p>
        <b>
          {milestone.n}. {milestone.title}
        </b>{' '}
        <span class="soft sm">{r.round({ n: round.n, when: instant(round.at, lang) })}</span>
      </p>
      <Text lang={lang} pieces={round.text} />
      <Brought lang={lang} files={round.files} taken={taken} />
      {round.wanted && (
        <p class="soft sm">{r.wantedAt({ round: round.wanted.round, when: instant(round.wanted.at, lang) })}</p>
      )}
      {besides.map(({ text }) => (
        <Text lang={lang} pieces={text} />
      ))}
    </div>
  );
}

interface PaceProps {
  readonly reading: Reading;
  readonly names: Readonly<Record<'client' | 'professional', string>>;
  readonly quality: Quality;
}

/** The figures of the room, with the names of both. */
export function Pace({ reading, names, quality }: PaceProps) {
  return (
    <dl>
      {figuresOf(reading, names, quality).map(([label, value]) => (
        <>
          <dt class="soft sm">{label}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}

/** Who of the house opened the conversation, in which role, for what reason. */
export function Looks({
  reading: { page, w },
  looks,
}: {
  readonly reading: Reading;
  readonly looks: readonly Shown[];
}) {
  const r = w.casefile.report;
  if (looks.length === 0) return <p>{r.noLooks}</p>;
  const roles: Readonly<Record<string, string>> = w.notices.duties;
  const said = ({ fields }: Shown, name: string): string => {
    const value = fields[name];
    return typeof value === 'string' ? value : '';
  };
  return (
    <DataTable
      caption={r.looks}
      columns={[
        { label: r.when, cell: (look: Shown) => instant(look.at, page.lang) },
        { label: r.role, cell: (look) => roles[said(look, 'role')] ?? said(look, 'role') },
        { label: r.about, cell: (look) => said(look, 'about') },
        { label: r.reason, cell: (look) => said(look, 'reason') },
      ]}
      rows={looks}
    />
  );
}
