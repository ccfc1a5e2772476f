/** The frame of every page of the sandbox. It says on each what it is. */
import type { ComponentChildren } from 'preact';
import type { Words } from '../../../words/index.ts';
import { type Lang, langs } from '../../../words/lang.ts';

export type SandboxWords = Words['sandbox'];

export interface View {
  readonly lang: Lang;
  readonly w: SandboxWords;
  /** The proof, carried by each form, that our own page drew it. */
  readonly guard: (action: string) => string;
}

interface FrameProps extends Pick<View, 'lang' | 'w'> {
  readonly title: string;
  readonly wide?: boolean;
  /** Where the page stands in other languages; left out where the language was chosen by the shop. */
  readonly languages?: string;
  readonly children: ComponentChildren;
}

const names: Record<Lang, string> = { en: 'English', es: 'Español', pt: 'Português' };

export function Frame({ title, lang, w, wide = false, languages, children }: FrameProps) {
  return (
    <html lang={lang === 'pt' ? 'pt-BR' : lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · ${w.name}`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/sandbox/style.css" />
      </head>
      <body>
        <header>
          <p>{w.band}</p>
        </header>
        <main class={wide ? 'wide' : ''}>
          <h1>{title}</h1>
          {children}
        </main>
        {languages && (
          <footer>
            <nav aria-label={w.languages}>
              <ul>
                {langs.map((each) => (
                  <li key={each}>
                    <a
                      href={`${languages}?lang=${each}`}
                      lang={each}
                      {...(each === lang ? { 'aria-current': 'true' as const } : {})}
                    >
                      {names[each]}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </footer>
        )}
      </body>
    </html>
  );
}

interface ActProps {
  readonly view: View;
  readonly action: string;
  readonly children: ComponentChildren;
}

/** A form of the sandbox; works without script. */
export function Act({ view, action, children }: ActProps) {
  return (
    <form method="post" action={action} noValidate autocomplete="off">
      <input type="hidden" name="guard" value={view.guard(action)} />
      {children}
    </form>
  );
}

export function TroublePage({ lang, w, sentence }: Pick<View, 'lang' | 'w'> & { readonly sentence: string }) {
  return (
    <Frame title={sentence} lang={lang} w={w}>
      <p>
        <a href={`/sandbox?lang=${lang}`}>{w.trouble.back}</a>
      </p>
    </Frame>
  );
}
