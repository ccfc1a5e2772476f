/**
 * The API: the same acts and reads as the pages, under `/api/v1`. Every answer of a write is made from its plan and
 * carries the receipt of its entry; every refusal is a problem (RFC 9457) with a stable code and a sentence in the
 * caller's language.
 */
import type { KeyObject } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ContactChoice } from '../../core/actor.ts';
import { Held, type Json } from '../../core/command.ts';
import { type Done, type House, ask, perform } from '../../core/gate.ts';
import { type Refusal, isRefusal, refuse, statusOf } from '../../core/refusal.ts';
import { receiptFor } from '../../modules/record/index.ts';
import { sayProblem, sayRefusal } from '../../words/index.ts';
import { type Lang, isLang } from '../../words/lang.ts';
import { type Identify, type Who, actorOf } from '../who.ts';
import type { FileStore } from '../../platform/files/store.ts';
import type { ActRoute, ApiRoute, ReadRoute } from './route.ts';
import { bodyOf } from './uploaded.ts';
import { NotReadable, fromWire, paramOnWire, parseStrict, toWire } from './wire.ts';

export interface ApiParts {
  readonly house: House;
  readonly files: FileStore;
  readonly identify: Identify;
  readonly routes: readonly ApiRoute[];
  readonly origin: string;
  /** What receipts are signed with now. */
  readonly signingKey: () => KeyObject;
}

export const base = '/api/v1';

export async function apiDoor(server: FastifyInstance, parts: ApiParts): Promise<void> {
  await server.register(
    async (api) => {
      speakJson(api, parts.routes);
      const headers = guards(parts.origin);
      api.addHook('onRequest', (_request, reply, done) => {
        reply.headers(headers);
        done();
      });
      for (const route of parts.routes) {
        const handler = route.kind === 'act' ? write(route, parts) : readOne(route, parts);
        const more = route.kind === 'act' && route.bodyBytes ? { bodyLimit: route.bodyBytes } : {};
        api.route({ method: route.method, url: route.path, handler, helmet: false, ...more });
      }
    },
    { prefix: base },
  );
}

/** What an answer that is no page has to say to a browser: written down once, not worked out for every request. */
function guards(origin: string): Readonly<Record<string, string>> {
  const secure = origin.startsWith('https:');
  return {
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}

function speakJson(api: FastifyInstance, routes: readonly ApiRoute[]): void {
  api.removeAllContentTypeParsers();
  api.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, body === '' ? {} : parseStrict(body.toString()));
    } catch (fault) {
      done(fault as Error);
    }
  });
  // Only where a file is handed in; everywhere else it is refused before a byte of it is read.
  api.addContentTypeParser('multipart/form-data', (_request, payload, done) => done(null, payload));
  api.setErrorHandler((fault: Error & { statusCode?: number }, request, reply) => {
    const refusal = refusalFor(fault);
    if (refusal) return problem(reply, request, refusal);
    request.log.error({ err: fault }, 'defect');
    return problem(reply, request, refuse('defect'));
  });
  api.setNotFoundHandler((request, reply) => {
    const methods = methodsOf(routes, request.url.split('?')[0] ?? '');
    if (methods.length === 0) return problem(reply, request, refuse('not_found'));
    return problem(reply.header('allow', methods.join(', ')), request, refuse('not_allowed'), 405);
  });
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

function write(route: ActRoute, parts: ApiParts): Handler {
  const { house, identify, signingKey } = parts;
  return async (request, reply) => {
    const who = await whoAsks(request, identify);
    if (who === null && route.audience === 'member') return problem(reply, request, refuse('sign_in_first'));
    if (who && !who.scopes.includes(route.scope)) return problem(reply, request, refuse('not_allowed'));
    const key = request.headers['idempotency-key'];
    if (typeof key === 'string' && !/^[\x20-\x7e]{1,255}$/.test(key)) return problem(reply, request, refuse('bad_key'));
    if (who && typeof key !== 'string') return problem(reply, request, refuse('key_missing'));

    const given = await bodyOf(route, request, parts, who);
    if (isRefusal(given)) return problem(reply, request, given);
    const { body } = given;
    if (body === null || typeof body !== 'object' || Array.isArray(body))
      return problem(reply, request, refuse('not_json'));
    const { contact, ...fields } = body as { contact?: unknown };
    const scope = `${who?.id ?? `visitor ${request.ip}`} ${route.method} ${route.path}`;
    const answer = await perform(
      house,
      {
        actor: actorOf(who),
        lang: languageOf(request, who),
        ...(isChoice(contact) ? { contact } : {}),
        ...(typeof key === 'string' ? { key: { scope, key } } : {}),
      },
      route.command,
      {
        ...(fromWire(contact === undefined || isChoice(contact) ? fields : body) as object),
        ...(request.params as object),
      },
    );
    if (answer instanceof Held) return held(reply, request, answer);
    if (isRefusal(answer)) return problem(reply, request, answer);
    return say(reply, route, answer, signingKey());
  };
}

function say(reply: FastifyReply, route: ActRoute, { result, place, replayed }: Done<Json>, key: KeyObject): unknown {
  if (replayed) reply.header('idempotent-replayed', 'true');
  const receipt = place === null ? {} : { receipt: receiptFor(place, key) };
  return reply.code(route.status).send({ ...(toWire(result) as object), ...receipt });
}

function readOne(route: ReadRoute, { house, identify }: ApiParts): Handler {
  return async (request, reply) => {
    const who = await whoAsks(request, identify);
    if (route.audience !== 'everyone' && who === null) return problem(reply, request, refuse('sign_in_first'));
    if (who && !who.scopes.includes('read')) return problem(reply, request, refuse('not_allowed'));
    if (route.audience === 'staff' && who?.staff.length === 0) return problem(reply, request, refuse('not_found'));
    const input = { ...(fromWire(request.query) as object), ...(request.params as object) };
    const viewer = { actor: actorOf(who), lang: languageOf(request, who) };
    const answer = await ask<unknown, unknown>(house, viewer, route.query, input);
    if (isRefusal(answer)) return problem(reply, request, answer);
    return reply.header('cache-control', 'private, no-store').send(toWire(route.present(answer)));
  };
}

/** Only a token in the header counts: a browser's cookie must never act here by itself. */
export async function whoAsks(request: FastifyRequest, identify: Identify): Promise<Who | null> {
  const header = request.headers.authorization;
  if (header === undefined) return null;
  const token = /^Bearer ([\w-]{20,200})$/.exec(header)?.[1];
  const who = token ? await identify(token) : null;
  if (who === null) throw new Unknown();
  return who;
}

class Unknown extends Error {}

const isChoice = (value: unknown): value is ContactChoice => value === 'contest' || value === 'send_masked';

function refusalFor(fault: Error & { statusCode?: number }): Refusal | null {
  if (fault instanceof Unknown) return refuse('sign_in_first');
  if (fault instanceof NotReadable) return refuse('not_json');
  if (fault.statusCode === 413) return refuse('too_large');
  if (fault.statusCode === 415) return refuse('unsupported_type');
  if (fault.statusCode === 429) return refuse('too_often');
  if (fault.statusCode !== undefined && fault.statusCode < 500) return refuse('not_json');
  return null;
}

/** The methods a path would accept: for an honest 405. */
function methodsOf(routes: readonly ApiRoute[], path: string): string[] {
  const parts = path.slice(base.length).split('/');
  const fits = (route: ApiRoute): boolean => {
    const wanted = route.path.split('/');
    return wanted.length === parts.length && wanted.every((part, n) => part.startsWith(':') || part === parts[n]);
  };
  return [...new Set(routes.filter(fits).map((route) => route.method))];
}

export function languageOf(request: FastifyRequest, who: Who | null): Lang {
  const header = (request.headers['accept-language'] ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase());
  return header.find(isLang) ?? who?.lang ?? 'en';
}

/** An error as RFC 9457 says it. */
export function problem(reply: FastifyReply, request: FastifyRequest, refusal: Refusal, status?: number): FastifyReply {
  const lang = languageOf(request, null);
  const code = statusOf(refusal.code);
  const problems = refusal.problems.map((each) => ({
    param: paramOnWire(each.param),
    code: each.code,
    message: sayProblem(lang, each.code, each.detail),
  }));
  if (code === 503 || code === 429) reply.header('retry-after', '2');
  return reply
    .code(status ?? code)
    .type('application/problem+json')
    .header('content-language', lang)
    .send({
      type: `/api#${refusal.code}`,
      title: sayRefusal(lang, refusal.code, refusal.detail),
      status: status ?? code,
      code: refusal.code,
      ...(problems[0] ? { param: problems[0].param, problems } : {}),
      ...(Object.keys(refusal.detail).length > 0 ? { context: toWire(refusal.detail) } : {}),
      doc_url: `/api#${refusal.code}`,
    });
}

function held(reply: FastifyReply, request: FastifyRequest, answer: Held): FastifyReply {
  const lang = languageOf(request, null);
  return reply
    .code(409)
    .type('application/problem+json')
    .send({
      type: '/api#contact_held',
      title: sayRefusal(lang, 'contact_held'),
      status: 409,
      code: 'contact_held',
      param: paramOnWire(answer.param),
      findings: toWire(answer.findings),
      choices: answer.choices,
      doc_url: '/api#contact_held',
    });
}
