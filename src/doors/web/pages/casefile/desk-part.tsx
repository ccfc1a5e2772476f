/** On the desk of a case: its case file, asked for with one press, and how far it is. */
import { ask } from '../../../../core/gate.ts';
import { isRefusal } from '../../../../core/refusal.ts';
import { type CaseFilesAtDesk, caseFilesAtDesk } from '../../../../modules/custody/index.ts';
import { sayRefusal } from '../../../../words/index.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { type Visit, written } from '../../route.ts';
import { deskCasePath } from '../cases/kit.ts';
import { OneFile } from './case-file.tsx';

/** Null for everybody but whoever has the case. */
export async function filesOfCase(visit: Visit, number: string): Promise<CaseFilesAtDesk | null> {
  const { page, house, actor } = visit;
  const files = await ask(house, { actor, lang: page.lang }, caseFilesAtDesk, { case: number });
  return isRefusal(files) ? null : files;
}

interface DeskFilesProps {
  readonly visit: Visit;
  readonly files: CaseFilesAtDesk;
}

export function DeskFiles({ visit, files }: DeskFilesProps) {
  const { page, w } = visit;
  const { casefile: c } = w;
  const { items, actions, case: number } = files;
  const action = deskCasePath(number, 'case-file');
  const { order } = actions;
  return (
    <section class="stack" id="case-file" aria-labelledby="h-case-file">
      <h2 id="h-case-file">{c.desk.title}</h2>
      <p>{c.desk.lead}</p>
      <p class="soft sm">{c.desk.both}</p>
      {order.allowed ? (
        <Form action={action} formKey={visit.formKey()} label={c.desk.title}>
          <Field
            kind="textarea"
            name="reason"
            id="case-file-reason"
            rows={2}
            maxLength={500}
            label={c.desk.reason}
            value={written(visit, action, 'reason', c.desk.usual(number))}
          />
          <div class="row">
            <Button icon="download">{c.make}</Button>
          </div>
        </Form>
      ) : (
        <p class="soft">{sayRefusal(page.lang, order.code, order.detail)}</p>
      )}
      {items.length === 0 && <p class="soft">{c.desk.none}</p>}
      {items.map((file) => (
        <OneFile visit={visit} file={file} path={action} underWay={!order.allowed} page={deskCasePath(number)} />
      ))}
    </section>
  );
}
