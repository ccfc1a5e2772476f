import { ask, perform } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { markRead, seenByOther } from '../../../../modules/messaging/index.ts';
import { Seen } from '../../parts/bubble.tsx';
import { said } from '../../parts/time.tsx';
import type { Show, Visit } from '../../route.ts';

/** Whoever is shown a conversation has read it, with script or without: the page itself says so. */
export async function hasRead(
  visit: Visit,
  engagement: string,
  { entries, mine }: { readonly entries: readonly { readonly seq: number }[]; readonly mine: number },
): Promise<void> {
  const seq = entries.at(-1)?.seq ?? 0;
  if (visit.who === null || seq <= mine) return;
  await perform(visit.house, { actor: visit.actor, lang: visit.page.lang }, markRead, { engagement, seq });
}

/** How far the other side has read, for an open page that asks again and again. */
export const seenPart: Show = async (visit) => {
  const { page, w, params } = visit;
  const viewer = { actor: visit.actor, lang: page.lang };
  const seen = await ask(visit.house, viewer, seenByOther, { engagement: params['engagement'] });
  if (isRefusal(seen)) return seen;
  return <div data-read={seen.seq}>{seen.at && <Seen>{w.messaging.message.read(said(seen.at, page))}</Seen>}</div>;
};
