/** What can follow what. Who may do it, and when, is said in rules; this is only the map. */
export type Lifecycle = Readonly<Record<string, Readonly<Record<string, string>>>>;
export type Status<L extends Lifecycle> = keyof L & string;

/** Fails to compile when a transition points to a state that is not on the map. */
export function lifecycle<const L extends { readonly [S in keyof L]: { readonly [act: string]: keyof L } }>(map: L): L {
  return map;
}

/** The state after an act, or null when the map knows no such step. */
export function after<L extends Lifecycle>(map: L, from: Status<L>, act: string): Status<L> | null {
  return (map[from]?.[act] as Status<L> | undefined) ?? null;
}

/** The map as a drawing for `docs/lifecycles.md`. */
export function mermaid(map: Lifecycle): string {
  const steps = Object.entries(map).flatMap(([from, acts]) =>
    Object.entries(acts).map(([act, to]) => `  ${from} --> ${to}: ${act}`),
  );
  return ['stateDiagram-v2', ...steps].join('\n');
}
