/** What a form brought: its fields, and files where some are awaited. Files are handed in before the act that takes them along. */
import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Ask } from '../../core/actor.ts';
import { type House, ask } from '../../core/gate.ts';
import { type Refusal, isRefusal } from '../../core/refusal.ts';
import { fileAllowance } from '../../modules/files/index.ts';
import type { FileStore } from '../../platform/files/store.ts';
import { readForm } from '../read-form.ts';
import { type Arrived, handIn, noting, takeParts } from '../uploads.ts';
import type { FlowRoute, FormRoute, Values, Visit } from './route.ts';
import { gathered } from './values.ts';

interface Desk {
  readonly house: House;
  readonly files: FileStore;
}
interface Posted {
  readonly values: Values;
  /** Why a file was not taken; the form comes back with everything else. */
  readonly wrong: Refusal | null;
}

export async function posted(
  { house, files }: Desk,
  route: FormRoute | FlowRoute,
  request: FastifyRequest,
  visit: Visit,
): Promise<Posted> {
  if (!/^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '')) {
    return { values: (request.body ?? {}) as Values, wrong: null };
  }
  if (route.kind === 'form' && route.reads) {
    const { fields, wrong } = await readForm(request, route.reads, route.bodyBytes ?? 64 * 1024);
    return { values: gathered(fields), wrong };
  }
  const awaited = route.kind === 'form' ? route.uploads : undefined;
  const viewer = { actor: visit.actor, lang: visit.page.lang };
  const room = awaited ? await ask(house, viewer, fileAllowance, {}) : null;
  const limits =
    room === null || isRefusal(room) ? { bytes: 0, files: 0 } : { bytes: room.bytes, files: room.perMessage };
  const parts = await takeParts(request, noting(house, files), limits);
  const arrived = parts.files.filter(({ field }) => awaited?.test(field));
  const values = gathered(parts.fields);
  const brought =
    awaited && arrived.length > 0 ? await handIn(house, { ...viewer, key: keyOf(route, values, visit) }, arrived) : [];
  if (isRefusal(brought)) return { values, wrong: brought };
  const barred = parts.skipped && isRefusal(room) ? room : null; // whoever may hand in nothing now is told why
  return { values: gathered([...parts.fields, ...asFields(arrived, brought)]), wrong: parts.wrong ?? barred };
}

function asFields(arrived: readonly Arrived[], ids: readonly string[]): [string, string][] {
  return arrived.flatMap(({ field, name }, n): [string, string][] => {
    const id = ids[n] ?? '';
    return [
      [field, id],
      [`_name.${id}`, name],
    ];
  });
}

/** A form sent twice acts once, and hands its files in once. */
export function keyOf({ path }: FormRoute | FlowRoute, values: Values, { who }: Visit): NonNullable<Ask['key']> {
  const key = typeof values['_key'] === 'string' && values['_key'] !== '' ? values['_key'].slice(0, 255) : randomUUID();
  return { scope: `${who?.id ?? 'visitor'} ${path}`, key };
}
