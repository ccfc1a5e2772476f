/** The body of an act: JSON, or for the one that hands a file in what the house makes of the bytes. */
import type { FastifyRequest } from 'fastify';
import { type House, ask } from '../../core/gate.ts';
import { type Refusal, isRefusal, refuse, refuseInput } from '../../core/refusal.ts';
import { fileAllowance } from '../../modules/files/index.ts';
import type { FileStore } from '../../platform/files/store.ts';
import { describe, noting, takeParts } from '../uploads.ts';
import { type Who, actorOf } from '../who.ts';
import type { ActRoute } from './route.ts';

interface Taken {
  readonly body: unknown;
}

export async function bodyOf(
  { upload = false }: ActRoute,
  request: FastifyRequest,
  { house, files }: { readonly house: House; readonly files: FileStore },
  who: Who | null,
): Promise<Taken | Refusal> {
  const isForm = /^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '');
  if (isForm !== upload) {
    request.raw.resume();
    return refuse('unsupported_type');
  }
  if (!isForm) return { body: request.body ?? {} };
  const room = await ask(house, { actor: actorOf(who), lang: 'en' }, fileAllowance, {});
  if (isRefusal(room)) {
    request.raw.resume();
    return room;
  }
  const parts = await takeParts(request, noting(house, files), { bytes: room.bytes, files: 1 });
  if (parts.wrong) return parts.wrong;
  const [file] = parts.files;
  if (file === undefined || file.field !== 'file') return refuseInput([{ param: 'file', code: 'required' }]);
  return { body: describe(file.name, file.kept) };
}
