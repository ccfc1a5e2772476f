import type { ShownRule, ShownVerdict } from '../../../../modules/requirements/index.ts';
import { languageName, percent } from '../../../../words/format.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { Form, Hidden } from '../../parts/form.tsx';
import type { Visit } from '../../route.ts';
import { place } from '../talent/kit.tsx';
import { testPath } from '../talent/tests-kit.ts';
import { poolPath } from '../pools/kit.ts';
import { placePath, requiredPath } from './kit.ts';

/** A rule as one sentence. */
export function sayRule({ page, w }: Visit, rule: ShownRule): string {
  const say = w.requirements.rule;
  const share = (value: number): string => percent(value * 100, page.lang);
  if (rule.kind === 'certification') return say.certification({ called: rule.called, minimum: share(rule.minimum) });
  if (rule.kind === 'satisfaction') return say.satisfaction({ percent: share(rule.percent) });
  if (rule.kind === 'on_time') return say.on_time({ percent: share(rule.percent) });
  if (rule.kind === 'abandonments') return say.abandonments(rule);
  if (rule.kind === 'cancellations') return say.cancellations(rule);
  if (rule.kind === 'place') return say.place(rule);
  if (rule.kind === 'pool') return say.pool(rule);
  if (rule.kind === 'signed') return say.signed(rule);
  if (rule.kind === 'identity') return say.identity();
  return say.language({
    language: languageName(rule.language, page.lang),
    level: w.talent.services.levels[rule.level].toLocaleLowerCase(page.lang),
  });
}

export function StateBadge({ visit, verdict }: { readonly visit: Visit; readonly verdict: ShownVerdict }) {
  const { state, overridden } = visit.w.requirements;
  if (verdict.override !== null) return <Badge tone="good">{overridden}</Badge>;
  const tone = verdict.state === 'met' ? 'good' : verdict.passes ? 'neutral' : 'warn';
  return <Badge tone={tone}>{state[verdict.state]}</Badge>;
}

/** What was found, where it is a number people can look up. */
function haveOf({ page, w }: Visit, { rule, have }: ShownVerdict): string | null {
  if (have === null) return null;
  const share = rule.kind === 'certification' || rule.kind === 'satisfaction';
  return w.requirements.have({ have: share ? percent(Math.round(have * 100), page.lang) : String(have) });
}

/** Where somebody goes to meet a rule. */
function wayTo({ w }: Visit, rule: ShownRule): { readonly href: string; readonly label: string } | null {
  const r = w.requirements;
  if (rule.kind === 'certification') return { href: testPath(rule.test), label: r.takeTest };
  if (rule.kind === 'language') return { href: place.services, label: r.toProfile };
  if (rule.kind === 'place') return { href: placePath, label: r.toPlace };
  return rule.kind === 'pool' ? { href: poolPath(rule.pool), label: rule.called } : null;
}

interface VerdictProps {
  readonly visit: Visit;
  readonly verdict: ShownVerdict;
  readonly subject: string;
  readonly seen: readonly string[];
}

/** One rule for whoever wants to meet it: whether they do, what was found, and how to get there. */
export function VerdictOf({ visit, verdict, subject, seen }: VerdictProps) {
  const { w } = visit;
  const r = w.requirements;
  const { rule, state, passes, override } = verdict;
  const have = haveOf(visit, verdict);
  const way = passes && state === 'met' ? null : wayTo(visit, rule);
  return (
    <li class="panel stack tight">
      <p class="row tight wrap">
        <b>{sayRule(visit, rule)}</b> <StateBadge visit={visit} verdict={verdict} />
      </p>
      {have !== null && <p>{have}</p>}
      {override !== null && <p>{r.reason({ reason: override.reason })}</p>}
      {state === 'nothing' && override === null && <p>{passes ? r.nothingTaken : r.nothingRefused}</p>}
      {state !== 'met' && <p class="soft">{r.how[rule.kind]}</p>}
      {way && (
        <p>
          <a href={way.href}>{way.label}</a>
        </p>
      )}
      {rule.kind === 'signed' && <blockquote class="prose">{rule.text}</blockquote>}
      {rule.kind === 'signed' && state === 'met' && <p class="soft">{r.signed}</p>}
      {rule.kind === 'signed' && state !== 'met' && verdict.paper !== null && (
        <Form action={`${requiredPath(subject)}/sign`} formKey={visit.formKey()} label={sayRule(visit, rule)}>
          <Hidden name="paper" value={verdict.paper} />
          {seen.map((version) => (
            <Hidden name="seen" value={version} />
          ))}
          <div class="row">
            <Button>{r.sign}</Button>
          </div>
        </Form>
      )}
    </li>
  );
}
