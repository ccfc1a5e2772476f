import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: ComponentChildren;
  /** Heading level, so that the outline of the page has no gap. */
  readonly level?: 2 | 3;
  /** What would stand here, and the way to it. */
  readonly children?: ComponentChildren;
}

/** An arch without its stone: nothing is here yet. */
export function Empty({ title, level = 2, children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div class="empty">
      <svg viewBox="0 0 64 44" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
        <path d="M6 43V30A26 26 0 0 1 25 5M58 43V30A26 26 0 0 0 39 5M18 43V30a14 14 0 0 1 28 0V43" />
        <path d="M25 2h14l-3 14h-8z" stroke-dasharray="3 3" />
      </svg>
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}
