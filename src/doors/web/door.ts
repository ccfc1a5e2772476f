/**
 * The pages. Everything works without script: GET draws, POST performs one act and goes on (303), a refusal brings the
 * page back with its sentence and with what the person wrote.
 */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { Held } from '../../core/command.ts';
import { type House, perform } from '../../core/gate.ts';
import { type Refusal, isRefusal, refuse, statusOf } from '../../core/refusal.ts';
import type { FileStore } from '../../platform/files/store.ts';
import { sayProblem, sayRefusal, words } from '../../words/index.ts';
import { type Lang, isLang } from '../../words/lang.ts';
import type { Identity } from '../identity/desk.ts';
import { deviceOf } from '../identity/device.ts';
import { type Identify, type Who, actorOf, scopes } from '../who.ts';
import type { Asset } from './assets.ts';
import { RefusalPage } from './pages/refusal.tsx';
import type { PageContext } from './parts/layout.tsx';
import {
  type Answer,
  type Cookie,
  Document,
  type FlowRoute,
  type FormRoute,
  type PageRoute,
  Redirect,
  type Trouble,
  type Values,
} from './route.ts';
import type { Visit, WebRoute } from './route.ts';
import { keyOf, posted } from './posted.ts';
import { parseForm } from './values.ts';

export interface WebParts {
  readonly house: House;
  readonly files: FileStore;
  readonly identify: Identify;
  readonly asset: Asset;
  readonly routes: readonly WebRoute[];
  /** The public address, for links that leave the page; never taken from a request. */
  readonly origin: string;
  readonly sandbox: boolean;
  readonly identity: Identity;
  unread(member: string): Promise<number>;
}

const yearSeconds = 365 * 24 * 3600;

export async function webDoor(server: FastifyInstance, parts: WebParts): Promise<void> {
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, parseForm(body.toString()));
  });
  // Read only once it is known who sends it, and where files are awaited.
  server.addContentTypeParser('multipart/form-data', (_request, payload, done) => done(null, payload));
  const desk = { ...parts, cookies: cookieNames(parts.origin) };
  for (const route of parts.routes) {
    if (route.kind === 'page') server.get(route.path, (request, reply) => show(desk, route, request, reply));
    else {
      const more = route.kind === 'form' && route.bodyBytes ? { bodyLimit: route.bodyBytes } : {};
      server.post(route.path, more, (request, reply) => send(desk, route, request, reply));
    }
  }
  sayWhatWentWrong(server, desk);
}

/** Also a wrong address, a broken request and a defect of ours are answered with a page, in the reader's language. */
function sayWhatWentWrong(server: FastifyInstance, desk: Desk): void {
  server.setNotFoundHandler(async (request, reply) =>
    answer(desk, reply, refuse('not_found'), await meet(desk, request, null)),
  );
  server.setErrorHandler(async (fault: Error & { statusCode?: number }, request, reply) => {
    const status = fault.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: fault }, 'defect');
    const refusal =
      status === 413 ? 'too_large' : status === 415 ? 'unsupported_type' : status < 500 ? 'not_readable' : 'defect';
    const visit = await meet(desk, request, null).catch(() => null);
    if (visit === null) return reply.code(503).type('text/plain; charset=utf-8').send(sayRefusal('en', 'unavailable'));
    return answer(desk, reply.code(status), refuse(refusal), visit);
  });
}

interface Desk extends WebParts {
  readonly cookies: Readonly<Record<Cookie['name'], string>> & { readonly secure: boolean };
}

function cookieNames(origin: string) {
  const secure = origin.startsWith('https:');
  return { secure, session: secure ? '__Host-garante' : 'garante', lang: 'lang', factor: 'factor' } as const;
}

/** Who asks, by the cookie of our own pages: for what is not a page itself, such as the live stream. */
export function whoVisits(identify: Identify, origin: string): (request: FastifyRequest) => Promise<Who | null> {
  const { session } = cookieNames(origin);
  return async (request) => {
    const token = request.cookies[session];
    return token ? wholly(await identify(token)) : null;
  };
}

async function show(desk: Desk, route: PageRoute, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const visit = await meet(desk, request, null);
  // A language chosen by a link stays chosen on the next page; members keep theirs in their settings.
  if (isLang(visit.query['lang'])) setCookie(desk, reply, { name: 'lang', value: visit.query['lang'] });
  return answer(desk, reply, bar(route, visit, request) ?? (await route.show(visit)), visit);
}

async function send(
  desk: Desk,
  route: FormRoute | FlowRoute,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  if (!fromOurPages(request, desk.origin)) {
    request.raw.resume();
    return reply.code(403).type('text/plain').send('Forbidden');
  }
  const visit = await meet(desk, request, null);
  const barred = bar(route, visit, request);
  if (barred) {
    request.raw.resume();
    return answer(desk, reply, barred, visit);
  }
  const { values, wrong } = await posted(desk, route, request, visit);
  const done =
    wrong ?? (route.kind === 'flow' ? await route.run(values, visit) : await actOn(desk, route, values, visit));
  if (!(done instanceof Held) && !isRefusal(done)) {
    return answer(desk, reply, typeof done === 'string' ? new Redirect(done) : done, visit);
  }
  const again = await meet(desk, request, trouble(visit, request.url, done, values));
  reply.code(statusOf(done.code));
  const back = await route.back(again);
  // A page that only leads on would swallow the reason; but where the rules must be read first, that is where it leads.
  const swallowed = back instanceof Redirect && isRefusal(done) && done.code !== 'accept_policies_first';
  return answer(desk, reply, swallowed ? done : back, again);
}

/** Performs the form's one act; where to go on to, or why not. */
async function actOn(
  desk: Desk,
  route: FormRoute,
  values: Values,
  visit: Visit,
): Promise<string | Redirect | Refusal | Held> {
  const contact = values['_contact'];
  const done = await perform(
    desk.house,
    {
      actor: visit.actor,
      lang: visit.page.lang,
      key: keyOf(route, values, visit),
      ...(contact === 'contest' || contact === 'send_masked' ? { contact } : {}),
    },
    route.command,
    route.input(values, visit),
  );
  return done instanceof Held || isRefusal(done) ? done : route.next(done.result, visit);
}

async function meet(desk: Desk, request: FastifyRequest, problem: Trouble | null): Promise<Visit> {
  const token = request.cookies[desk.cookies.session];
  const who = token ? wholly(await desk.identify(token)) : null;
  const lang = languageOf(request, who);
  const page: PageContext = {
    lang,
    asset: desk.asset,
    path: request.url,
    member: who && { ...who, unread: await desk.unread(who.id) },
    now: desk.house.clock.now(),
    sandbox: desk.sandbox,
    origin: desk.origin,
  };
  return {
    house: desk.house,
    who,
    actor: actorOf(who),
    page,
    w: words(lang),
    params: request.params as Record<string, string>,
    query: request.query as Record<string, string | undefined>,
    trouble: problem,
    identity: desk.identity,
    caller: {
      address: request.ip,
      device: deviceOf(request.headers['user-agent']),
      factor: request.cookies[desk.cookies.factor] ?? null,
    },
    formKey: randomUUID,
  };
}

function answer(desk: Desk, reply: FastifyReply, shown: Answer, visit: Visit): unknown {
  reply.header('vary', 'cookie, accept-language');
  if (shown instanceof Redirect) {
    for (const each of shown.cookies) setCookie(desk, reply, each);
    return reply.redirect(shown.to, 303);
  }
  reply.header('cache-control', 'private, no-store');
  if (shown instanceof Document) {
    reply.header('content-disposition', `attachment; filename="${shown.name.replaceAll(/[^\w.-]/g, '_')}"`);
    return reply.type(shown.type).send(typeof shown.body === 'string' ? shown.body : Buffer.from(shown.body));
  }
  if (isRefusal(shown)) {
    if (shown.code === 'sign_in_first') return reply.redirect(signInPath(visit.page.path), 303);
    reply.code(statusOf(shown.code));
    return html(reply, RefusalPage({ visit, refusal: shown }));
  }
  return html(reply, shown);
}

function setCookie({ cookies }: Desk, reply: FastifyReply, { name, value, maxAgeSeconds = yearSeconds }: Cookie): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: cookies.secure } as const;
  if (value === null) reply.clearCookie(cookies[name], options);
  else reply.setCookie(cookies[name], value, { ...options, maxAge: maxAgeSeconds });
}

/** Pages know no scopes, so a token that may do only part of everything is nobody here. */
function wholly(who: Who | null): Who | null {
  return who !== null && scopes.every((scope) => who.scopes.includes(scope)) ? who : null;
}

function html(reply: FastifyReply, node: VNode): FastifyReply {
  // Written at once as bytes: the socket would do the same for a text, over twice the memory.
  return reply.type('text/html; charset=utf-8').send(Buffer.from(`<!doctype html>${render(node)}`));
}

function bar(route: WebRoute, visit: Visit, request: FastifyRequest): Answer | null {
  if (route.audience === 'everyone') return null;
  if (visit.who === null) {
    return request.method === 'GET' ? refuse('sign_in_first') : new Redirect(signInPath('/'));
  }
  return route.audience === 'staff' && visit.who.staff.length === 0 ? refuse('not_found') : null;
}

const signInPath = (next: string): string => `/sign-in?next=${encodeURIComponent(next)}`;

/** A form of another site cannot act here: browsers say where a POST comes from. */
function fromOurPages(request: FastifyRequest, origin: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const from = request.headers.origin;
  return from === undefined || from === origin || from === `${request.protocol}://${request.host}`;
}

function languageOf(request: FastifyRequest, who: Who | null): Lang {
  const asked = (request.query as Record<string, unknown>)['lang'];
  if (isLang(asked)) return asked;
  if (who) return who.lang;
  if (isLang(request.cookies['lang'])) return request.cookies['lang'];
  const wanted = (request.headers['accept-language'] ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find(isLang) ?? 'en';
}

function trouble(visit: Visit, url: string, answerGiven: Refusal | Held, values: Values): Trouble {
  const { lang } = visit.page;
  const detail = answerGiven instanceof Held ? {} : answerGiven.detail;
  const problems = answerGiven instanceof Held ? [] : answerGiven.problems;
  return {
    action: url.split('?')[0] ?? url,
    answer: answerGiven,
    sentence: sayRefusal(lang, answerGiven.code, detail),
    fields: Object.fromEntries(problems.map((each) => [each.param, sayProblem(lang, each.code, each.detail)])),
    values,
  };
}
