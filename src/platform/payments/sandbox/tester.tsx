/** The tester's desk: the test numbers, and whatever the banks, the payer or time may do next. */
import { dateTime, money } from '../../../words/format.ts';
import { CardTable } from './checkout.tsx';
import { Act, Frame, type View } from './frame.tsx';
import { type TesterAct, testerActsFor } from './life.ts';
import type { Recent } from './store.ts';

interface Props {
  readonly view: View;
  readonly recent: readonly Recent[];
}

function actPath(id: string, act: TesterAct): string {
  return `/sandbox/objects/${id}/${act}`;
}

export function TesterPage({ view, recent }: Props) {
  const { lang, w } = view;
  const { tester } = w;
  return (
    <Frame title={tester.title} lang={lang} w={w} wide languages="/sandbox">
      <p>{tester.intro}</p>
      <h2>{tester.cards}</h2>
      <p>{tester.cardsHint}</p>
      <CardTable view={view} />
      <h2>{tester.rules}</h2>
      <ul>
        <li>{tester.refundFails}</li>
        <li>{tester.payoutFails}</li>
        <li>{tester.times}</li>
      </ul>
      <h2>{tester.recent}</h2>
      {recent.length === 0 ? <p>{tester.none}</p> : <RecentTable view={view} recent={recent} />}
    </Frame>
  );
}

function RecentTable({ view, recent }: Props) {
  const { tester } = view.w;
  return (
    <section class="scroll" aria-label={tester.recent}>
      <table>
        <thead>
          <tr>
            <th scope="col">{tester.kind}</th>
            <th scope="col">{tester.created}</th>
            <th scope="col" class="amount">
              {tester.amount}
            </th>
            <th scope="col">{tester.state}</th>
            <th scope="col">{tester.actions}</th>
          </tr>
        </thead>
        <tbody>
          {recent.map((each) => (
            <Row key={each.id} view={view} each={each} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ view, each }: { readonly view: View; readonly each: Recent }) {
  const { lang, w } = view;
  return (
    <tr>
      <td>
        {w.tester[each.kind]}
        {each.method && `, ${w.pay[each.method]}`}
        <span class="small">{each.id}</span>
        <span class="small">{each.reference}</span>
      </td>
      <td>{dateTime(each.createdAt, lang, 'UTC')} UTC</td>
      <td class="amount">{money(each.amountMinor, each.currency, lang)}</td>
      <td>{w.states[each.status]}</td>
      <td>
        {testerActsFor(each).map((act) => (
          <Act key={act} view={view} action={actPath(each.id, act)}>
            <input type="hidden" name="lang" value={lang} />
            <button class="plain" aria-label={`${w.acts[act]}: ${each.id}`}>
              {w.acts[act]}
            </button>
          </Act>
        ))}
      </td>
    </tr>
  );
}
