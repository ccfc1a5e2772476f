import { Clock } from '../../parts/clock.tsx';
import { said } from '../../parts/time.tsx';
import { type InCase, calledIn, casePath, otherOf } from './kit.ts';

/** Who must do what, until when, and what silence means. */
export function CaseClock({ visit, shown }: InCase) {
  const { page, w } = visit;
  const { phase, phaseFrom, endsAt, number } = shown;
  if (endsAt === null) return null;
  const { clock: c, after } = w.cases;
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
    </section>
  );
}
