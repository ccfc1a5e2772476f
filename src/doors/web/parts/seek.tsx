import { Button } from './button.tsx';

type Asked = Readonly<Record<string, string>>;

/** The other half of what was asked, carried along unseen so that searching keeps the filters and filtering the search. */
export function Rest({ asked, except }: { readonly asked: Asked; readonly except: readonly string[] }) {
  return (
    <>
      {Object.entries(asked)
        .filter(([name, value]) => !except.includes(name) && value !== '')
        .map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
    </>
  );
}

interface Props {
  readonly action: string;
  readonly asked: Asked & { readonly q: string };
  /** What a new search begins anew. */
  readonly forget?: readonly string[];
  readonly says: {
    readonly title: string;
    readonly seek: string;
    readonly placeholder: string;
    readonly search: string;
  };
}

/** The band at the head of a list in which one looks for words. */
export function SeekBand({ action, asked, forget = [], says }: Props) {
  return (
    <div class="searchband">
      <search>
        <form class="shell" action={action}>
          <h1>{says.title}</h1>
          <div class="seek">
            <label class="sr" for="q">
              {says.seek}
            </label>
            <input id="q" type="search" name="q" value={asked.q} placeholder={says.placeholder} maxLength={200} />
            <Rest asked={asked} except={['q', ...forget]} />
            <Button look="light" icon="search">
              {says.search}
            </Button>
          </div>
        </form>
      </search>
    </div>
  );
}
