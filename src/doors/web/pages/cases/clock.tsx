import type { CasePhase } from '../../../../modules/cases/index.ts';
import { Clock } from '../../parts/clock.tsx';
import { Notice } from '../../parts/notice.tsx';
import { said } from '../../parts/time.tsx';
import { type InCase, calledIn, casePath, otherOf } from './kit.ts';

const decided: readonly CasePhase[] = ['decision', 'signature', 'second_decision', 'second_signature'];

/** Who must do what, until when, and what silence means. */
export function CaseClock({ visit, shown }: InCase) {
  const { page, w } = visit;
  const { phase, phaseFrom, endsAt, number } = shown;
  if (endsAt === null) return null;
  const { clock: c, after, onward } = w.cases;
  const isLate = decided.includes(phase) && page.now >= endsAt;
  const until = said(endsAt, page, 'long');
  const name = calledIn(shown, otherOf(shown));
  const sentences = {
    talks: [
      (shown.turn === shown.side ? c.yours : c.theirs)({ name, until }),
      shown.about === 'held' ? c.silence : after.silence,
    ],
    evidence: [c.evidence(until), c.evidenceSilence],
    decision: [c.decision(until), c.decisionSilence],
    signature: [c.signature(until), c.decisionSilence],
    standing: [c.standing(until), c.standingSilence],
    second_decision: [c.decision(until), c.decisionSilence],
    second_signature: [c.signature(until), c.decisionSilence],
    closed: ['', ''],
  } as const;
  const [sentence, silence] = sentences[phase];
  return (
    <section class="panel" aria-label={w.cases.phases[phase]}>
      <h2>{w.cases.phases[phase]}</h2>
      <Clock
        page={page}
        startedAt={phaseFrom}
        endsAt={endsAt}
        silence={silence}
        calendar={casePath(number, 'deadline')}
      >
        {sentence}
      </Clock>
      {isLate && <Notice tone="warn" title={onward.late} />}
      {shown.pauses.map(({ side, days }) => (
        <p class="soft sm">{onward.paused({ name: calledIn(shown, side), days })}</p>
      ))}
    </section>
  );
}
