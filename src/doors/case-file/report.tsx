/**
 * The report of a case file: one page without script that opens anywhere, drawn from the same queries and the same lines
 * as the room, so it says what the requester may see and nothing else. It is written stretch by stretch.
 */
import type { ComponentChildren, VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { Query, Viewer } from '../../core/command.ts';
import { type House, ask } from '../../core/gate.ts';
import { isId } from '../../core/id.ts';
import { isRefusal } from '../../core/refusal.ts';
import { type ExportRow, type Spoke, responseTimes } from '../../modules/casefile/index.ts';
import { casesTold } from '../../modules/cases/index.ts';
import { talkQuality } from '../../modules/custody/index.ts';
import {
  type Room,
  agreementVersions,
  deliveryRounds,
  engagementRoom,
  filesOfActs,
  textsOfEntries,
} from '../../modules/engagements/index.ts';
import { type Message, broughtTalks, conversation } from '../../modules/messaging/index.ts';
import type { Evidence, Shown } from '../../modules/record/index.ts';
import { duration, money, number } from '../../words/format.ts';
import { words } from '../../words/index.ts';
import { dayIn } from '../web/pages/engagements/kit.ts';
import { actOf } from '../web/pages/engagements/record.tsx';
import { type Reading, lineOf } from '../web/pages/engagements/lines.tsx';
import { OneVersion } from '../web/pages/engagements/versions.tsx';
import { BroughtLines } from '../web/pages/messaging/outside-lines.tsx';
import { DataTable } from '../web/parts/table.tsx';
import { Text } from '../web/parts/talk/message-bubble.tsx';
import { OneCase } from './report-case.tsx';
import { Brought, Looks, Pace, type Taken, Work, instant } from './report-work.tsx';

interface Place {
  readonly house: House;
  readonly operator: string;
  readonly origin: string;
}

const stretch = 200;
const style = `:root{color-scheme:light}body{font:16px/1.5 Rosario,Georgia,serif;color:#1d2a2e;max-width:60rem;margin:0 auto;padding:1.5rem 1rem}
h1,h2,h3{line-height:1.2}h2{margin-top:2.5rem;border-bottom:2px solid #0b5560;padding-bottom:.25rem}.soft{color:#55656a}.sm{font-size:.9rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0}th,td{border:1px solid #c9d3d5;padding:.4rem .6rem;text-align:left;vertical-align:top;overflow-wrap:break-word}
caption,.sr{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}dd{margin:0 0 .25rem}svg{width:1em;height:1em}
.entry{border-left:4px solid #c9d3d5;padding:.1rem .9rem;margin:.9rem 0;overflow-wrap:anywhere}.entry.client{border-color:#0b5560}.entry.professional{border-color:#a4552c}
.entry p{margin:.2rem 0}.masked{background:#eee;padding:0 .25rem}.lines-kept{white-space:pre-line}header .badge{float:right}
@media(max-width:30rem){thead{display:none}td,tbody th{display:block;overflow-wrap:anywhere}}@media print{body{max-width:none}.entry{break-inside:avoid}}`;

/** The page in pieces of HTML. */
export async function* report(place: Place, row: ExportRow, seal: Evidence, taken: Taken): AsyncGenerator<string> {
  const { house, operator, origin } = place;
  if (!isId('mem', row.seat)) throw new Error(`No member had ${row.id} made`);
  const viewer: Omit<Viewer, 'now'> = {
    ...{ actor: { kind: 'member', id: row.seat, staff: [] }, lang: row.lang },
    ...(row.about === null ? {} : { whole: true }),
  };
  const see = async <Input, Answer>(asked: Query<Input, Answer>, input: unknown): Promise<Answer> => {
    const answer = await ask(house, viewer, asked, input);
    if (isRefusal(answer)) throw new Error(`The requester may not see ${row.engagement}: ${answer.code}`);
    return answer;
  };
  const { engagement } = row;
  const w = words(row.lang);
  const room = await see(engagementRoom, { engagement });
  const versions = room.agreement === null ? null : await see(agreementVersions, { engagement });
  const rounds = await see(deliveryRounds, { engagement });
  const page: Reading['page'] = {
    ...{ lang: row.lang, asset: () => '', path: '', member: null, now: house.clock.now(), sandbox: false, origin },
  };
  const reading: Reading = { page, w, who: null }; // whoever reads it later is nobody in it: people have names here
  const r = w.casefile.report;
  const title = `${w.casefile.title}: ${room.title}`;
  const names = { client: room.client.name, professional: room.professional.name };
  yield `<!doctype html><html lang="${row.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`;
  yield `${render(<title>{title}</title>)}<style>${style}</style></head><body><main>`;
  yield render(
    <>
      <h1>{title}</h1>
      <p>{r.between(names)}</p>
      <p>{r.sealed({ seq: number(seal.seq, row.lang), when: instant(new Date(seal.at), row.lang) })}</p>
      <p>
        {row.role === 'client' || row.role === 'professional' ? r.readerIs[row.role] : r.readerDecides(row.about ?? '')}{' '}
        {operator}, {origin}
      </p>
      <p class="soft">{r.forReading}</p>
    </>,
  );
  yield render(
    <Section title={r.versions}>
      {versions === null ? (
        <p>{r.noVersions}</p>
      ) : (
        versions.items.map((version) => (
          <OneVersion visit={reading} room={room} version={version} currency={versions.currency} />
        ))
      )}
    </Section>,
  );
  yield render(
    <Section title={r.grid}>
      <Work reading={reading} room={room} rounds={rounds} taken={taken} />
    </Section>,
  );
  for (const view of await see(casesTold, { engagement })) yield render(<OneCase reading={reading} view={view} />);
  yield render(
    <Section title={r.money}>
      <Money reading={reading} room={room} />
    </Section>,
  );
  yield render(
    <Section title={r.clocks}>
      <Clocks reading={reading} room={room} />
    </Section>,
  );
  const quality = await see(talkQuality, { engagement });
  const brought = (await see(broughtTalks, { engagement })).items;
  const said: Spoke[] = [];
  const looks: Shown[] = [];
  yield `<section>${render(<h2>{r.record}</h2>)}`;
  let read: { mine: number; theirs: number } = { mine: 0, theirs: 0 };
  for (let after = 0; after < seal.seq; after += stretch) {
    const talk = await see(conversation, { engagement, after, limit: stretch });
    const inside = talk.entries.filter(({ seq }) => seq <= seal.seq);
    const acts = inside.filter((entry) => talk.messages.of(entry) === null).map(({ seq }) => seq);
    const [texts, files] = await Promise.all([
      see(textsOfEntries, { engagement, entries: acts }),
      see(filesOfActs, { engagement, acts: inside.map(actOf).filter((act) => act !== '') }),
    ]);
    looks.push(...inside.filter(({ type }) => type === 'access.viewed'));
    read = { mine: talk.mine, theirs: talk.seen?.seq ?? 0 };
    for (const entry of inside) {
      const message = talk.messages.of(entry);
      const side = entry.actor === room.professional.id ? 'professional' : 'client';
      if (message && message.seq === entry.seq) said.push({ side, at: entry.at });
      if (message && message.seq !== entry.seq) continue; // an edit shows at the place of the first words
      const talkOf = brought.find(({ id }) => id === entry.refs['talk']) ?? null;
      const line = message
        ? null
        : lineOf({ visit: reading, room, entry, texts: texts.get(entry.seq) ?? {}, brought: talkOf });
      yield render(
        <Entry
          reading={reading}
          entry={entry}
          title={line ? line.title : names[side]}
          side={entry.actor.startsWith('mem_') ? side : ''}
        >
          {message ? <Said reading={reading} message={message} /> : line?.body}
          <Brought lang={row.lang} files={message ? message.files : (files.get(actOf(entry)) ?? [])} taken={taken} />
          {talkOf && entry.type === 'talk.brought' && <BroughtLines visit={reading} room={room} talk={talkOf} />}
        </Entry>,
      );
    }
  }
  yield '</section>';
  yield render(
    <Section title={r.times}>
      <Times reading={reading} names={names} said={said} />
      <Pace reading={reading} names={names} quality={quality} />
    </Section>,
  );
  yield render(
    <Section title={r.looks}>
      <Looks reading={reading} looks={looks} />
    </Section>,
  );
  const seat = row.role === 'client' ? 'client' : 'professional';
  const other = seat === 'client' ? 'professional' : 'client';
  const reached = [
    [names[seat], read.mine],
    [names[other], read.theirs],
  ] as const;
  yield render(
    <Section title={r.seen}>
      {reached.map(([name, seq]) => (
        <p>{seq === 0 ? r.readNothing(name) : r.readTo({ name, seq: number(Math.min(seq, seal.seq), row.lang) })}</p>
      ))}
    </Section>,
  );
  yield '</main></body></html>\n';
}

function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface InReport {
  readonly reading: Reading;
  readonly room: Room;
}

interface EntryProps {
  readonly reading: Reading;
  readonly entry: Shown;
  readonly title: ComponentChildren;
  readonly side: string;
  readonly children: ComponentChildren;
}

function Entry({ reading: { page, w }, entry, title, side, children }: EntryProps): VNode {
  return (
    <article class={`entry ${side}`} id={`e${entry.seq}`}>
      <p>
        <b>{title}</b>{' '}
        <span class="soft sm">
          {w.parts.timeline.number(entry.seq)}, {instant(entry.at, page.lang)}
        </span>
      </p>
      {children}
    </article>
  );
}

function Said({ reading: { page, w }, message }: { readonly reading: Reading; readonly message: Message }) {
  return (
    <>
      <Text lang={page.lang} pieces={message.pieces} />
      {message.earlier.length > 0 && <p class="soft sm">{w.casefile.report.edited}</p>}
      {message.earlier.map(({ at, pieces }) => (
        <div class="soft">
          <span class="sm">{instant(at, page.lang)}</span>
          <Text lang={page.lang} pieces={pieces} />
        </div>
      ))}
    </>
  );
}

function Money({ reading: { page, w }, room }: InReport) {
  const r = w.casefile.report;
  const currency = room.agreement?.currency ?? 'USD';
  const sum = (amount: bigint) => money(amount, currency, page.lang);
  const rows = room.milestones.flatMap(({ n, title, transfers }) => transfers.map((each) => ({ ...each, n, title })));
  type Row = (typeof rows)[number];
  const kinds: Readonly<Record<string, string>> = r.moved;
  return (
    <>
      {(['agreed', 'held', 'released', 'fee', 'refunded'] as const).map((name) => (
        <p>
          {r.totals[name]}: <b>{sum(room.totals[name])}</b>
        </p>
      ))}
      {rows.length > 0 && (
        <DataTable
          caption={r.money}
          columns={[
            { label: r.when, cell: ({ at }: Row) => instant(at, page.lang) },
            { label: r.what, cell: ({ kind }) => kinds[kind] ?? kind },
            { label: r.milestone, cell: ({ n, title }) => `${n}. ${title}` },
            {
              label: r.sum,
              cell: ({ amount, transfer }) => (
                <>
                  {sum(amount)} <span class="soft sm">{transfer}</span>
                </>
              ),
            },
          ]}
          rows={rows}
        />
      )}
    </>
  );
}

function Clocks({ reading, room }: InReport) {
  const { page, w } = reading;
  const r = w.casefile.report;
  const lines = room.milestones.flatMap(({ n, status, windowEndsAt, dueOn, silenceWaits }) => {
    if (status === 'delivered' && windowEndsAt && !silenceWaits)
      return [r.windowEnds({ n, when: instant(windowEndsAt, page.lang) })];
    return (status === 'agreed' || status === 'funded') && dueOn ? [r.due({ n, when: dayIn(reading, dueOn) })] : [];
  });
  return (
    <>
      {(lines.length > 0 ? lines : [r.noClocks]).map((line) => (
        <p>{line}</p>
      ))}
    </>
  );
}

interface TimesProps {
  readonly reading: Reading;
  readonly names: Readonly<Record<Spoke['side'], string>>;
  readonly said: readonly Spoke[];
}

function Times({ reading: { page, w }, names, said }: TimesProps) {
  const r = w.casefile.report;
  const times = responseTimes(said);
  const span = (milliseconds: number) => duration(milliseconds, page.lang);
  return (
    <>
      {(['client', 'professional'] as const).map((side) => {
        const name = names[side];
        const one = times[side];
        if (one === null) return <p>{r.never(name)}</p>;
        const { first, median, answers } = one;
        return <p>{r.answered({ name, first: span(first), median: span(median), answers })}</p>;
      })}
    </>
  );
}
