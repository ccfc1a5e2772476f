/** The matrix as staff read it: a table per route, roles that may the same on one line, states side by side. */
import type { Cell } from './cells.ts';

export interface Tried extends Pick<Cell, 'door' | 'route' | 'state' | 'role'> {
  readonly verdict: string;
}

const doors = { api: 'API', form: 'Forms', page: 'Pages' } as const;

export function draw(tried: readonly Tried[]): string {
  const intro = `# Who may do what

Every route × role × state, as the house answered when it was tried; a test tries all of it again and compares. Renew with
\`npx vitest run --project database -u test/matrix\`, and read the difference before you commit it.

*client* and *professional* stand in the deal, the three of the *company* in one like it; everybody else is outside.
*newcomer* has not accepted the terms. API: status and code. Forms and pages: *done* goes on to another page, *sign in* asks who
it is, *accept first* leads to the terms; otherwise the status. A · was not tried: the API was, in every state.
`;
  const parts = (['api', 'form', 'page'] as const).map((door) => {
    const cells = tried.filter((cell) => cell.door === door);
    const routes = [...new Set(cells.map(({ route }) => route))];
    const tables = routes.map((route) =>
      table(
        route,
        cells.filter((cell) => cell.route === route),
      ),
    );
    return `## ${doors[door]}\n\n${tables.join('\n')}`;
  });
  return [intro, ...parts].join('\n');
}

function table(route: string, cells: readonly Tried[]): string {
  const states = [...new Set(cells.map(({ state }) => state))];
  const lines = new Map<string, string[]>();
  for (const role of new Set(cells.map((cell) => cell.role))) {
    const verdicts = states.map(
      (state) => cells.find((cell) => cell.role === role && cell.state === state)?.verdict ?? '·',
    );
    const line = verdicts.join(' | ');
    lines.set(line, [...(lines.get(line) ?? []), role]);
  }
  const head = states.map((state) => state || 'answer').join(' | ');
  const rows = [...lines].map(([line, who]) => `| ${named(who, lines.size)} | ${line} |`);
  return `### ${route}\n\n| who | ${head} |\n|---|${states.map(() => '---|').join('')}\n${rows.join('\n')}\n`;
}

/** Half of all people and more are not named one by one. */
function named(who: readonly string[], lines: number): string {
  if (who.length < 7) return who.join(', ');
  return lines === 1 ? 'everybody' : 'everybody else';
}
