import { words } from '../../../words/index.ts';
import type { Lang } from '../../../words/lang.ts';
import { idOf } from './field.tsx';
import { Icon } from './icon.tsx';

interface Props {
  readonly lang: Lang;
  /** What the house answered (`trouble.sentence`). */
  readonly sentence: string;
  /** Sentences by field (`trouble.fields`). */
  readonly fields?: Readonly<Record<string, string>>;
  /** How each field is called on this form, so that a sentence makes sense away from it. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** Stands at the top of a form that came back, takes the focus, and leads to each field in question. */
export function ErrorSummary({ lang, sentence, fields = {}, labels = {} }: Props) {
  const wrong = Object.entries(fields);
  return (
    <div class="notice bad" role="alert" tabIndex={-1} autofocus>
      <Icon name="circle-alert" />
      <div>
        <h2>{words(lang).parts.errors.title}</h2>
        <p>{sentence}</p>
        {wrong.length > 0 && (
          <ul>
            {wrong.map(([name, message]) => (
              <li>
                <a href={`#${idOf({ name })}`}>
                  {labels[name] === undefined ? message : `${labels[name]}: ${message}`}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
