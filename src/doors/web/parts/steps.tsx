import type { ComponentChildren } from 'preact';
import { classes } from './class.ts';

interface StepsProps {
  /** What the steps lead through, for screen readers. */
  readonly label: string;
  readonly steps: readonly string[];
  /** Index of the step that is on; all before it are done. */
  readonly at: number;
  /** Money is held in this step: it shows in the colour of the keystone. */
  readonly held?: boolean;
}

/** Where a thing stands on its way. */
export function Steps({ label, steps, at, held = false }: StepsProps) {
  return (
    <ol class="steps" aria-label={label}>
      {steps.map((step, index) =>
        index === at ? (
          <li aria-current="step" class={classes(held && 'held')}>
            <span>{step}</span>
          </li>
        ) : (
          <li class={classes(index < at && 'done')}>
            <span>{step}</span>
          </li>
        ),
      )}
    </ol>
  );
}

export interface Tab {
  readonly href: string;
  readonly label: string;
  readonly count?: number;
}

/** Views of one place, as links: each has its own address. */
export function Tabs({
  label,
  tabs,
  at,
}: {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly at: string;
}) {
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <a href={tab.href} {...(tab.href === at ? { 'aria-current': 'page' } : {})}>
          {tab.label} {tab.count !== undefined && <span class="num">{tab.count}</span>}
        </a>
      ))}
    </nav>
  );
}

export interface Stone {
  readonly title: string;
  readonly text: ComponentChildren;
  /** What silence means at this step. */
  readonly hush: { readonly lead: string; readonly text: ComponentChildren };
  /** The keystone: the step in which money is protected. */
  readonly key?: boolean;
}

/** Steps as the stones of a flat arch, the middle one the key. */
export function StoneSteps({ stones }: { readonly stones: readonly Stone[] }) {
  return (
    <ol class="life">
      {stones.map(({ title, text, hush, key }) => (
        <li class={classes(key && 'key')}>
          <h3>{title}</h3>
          <p>{text}</p>
          <p class="hush">
            <b>{hush.lead}</b>
            {hush.text}
          </p>
        </li>
      ))}
    </ol>
  );
}
