/**
 * What every form with words for others holds: the answer when they were held (`HeldChoices`), and, for browsers with
 * script, a panel that says the same while somebody still writes (`islands/composer.client.ts`). The panel waits in a
 * template, so that without script nothing of it is there.
 */
import { heldAt } from '../../../../modules/screening/index.ts';
import { words } from '../../../../words/index.ts';
import type { Lang } from '../../../../words/lang.ts';
import { Icon } from '../icon.tsx';
import type { PageContext } from '../layout.tsx';
import { paths } from '../paths.ts';
import { HeldChoices, type HeldProps } from './held-choices.tsx';

interface Props extends Omit<HeldProps, 'lang'> {
  readonly page: PageContext;
  /** What the writer sent just before in this conversation, with the seconds for which it still counts. */
  readonly recent?: readonly { readonly seq: number; readonly text: string; readonly left: number }[];
  /** The words are not shown to anybody by this form: the choice comes with the act that shows them. */
  readonly later?: boolean;
}

export function Screened({ page, recent = [], later = false, ...held }: Props) {
  const { lang } = page;
  const stage = held.stage ?? 'public';
  const w = words(lang).screening;
  return (
    <>
      <HeldChoices lang={lang} {...held} />
      <template data-screen={says(lang, stage, recent)}>
        <div class="screened" hidden>
          <div class="notice warn">
            <Icon name="hand" />
            <div>
              <p>
                <b>{held.noun === 'message' ? w.live.message : w.live.text}</b>
              </p>
              <p>
                <span data-why />{' '}
                {(['C-01', 'P-01'] as const).map((row) => (
                  <>
                    <a href={`${paths.rules}#${row}`} data-row={row}>
                      {w.held.rule(row)}
                    </a>{' '}
                  </>
                ))}
              </p>
              <p data-together hidden />
              <div data-marks />
            </div>
          </div>
          <LiveChoices lang={lang} masked={stage !== 'public'} later={later} />
        </div>
      </template>
      <script type="module" src={page.asset('composer.client')} />
    </>
  );
}

function LiveChoices({
  lang,
  masked,
  later,
}: {
  readonly lang: Lang;
  readonly masked: boolean;
  readonly later: boolean;
}) {
  const { held: w, live } = words(lang).screening;
  return (
    <fieldset class="choices">
      <legend class="sr">{w.choices}</legend>
      <div>
        <button type="button" class="btn" data-change>
          {w.edit}
        </button>
        <p>{later ? live.later : w.editMeans}</p>
      </div>
      {!later && (
        <div data-choice>
          <button type="button" class="btn" data-contact="contest">
            <span data-contest>{w.contest}</span>
            <span data-contest-payment hidden>
              {w.contestPayment}
            </span>
          </button>
          <p>{w.contestMeans}</p>
        </div>
      )}
      {!later && masked && (
        <div data-choice>
          <button type="button" class="btn" data-contact="send_masked">
            {w.sendMasked}
          </button>
          <p>{w.sendMaskedMeans}</p>
        </div>
      )}
    </fieldset>
  );
}

/** What the script needs to know: which kinds are held at this stage, and the sentences to say it with. */
function says(lang: Lang, stage: NonNullable<Props['stage']>, recent: NonNullable<Props['recent']>): string {
  const { kinds, held: w } = words(lang).screening;
  const passes: Readonly<Record<string, string>> = w.passes;
  return JSON.stringify({
    lang,
    held: heldAt(stage),
    kinds,
    looksLike: w.looksLike('{kinds}'),
    passes: passes[stage] ?? '',
    payment: w.payment,
    onlyPayment: w.onlyPayment,
    together: w.together('{parts}'),
    quote: w.quote('{words}'),
    recent,
  });
}
