/**
 * Every write of an act fails once. The database counts the statements that write and lets the n-th fail; a house whose
 * transactions go through `breaking` meets the first, the second and so on, until the act has no further write to break.
 * After each the database must be, to the last byte, what it was before: nothing half is ever there to be seen.
 */
import type { House } from '../../src/core/gate.ts';
import type { Connection } from '../../src/platform/postgres/connect.ts';

const sign = 'a write that was made to fail';

/** What stands in every table, as one number; and a trigger on each that may fail. */
const tools = `
  create schema faults;
  create sequence faults.written;
  create table faults.plan (fails_at bigint not null);
  insert into faults.plan values (0);
  create function faults.meet() returns trigger language plpgsql security definer as $$
  begin
    if nextval('faults.written') = (select fails_at from faults.plan) then raise exception '${sign}'; end if;
    return null;
  end $$;
  create function faults.everything() returns text language plpgsql security definer as $$
  declare place record; here text; seen text := '';
  begin
    for place in select schemaname, tablename from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema', 'faults') order by 1, 2
    loop
      execute format('select md5(string_agg(t::text, '';'' order by t::text)) from %I.%I t', place.schemaname, place.tablename) into here;
      seen := md5(seen || coalesce(here, ''));
    end loop;
    return seen;
  end $$;
  do $$ declare place record; begin
    for place in select schemaname, tablename from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema', 'faults')
    loop
      execute format('create trigger meets_a_fault after insert or update or delete on %I.%I for each statement execute function faults.meet()',
        place.schemaname, place.tablename);
    end loop;
  end $$;`;

export interface Broken {
  readonly house: House;
  /** Writes that were made to fail so far. */
  readonly points: () => number;
  /** After which of them something was left behind: the number of the write in its transaction. */
  readonly left: readonly number[];
}

/** @param owner of the database, with the right to put triggers on its tables. */
export async function breaking(house: House, owner: Connection): Promise<Broken> {
  await owner.unsafe(tools);
  let points = 0;
  const left: number[] = [];

  async function everything(): Promise<string> {
    const [row] = await owner<{ seen: string }[]>`select faults.everything() as seen`;
    return row?.seen ?? '';
  }
  async function plan(failsAt: number): Promise<void> {
    await owner`update faults.plan set fails_at = ${failsAt}`;
    await owner`alter sequence faults.written restart`;
  }

  const transaction: House['transaction'] = async (work) => {
    const before = await everything();
    for (let n = 1; ; n += 1) {
      await plan(n);
      try {
        return await house.transaction(work);
      } catch (fault) {
        if (!(fault instanceof Error) || fault.message !== sign) throw fault;
      } finally {
        await plan(0);
      }
      points += 1;
      if ((await everything()) !== before) left.push(n);
    }
  };
  return { house: { ...house, transaction }, points: () => points, left };
}
