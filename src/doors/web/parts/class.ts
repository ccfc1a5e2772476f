/** The class names that hold, in order: `classes('btn', look, busy && 'busy')`. None make no attribute. */
export function classes(...names: readonly (string | false | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}
