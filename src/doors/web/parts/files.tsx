/** Files on a page: where they are chosen, and how they stand beside what they came with. */
import type { ShownFile } from '../../../modules/files/index.ts';
import { byteSize } from '../../../words/format.ts';
import { words } from '../../../words/index.ts';
import type { Lang } from '../../../words/lang.ts';
import { type Trouble, many, one } from '../route.ts';
import { Why } from './bubble.tsx';
import { Icon } from './icon.tsx';

export interface FileRoom {
  readonly files: number;
  readonly megabytes: number;
}

interface FieldProps {
  readonly lang: Lang;
  readonly name: string;
  readonly room: FileRoom;
  readonly label?: string;
  readonly trouble?: Trouble | null;
  readonly id?: string;
  /** One file in the place of another. */
  readonly single?: boolean;
  /** The hint is for the first such field of a page; the others say it to screen readers only. */
  readonly quiet?: boolean;
  /** One of several such fields of a form, which share the number. */
  readonly together?: boolean;
}

/** Chosen with the browser's own field, so it works everywhere; what was handed in before a form came back goes along. */
export function FileField({ lang, name, room, label, trouble, id = `f-${name}`, single, quiet, together }: FieldProps) {
  const w = words(lang).files.field;
  const kept = trouble ? many(trouble.values, name) : [];
  return (
    <div class="field">
      {kept.length > 0 && (
        <fieldset class="field">
          <legend>{w.kept}</legend>
          <div class="picks">
            {kept.map((file) => (
              <label class="pick">
                <input type="checkbox" name={name} value={file} checked />
                <span>{(trouble && one(trouble.values, `_name.${file}`)) || file}</span>
                <input
                  type="hidden"
                  name={`_name.${file}`}
                  value={trouble ? one(trouble.values, `_name.${file}`) : ''}
                />
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <label for={id}>{label ?? w.label}</label>
      <span class={quiet ? 'sr' : 'hint'} id={`${id}-hint`}>
        {w.hint(room)}
        {together && ` ${w.together}`}
      </span>
      <input type="file" id={id} name={name} multiple={!single} aria-describedby={`${id}-hint`} />
    </div>
  );
}

interface ListProps {
  readonly lang: Lang;
  readonly files: readonly ShownFile[];
  /** Where a held file is explained and something can be done: the list of the engagement. */
  readonly room: string;
}

/** The files that came with one text. */
export function FileList({ lang, files, room }: ListProps) {
  if (files.length === 0) return null;
  const w = words(lang).files;
  return (
    <ul class="files attached">
      {files.map((file) => (
        <li>
          <FileLine lang={lang} file={file} />
          {file.mine && ['held', 'unread', 'confirmed'].includes(file.status) && (
            <a class="sm" href={`${room}/files#${file.id}`}>
              {w.why}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** One file: to be had where it may be had, and otherwise why not. */
export function FileLine({ lang, file }: { readonly lang: Lang; readonly file: ShownFile }) {
  const w = words(lang).files;
  const name = file.mine ? file.ownName : file.name;
  const gone = ['withdrawn', 'replaced', 'removed'].includes(file.status);
  const open = file.status === 'clean' || (file.mine && !gone);
  const said: Readonly<Record<string, string>> = file.mine ? w.own : w.other;
  const state = said[file.status]; // of what is clean there is nothing to say
  const about = sizeOf(file.size, lang);
  return (
    <>
      {file.picture && file.status === 'clean' && (
        <a class="picture" href={`/files/${file.id}`}>
          <img src={`/files/${file.id}`} alt={w.picture(name)} loading="lazy" />
        </a>
      )}
      {open ? (
        <a href={`/files/${file.id}`} download={name}>
          <Icon name="paperclip" />
          <span class="name">{name}</span> <small>{about}</small>
        </a>
      ) : (
        <span class="closed">
          <Icon name={file.status === 'checking' ? 'hourglass' : 'shield'} />
          <span class="name">{name}</span> <small>{about}</small>
        </span>
      )}
      {state && <Why>{state}</Why>}
      {file.mine && file.name !== file.ownName && <Why>{w.nameHeld}</Why>}
    </>
  );
}

export function sizeOf(bytes: number, lang: Lang): string {
  const steps = ['byte', 'kilobyte', 'megabyte'] as const;
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  return byteSize(bytes / 1000 ** step, steps[step] ?? 'byte', lang);
}
