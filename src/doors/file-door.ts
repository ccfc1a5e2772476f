/**
 * Files on their way out: always from this one path, in a sandbox of its own, as a download. Only pictures that the house
 * has drawn anew from their pixels may be looked at on a page. Nothing here can run, whatever it is.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type House, ask, perform } from '../core/gate.ts';
import { type Refusal, isRefusal, refuse } from '../core/refusal.ts';
import { type Opened, openFile } from '../modules/engagements/index.ts';
import { noteFetched } from '../modules/files/index.ts';
import type { FileStore } from '../platform/files/store.ts';
import { type Who, actorOf } from './who.ts';

interface Parts {
  readonly house: House;
  readonly files: FileStore;
  whoAsks(request: FastifyRequest): Promise<Who | null>;
  refused(reply: FastifyReply, request: FastifyRequest, refusal: Refusal): unknown;
}

const shut = {
  'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cache-control': 'private, no-store',
} as const;

/** Types that a browser may know by name without harm, when they are saved; whatever could act is a stream of bytes. */
const harmless =
  /^(image\/(jpeg|png|gif|webp|avif|tiff)|application\/pdf|application\/zip|text\/plain|audio\/\w+|video\/\w+|application\/vnd\.(openxmlformats-officedocument|oasis\.opendocument)\.[\w.-]+)$/;

export function fileDoor(server: FastifyInstance, path: string, parts: Parts): void {
  server.get(path, { helmet: false, compress: false }, async (request, reply) => {
    reply.headers(shut);
    const who = await parts.whoAsks(request);
    if (who && !who.scopes.includes('read')) return parts.refused(reply, request, refuse('not_allowed'));
    const { original } = request.query as { original?: unknown };
    const viewer = { actor: actorOf(who), lang: who?.lang ?? 'en' };
    const input = { ...(request.params as object), ...(original === undefined ? {} : { original: 'true' }) };
    const opened = await ask(parts.house, viewer, openFile, input);
    // A visitor may have what stands in a portfolio; of anything else it is not even said whether it is there.
    if (isRefusal(opened)) return parts.refused(reply, request, who ? opened : refuse('sign_in_first'));
    if (!parts.files.has(opened.sha256)) return parts.refused(reply, request, refuse('unavailable'));
    if (opened.others) await perform(parts.house, viewer, noteFetched, request.params);
    return reply
      .header('content-disposition', disposition(opened))
      .header('content-length', opened.size)
      .type(harmless.test(opened.type) ? typeFor(opened.type) : 'application/octet-stream')
      .send(parts.files.open(opened.sha256));
  });
}

function typeFor(type: string): string {
  return type === 'text/plain' ? 'text/plain; charset=utf-8' : type;
}

/** The name twice: for programs that know only ASCII, and as it is. */
function disposition({ name, inline }: Opened): string {
  const plain = name.replaceAll(/[^\w.() -]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
