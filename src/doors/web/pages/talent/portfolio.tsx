import { isRefusal, refuse } from '../../../../core/refusal.ts';
import { type ListedFile, showFile } from '../../../../modules/engagements/index.ts';
import { type ShownFile, fileAllowance } from '../../../../modules/files/index.ts';
import { type MyTalent, type ShownSample, profileLimits } from '../../../../modules/talent/index.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Field } from '../../parts/field.tsx';
import { FileField, FileLine, type FileRoom } from '../../parts/files.tsx';
import { Form } from '../../parts/form.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screened } from '../../parts/talk/screened.tsx';
import { type Show, type Values, type Visit, many, one, written } from '../../route.ts';
import { Wrong, errorOf } from '../account/kit.tsx';
import { see } from '../engagements/kit.ts';
import { HeldFile } from '../files/list.tsx';
import { countOf } from '../hiring/project-form.ts';
import { Completeness, ProfilePart, mine, place } from './kit.tsx';

export const samplePath = (sample: string) => `${place.portfolio}/${sample}`;

function linksIn(text: string): string[] {
  return text.split(/\s+/).filter((link) => link !== '');
}

/** From the form to the act. */
export function sampleOf(values: Values): object {
  const year = one(values, 'year').trim();
  return {
    title: one(values, 'title'),
    body: one(values, 'body'),
    links: linksIn(one(values, 'links')),
    year: year === '' ? null : countOf(year),
    files: many(values, 'files'),
  };
}

export const portfolioPage: Show = async (visit) => {
  const own = await mine(visit);
  if (own === null) return refuse('not_found');
  const p = visit.w.talent.portfolio;
  return (
    <ProfilePart visit={visit} title={p.title} lead={p.lead} part={place.portfolio}>
      <Completeness visit={visit} completeness={own.completeness} />
      {own.samples.length === 0 && (
        <Empty title={p.none}>
          <p>{p.noneMeans}</p>
        </Empty>
      )}
      {own.samples.length > 0 && (
        <ol class="stack loose plain-list measure">
          {await Promise.all(own.samples.map((sample) => oneOfMine(visit, sample)))}
        </ol>
      )}
      <section class="stack measure" aria-labelledby="add">
        <h2 id="add">{p.add}</h2>
        <SampleForm visit={visit} action={place.portfolio} room={await roomFor(visit)} />
      </section>
    </ProfilePart>
  );
};

/** One sample in the list of its owner, with what is to be done about files that were held. */
async function oneOfMine(visit: Visit, sample: ShownSample) {
  const { page, w } = visit;
  const p = w.talent.portfolio;
  const files = await Promise.all(sample.files.map((file) => whole(visit, file)));
  return (
    <li class="panel stack tight" id={sample.id}>
      <h2 class="h3">
        {sample.title} {sample.year !== null && <span class="soft">{sample.year}</span>}
      </h2>
      {files.map((file) => (
        <div class="stack tight">
          <div class="files attached">
            <FileLine lang={page.lang} file={file} />
          </div>
          <HeldFile visit={visit} file={file} base={`${samplePath(sample.id)}/files/${file.id}`} room={null} />
        </div>
      ))}
      {files.some(({ status }) => status === 'checking') && <p class="soft sm">{p.checking}</p>}
      <div class="row wrap">
        <ButtonLink href={samplePath(sample.id)} small>
          {p.editShort}
        </ButtonLink>
      </div>
    </li>
  );
}

/** A file with what was found in it, for its owner. */
async function whole(visit: Visit, file: ShownFile): Promise<ListedFile> {
  const found = await see(visit, showFile, { file: file.id });
  return isRefusal(found) ? { ...file, ownerName: '', found: [] } : found;
}

async function roomFor(visit: Visit): Promise<FileRoom | null> {
  const may = await see(visit, fileAllowance, {});
  return isRefusal(may) ? null : { files: profileLimits.sampleFilesMax, megabytes: may.bytes / 1024 / 1024 };
}

/** One sample, where its owner writes it anew or takes it out. */
export const samplePage: Show = async (visit) => {
  const own = await mine(visit);
  const sample = own && sampleIn(own, visit);
  if (!sample) return refuse('not_found');
  const { w } = visit;
  const p = w.talent.portfolio;
  const base = samplePath(sample.id);
  return (
    <ProfilePart visit={visit} title={sample.title} lead={p.edit} part={place.portfolio}>
      <section class="stack measure" aria-label={p.edit}>
        <SampleForm visit={visit} action={base} sample={sample} room={await roomFor(visit)} />
      </section>
      <section class="stack measure" aria-label={p.remove}>
        {visit.trouble && visit.trouble.action !== base && (
          <Notice tone="bad" role="alert" title={visit.trouble.sentence} />
        )}
        {sample.files.map((file) => (
          <Form action={`${base}/files/${file.id}/remove`} formKey={visit.formKey()} class="row wrap">
            <Button small>{p.removeFile(file.ownName)}</Button>
          </Form>
        ))}
        <Form action={`${base}/remove`} formKey={visit.formKey()}>
          <p class="soft">{p.removeMeans}</p>
          <div class="row">
            <Button look="grave">{p.remove}</Button>
          </div>
        </Form>
      </section>
    </ProfilePart>
  );
};

function sampleIn({ samples }: MyTalent, { params }: Visit): ShownSample | undefined {
  return samples.find(({ id }) => id === params['sample']);
}

interface FormProps {
  readonly visit: Visit;
  readonly action: string;
  readonly sample?: ShownSample;
  readonly room: FileRoom | null;
}

function SampleForm({ visit, action, sample, room }: FormProps) {
  const { page, w, trouble } = visit;
  const p = w.talent.portfolio;
  const { optional } = w.parts.field;
  const back = trouble?.action === action ? trouble : null;
  const links = linksIn(back ? one(back.values, 'links') : '').map((link, n) => [`links.${n}`, link] as const);
  const texts = Object.fromEntries(links);
  const names = Object.fromEntries(links.map(([name]) => [name, p.links]));
  const labels = { title: p.name, body: p.body, links: p.links, year: p.year, ...names };
  return (
    <Form action={action} formKey={visit.formKey()} label={sample ? p.edit : p.add} files>
      {back && isRefusal(back.answer) && <Wrong visit={visit} action={action} labels={labels} />}
      <Screened page={page} trouble={back} stage="public" labels={labels} texts={texts} />
      <Field
        kind="text"
        name="title"
        label={p.name}
        value={written(visit, action, 'title', sample?.title)}
        maxLength={profileLimits.sampleTitleMaxCharacters}
        error={errorOf(visit, action, 'title')}
      />
      <Field
        kind="textarea"
        name="body"
        label={p.body}
        rows={5}
        value={written(visit, action, 'body', sample?.body)}
        maxLength={profileLimits.sampleMaxCharacters}
        error={errorOf(visit, action, 'body')}
        optional={optional}
      />
      <Field
        kind="textarea"
        name="links"
        label={p.links}
        hint={p.linksHint}
        rows={2}
        value={written(visit, action, 'links', sample?.links.join('\n'))}
        error={errorOf(visit, action, 'links')}
        optional={optional}
      />
      <Field
        kind="text"
        name="year"
        label={p.year}
        inputMode="numeric"
        value={written(visit, action, 'year', sample?.year ? `${sample.year}` : '')}
        error={errorOf(visit, action, 'year')}
        optional={optional}
      />
      {room && <FileField lang={page.lang} name="files" room={room} label={p.files} trouble={back} />}
      <div class="row">
        <Button look="main">{p.act}</Button>
      </div>
    </Form>
  );
}
