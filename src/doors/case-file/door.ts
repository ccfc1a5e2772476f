/** The finished file, for the one who had it made: at the page by their session, at the API by their token. */
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type House, ask } from '../../core/gate.ts';
import { type Refusal, isRefusal, refuse } from '../../core/refusal.ts';
import type { AnyQuery } from '../../core/command.ts';
import { type CaseFile, caseFiles } from '../../modules/casefile/index.ts';
import { caseFilesAtDesk } from '../../modules/custody/index.ts';
import { problem } from '../api/door.ts';
import { type Who, actorOf } from '../who.ts';
import { pathOf } from './build.ts';

interface DoorParts {
  readonly house: House;
  readonly folder: string;
  readonly whoAsks: (request: FastifyRequest) => Promise<Who | null>;
}

/** Where finished files lie. */
export function caseFolder({ dataFolder }: { readonly dataFolder: string }): string {
  return join(dataFolder, 'case-files');
}

/** For the sides of an engagement, and for whoever has a case: what is in neither list is not there. */
export function caseFileDoors(server: FastifyInstance, base: string, parts: DoorParts): void {
  const places = base === '' ? ['/engagements/:engagement/case-file', '/desk/cases/:case/case-file'] : apiPlaces;
  for (const place of places) oneDoor(server, `${base}${place}/:file/zip`, parts);
}

const apiPlaces = ['/engagements/:engagement/case-files', '/cases/:case/case-files'];

function oneDoor(server: FastifyInstance, path: string, { house, folder, whoAsks }: DoorParts): void {
  server.get<{ Params: Readonly<Record<string, string>> }>(path, async (request, reply) => {
    const who = await whoAsks(request);
    if (who === null) return problem(reply, request, refuse('sign_in_first'));
    if (!who.scopes.includes('read')) return problem(reply, request, refuse('not_allowed'));
    const { engagement, case: number, file = '' } = request.params;
    const lists: AnyQuery = number === undefined ? caseFiles : caseFilesAtDesk;
    const about = number === undefined ? { engagement } : { case: number };
    const listed: { items: readonly CaseFile[] } | Refusal = await ask(
      house,
      { actor: actorOf(who), lang: 'en' },
      lists,
      about,
    );
    const found = isRefusal(listed) ? null : listed.items.find(({ id }) => id === file);
    const place = pathOf(folder, file);
    if (found?.status !== 'ready' || !existsSync(place)) return problem(reply, request, refuse('not_found'));
    return reply
      .type('application/zip')
      .header('content-length', found.size)
      .header('content-disposition', `attachment; filename="${number ?? engagement}-${found.total}.zip"`)
      .header('cache-control', 'private, no-store')
      .send(createReadStream(place));
  });
}
