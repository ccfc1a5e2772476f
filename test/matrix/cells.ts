/** Every cell of the matrix: a route, a state of what it is about, a role. */
import type { ApiRoute } from '../../src/doors/api/route.ts';
import type { WebRoute } from '../../src/doors/web/route.ts';
import { type Params, type Role, type States, roles } from './roles.ts';
import type { Side, World } from './world.ts';

export interface Cell {
  readonly door: 'api' | 'form' | 'page';
  /** `POST /milestones/:milestone/release` */
  readonly route: string;
  /** The state of the thing; empty where there is but one. */
  readonly state: string;
  readonly role: Role;
  /** The path with everything filled in. */
  readonly path: string;
  readonly params: Params;
}

const companyRoles: readonly Role[] = ['company owner', 'company hirer', 'company payer'];
/** What concerns only oneself is tried by somebody outside, by one member, and by one of the staff. */
const oneself: readonly Role[] = ['visitor', 'client', 'operator'];

/** What an offer would bring is asked with the offer in the address. */
const preview = '/cases/preview';

/** The kind of thing a path is about, by the first name in it that has states. */
function statesOf(path: string, side: Side): States {
  if (path.includes(':case')) return side.cases;
  if (path.includes(':assignment')) return side.assignments;
  if (/:(?:template|table)/.test(path)) return { '': side.assignments['draft'] ?? {} };
  if (path.includes(':offer')) return { '': side.assignments['sent'] ?? {} };
  if (path.includes(':ask')) return { '': side.assignments['taken'] ?? {} };
  if (path === preview) return { '': side.milestones['delivered'] ?? {} };
  if (path.includes(':milestone')) return side.milestones;
  if (path.includes(':talk')) return { '': { ...side.engagements['talking'], ...side.single } };
  if (path.includes(':attempt')) return { '': side.single };
  if (path.includes(':sample')) return { '': side.single };
  if (path.includes(':file')) return { '': { ...side.engagements['talking'], ...side.single } };
  if (path.includes(':review')) return { '': side.single };
  if (path.includes(':message')) return { '': { ...side.engagements['talking'], ...side.single } };
  if (path.includes(':engagement')) return side.engagements;
  if (path.includes(':counter')) return side.counters;
  if (path.includes(':proposal')) return side.proposals;
  if (path.includes(':project')) return side.projects;
  return { '': {} };
}

function fill(path: string, params: Params, world: World, side: Side): { path: string; params: Params } {
  const single = path.startsWith('/invitations/:invitation/decline') ? side.single : world.single;
  const invitation = path.endsWith('/decline') ? side.single['invitation'] : world.single['company invitation'];
  const file =
    path.includes('/decision') || path.startsWith('/desk/files') ? { file: side.single['contested file'] ?? '' } : {};
  const act = path.includes(':milestone') ? 'release' : 'close';
  const member = path.includes(':company') ? world.ids['company payer'] : world.ids.professional;
  const sampled = path.includes(':sample') ? { file: world.single['sample file'] ?? '' } : {};
  const ended = path.startsWith('/results/') ? { attempt: world.single['ended attempt'] ?? '' } : {};
  const applied = /:place\/deci(?:de|sion)$/.test(path) ? { place: world.single['applied place'] ?? '' } : {};
  const drafted = path.startsWith('/desk/formula') ? { draft: world.single['formula draft'] ?? '' } : {};
  const known: Params = {
    ...single,
    ...side.single,
    member,
    invitation: invitation ?? '',
    act,
    ...params,
    ...file,
    ...sampled,
    ...ended,
    ...applied,
    ...drafted,
  };
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = known[name];
    if (!value) throw new Error(`The matrix knows no ${name} for ${path}`);
    return value;
  });
  if (path === '/requirement-sets/count')
    return { path: `${filled}?rules=${encodeURIComponent('[{"kind":"identity"}]')}`, params: known };
  const asked = path === preview ? `?milestone=${known['milestone']}&to_client=21000&currency=USD` : '';
  return { path: filled + asked, params: known };
}

/** In the pages these meet every state; the others, who have nothing to do there, one that says most. */
const atHome: readonly Role[] = ['visitor', 'client', 'professional', 'stranger'];
const tellingStates = ['delivered', 'proposed', 'open', 'talks', ''];

function cellsOf(door: Cell['door'], method: string, path: string, world: World, who: readonly Role[]): Cell[] {
  return who.flatMap((role) => {
    const side = companyRoles.includes(role) ? world.ofCompany : world.person;
    const states = Object.entries(statesOf(path, side));
    const one = states.filter(([state]) => tellingStates.includes(state));
    return (door === 'api' || atHome.includes(role) || path.startsWith('/desk/cases/') ? states : one).map(
      ([state, params]) => ({
        door,
        route: `${method} ${path}`,
        state,
        role,
        ...fill(path, params, world, side),
      }),
    );
  });
}

export function apiCells(routes: readonly ApiRoute[], world: World): Cell[] {
  return routes.flatMap(({ method, path }) => cellsOf('api', method, path, world, roles));
}

export function webCells(routes: readonly WebRoute[], world: World): Cell[] {
  return routes.flatMap(({ kind, path }) => {
    if (kind === 'page') return cellsOf('page', 'GET', path, world, roles);
    return cellsOf('form', 'POST', path, world, kind === 'flow' ? oneself : roles);
  });
}
