import type { ShownProposal, TestsAsked } from '../../../../modules/hiring/index.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { type Visit, written } from '../../route.ts';
import { Asks } from '../talent/tests.tsx';

interface Props {
  readonly visit: Visit;
  readonly proposal: ShownProposal;
  readonly asked: TestsAsked;
}

/** Which tests the client asks of the candidate, and how they stand; the client may ask for another. */
export function TestsOf({ visit, proposal, asked }: Props) {
  const { w, trouble } = visit;
  const a = w.talent.ask;
  const client = proposal.side === 'client';
  if (asked.asks.length === 0 && asked.tests.length === 0) return null;
  const action = `/proposals/${proposal.id}/tests`;
  return (
    <section class="stack" aria-labelledby="h-tests">
      <h2 id="h-tests">{a.title}</h2>
      {asked.asks.length > 0 ? <Asks visit={visit} asks={asked.asks} /> : <p class="soft">{a.none}</p>}
      {client && asked.asks.length > 0 && <p class="soft sm">{a.decide}</p>}
      {client && asked.tests.length > 0 && (
        <Form action={action} formKey={visit.formKey()} label={a.act}>
          <div class="pair">
            <Field
              kind="select"
              name="test"
              label={a.test}
              value={written(visit, action, 'test')}
              options={asked.tests.map(({ id, title }) => ({ value: id, label: title }))}
            />
            <Field
              kind="text"
              name="minimum"
              label={a.minimum}
              hint={a.minimumHint}
              inputMode="numeric"
              value={written(visit, action, 'minimum', '70')}
              error={trouble?.action === action ? trouble.fields['minimum'] : undefined}
            />
          </div>
          <div class="row">
            <Button>{a.act}</Button>
          </div>
        </Form>
      )}
    </section>
  );
}
