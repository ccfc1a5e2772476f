import type { RequestWithMessages } from '../../../../modules/support/index.ts';
import { Bubble } from '../../parts/bubble.tsx';
import { Time } from '../../parts/time.tsx';
import type { Visit } from '../../route.ts';

interface Props {
  readonly visit: Visit;
  readonly shown: RequestWithMessages;
  /** On which side of the desk the reader sits. */
  readonly from: 'member' | 'desk';
}

/** What was written, in the order in which it was said. */
export function Talk({ visit: { page, w }, shown, from }: Props) {
  const s = w.support;
  return (
    <ol class="stack loose">
      {shown.messages.map(({ id, byHouse, text, at }) => (
        <li id={id} class="stack tight">
          <p class="soft">
            <strong>
              {byHouse ? s.house : from === 'member' ? s.you : (shown.name ?? shown.memberName ?? s.desk.member)}
            </strong>
            , <Time at={at} page={page} />
          </p>
          <Bubble>
            {text.split(/\n{2,}/).map((paragraph) => (
              <p>{paragraph}</p>
            ))}
          </Bubble>
        </li>
      ))}
    </ol>
  );
}
