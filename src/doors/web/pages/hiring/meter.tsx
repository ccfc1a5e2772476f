import type { Completeness } from '../../../../modules/hiring/index.ts';
import { Icon } from '../../parts/icon.tsx';
import { ProgressMeter } from '../../parts/meter.tsx';
import type { Visit } from '../../route.ts';

interface Props {
  readonly visit: Visit;
  readonly completeness: Completeness;
  /** Where the form stands, when it is on another page. */
  readonly form?: string;
}

/** How complete a project is, and what would make it better: each line leads to its field. */
export function Meter({ visit, completeness, form = '' }: Props) {
  const c = visit.w.hiring.complete;
  const open = completeness.checks.filter((check) => !check.met);
  const groups = [
    { title: c.missing, checks: open.filter((check) => check.must), icon: 'circle-alert' as const },
    { title: c.helps, checks: open.filter((check) => !check.must), icon: 'plus' as const },
  ];
  return (
    <section class="panel stack" aria-labelledby="complete-title">
      <h2 id="complete-title" class="sr">
        {c.label}
      </h2>
      <ProgressMeter lang={visit.page.lang} id="complete" label={c.label} value={completeness.score}>
        {completeness.ready ? c.ready : null}
      </ProgressMeter>
      {groups.map(
        ({ title, checks, icon }) =>
          checks.length > 0 && (
            <div class="stack tight">
              <h3>{title}</h3>
              <ul class="todo">
                {checks.map(({ name, param }) => (
                  <li>
                    <Icon name={icon} />
                    <a href={`${form}#f-${param}`}>{c.checks[name]}</a>
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  );
}
