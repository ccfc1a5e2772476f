/** The class names that hold, in order: `classes('btn', look, busy && 'busy')`. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
