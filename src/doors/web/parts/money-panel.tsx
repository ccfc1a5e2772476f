import type { ComponentChildren } from 'preact';
import { amount, money } from '../../../words/format.ts';
import { words } from '../../../words/index.ts';
import type { Lang } from '../../../words/lang.ts';
import { classes } from './class.ts';
import { Money } from './money.tsx';

interface Props {
  readonly lang: Lang;
  readonly currency: string;
  /** All in minor units and before the fee; what is neither held, released nor refunded is still with the client. */
  readonly agreed: bigint;
  readonly held: bigint;
  readonly released: bigint;
  readonly refunded: bigint;
  /** The part of what was released that the house kept. */
  readonly fee?: bigint;
  readonly client: string;
  readonly professional: string;
  /** One line under the sum: which milestone, since when. */
  readonly about?: ComponentChildren;
  /** A heading for screen readers; the arch itself is described in words. */
  readonly title?: string;
  /** `MoneyLines` below the arch. */
  readonly children?: ComponentChildren;
}

const leftFoot = 'M8 214V166A152 152 0 0 1 111.32 22.01L123.99 72.71A100 100 0 0 0 60 166V214Z';
const rightFoot = 'M312 214V166A152 152 0 0 0 208.68 22.01L196.01 72.71A100 100 0 0 1 260 166V214Z';

/** The arch: sums leave the client's foot, wait as the keystone, arrive at the professional's foot. */
export function MoneyPanel(props: Props) {
  const {
    lang,
    currency,
    agreed,
    held,
    released,
    refunded,
    fee = 0n,
    client,
    professional,
    about,
    title,
    children,
  } = props;
  const w = words(lang).parts.money;
  const notProtected = agreed - held - released - refunded;
  const say = (sum: bigint) => amount(sum, currency, lang);
  const [label, sum] = keystone(props, w);
  const described = w.described({
    agreed: money(agreed, currency, lang),
    client,
    professional,
    withClient: say(notProtected),
    held: say(held),
    released: say(released),
    refunded: say(refunded),
  });
  const inDoor = money(sum, currency, lang);
  return (
    <div class="panel vault">
      {title && <h2 class="sr">{title}</h2>}
      <div class="arch-wrap">
        <div class={classes('arch', held > 0n && 'held')}>
          <svg viewBox="0 0 320 214" role="img" aria-label={described}>
            <path class="doorway" d="M60 214V166A100 100 0 0 1 260 166V214Z" />
            <path class="stone" d={leftFoot} />
            <Filled at={0} share={share(notProtected + refunded, agreed)} path={leftFoot} side="fill-c" />
            <path class="stone" d={rightFoot} />
            <Filled at={160} share={share(released, agreed)} path={rightFoot} side="fill-p" />
            <path class="keystone" d="M114 8H206L188 80H132Z" />
          </svg>
          <div class="door">
            <span>{label}</span>
            <Money amountMinor={sum} currency={currency} lang={lang} class={inDoor.length > 14 ? 'sum long' : 'sum'} />
            {about && <span>{about}</span>}
          </div>
          <div class="feet">
            <span>
              <b>{client}</b>
              {notProtected > 0n && <span>{w.withClient(say(notProtected))} </span>}
              {refunded > 0n && <span>{w.backWithClient(say(refunded))}</span>}
              {notProtected + refunded === 0n && <span>{say(0n)}</span>}
            </span>
            <span>
              <b>{professional}</b>
              <span>{released > 0n ? w.paid(say(released - fee)) : say(0n)}</span>
              {fee > 0n && <span> {w.fee(say(fee))}</span>}
            </span>
          </div>
        </div>
      </div>
      {children}
    </div>
  );
}

/** What stands in the doorway: the sum that matters now, and its state. */
function keystone(props: Props, w: ReturnType<typeof words>['parts']['money']): readonly [string, bigint] {
  const { agreed, held, released, refunded } = props;
  if (held > 0n) return [w.held, held];
  if (released === agreed) return [w.released, agreed];
  if (refunded === agreed) return [w.refunded, agreed];
  if (released + refunded === agreed) return [w.settled, agreed];
  return [w.agreed, agreed - released - refunded];
}

/** A foot filled from the ground up. A nested drawing cuts it at its height, so no name for a clip is needed. */
function Filled({
  at,
  share: part,
  path,
  side,
}: {
  readonly at: number;
  readonly share: number;
  readonly path: string;
  readonly side: string;
}) {
  const height = 200 * part;
  const top = 214 - height;
  if (height === 0) return null;
  return (
    <svg x={at} y={top} width="160" height={height} viewBox={`${at} ${top} 160 ${height}`}>
      <path class={side} d={path} />
    </svg>
  );
}

function share(part: bigint, whole: bigint): number {
  return whole === 0n ? 0 : Number((part * 1000n) / whole) / 1000;
}
