import type { Quality } from '../../../../modules/custody/index.ts';
import { duration, number } from '../../../../words/format.ts';
import { type InRoom, calledName } from './kit.ts';

/** How long answers took, which deadlines were kept, how often changes were asked for: from the record, for both alike. */
export function HowItGoes({ visit, room, quality }: InRoom & { readonly quality: Quality }) {
  const q = visit.w.record.quality;
  const { client, professional } = quality;
  if (client.answers + professional.answers + quality.deliveries === 0) return null;
  const called = (side: 'client' | 'professional'): string => (room.side === side ? q.you : calledName(room[side]));
  const names = { client: called('client'), professional: called('professional') };
  return (
    <details class="panel disclose sm">
      <summary>{q.title}</summary>
      <p class="soft">{q.lead}</p>
      <dl class="facts">
        {figuresOf(visit, names, quality).map(([label, value]) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Each figure with its label, for readers who call the two by these names. */
export function figuresOf(
  { page, w }: Pick<InRoom['visit'], 'page' | 'w'>,
  names: Readonly<Record<'client' | 'professional', string>>,
  quality: Quality,
): readonly (readonly [string, string])[] {
  const q = w.record.quality;
  const { client, professional } = quality;
  const time = (span: number | null): string => (span === null ? q.none : duration(span, page.lang));
  const both = (of: (pace: Quality['client']) => number | null): string =>
    `${names.client}: ${time(of(client))} · ${names.professional}: ${time(of(professional))}`;
  const count = (value: number): string => number(value, page.lang);
  return [
    [q.first, both(({ firstAnswerMs }) => firstAnswerMs)],
    [q.median, both(({ medianAnswerMs }) => medianAnswerMs)],
    ...(quality.dated > 0
      ? [[q.kept, q.keptOf({ kept: count(quality.onTime), all: count(quality.dated) })] as const]
      : []),
    ...(quality.deliveries > 0
      ? [[q.rounds, count(quality.rounds)] as const, [q.review, time(quality.medianReviewMs)] as const]
      : []),
  ];
}
