import type { Head, Sql, Tx, Write } from '../../../core/command.ts';
import type { Id } from '../../../core/id.ts';
import { lockStream } from '../../record/index.ts';
import { searchWords } from '../../talent/index.ts';
import type { Project } from '../facts.ts';
import type { ProjectStatus } from '../lifecycle.ts';

export const projectColumns = (sql: Sql) => sql`
  p.id, p.owner, p.author, p.status, p.pool, p.lang, p.title, p.description, p.category, p.skills, p.budget_min as "budgetMin",
  p.budget_max as "budgetMax", p.currency, p.starts_on::text as "startsOn", p.due_on::text as "dueOn", p.criteria,
  p.questions, p.assignment, p.edition, p.veiled, p.created_at as "createdAt", p.published_at as "publishedAt",
  p.ended_at as "endedAt", p.ended_because as "endedBecause"`;

export async function projectOf(sql: Sql, id: string): Promise<Project | null> {
  const [row] = await sql<Project>`select ${projectColumns(sql)} from hiring.project p where p.id = ${id}`;
  return row ?? null;
}

export interface LockedProject {
  readonly project: Project;
  /** Null for a draft: nobody else has read it, so there is no record of it yet. */
  readonly stream: Head | null;
  readonly proposals: number;
}

/** For acts upon the project itself: its stream first, then its row. */
export async function lockProject(tx: Tx, id: string): Promise<LockedProject | null> {
  const [stream, [project], [count]] = await Promise.all([
    lockStream(tx, id),
    tx<Project>`select ${projectColumns(tx)} from hiring.project p where p.id = ${id} and p.assignment is null for update`,
    tx<{ proposals: number }>`select count(*)::int as proposals from hiring.proposal where project = ${id}`,
  ]);
  return project ? { project, stream, proposals: count?.proposals ?? 0 } : null;
}

/** For acts between two that rely on the project staying as it is until they are done. */
export async function holdProject(tx: Tx, id: string): Promise<Project | null> {
  const [row] =
    await tx<Project>`select ${projectColumns(tx)} from hiring.project p where p.id = ${id} and p.assignment is null for share`;
  return row ?? null;
}

/** @param assignment what it heads; null for a project that stands for itself */
export function insertProject(
  write: Write,
  project: Project,
  budgetBase: bigint | null,
  assignment: Id<'asg'> | null = null,
): void {
  write`
    insert into hiring.project (
      id, owner, author, status, lang, title, description, category, skills, budget_min, budget_max, currency, budget_base,
      starts_on, due_on, criteria, questions, skill_words, edition, created_at, edited_at, published_at, assignment)
    values (
      ${project.id}, ${project.owner}, ${project.author}, ${project.status}, ${project.lang}, ${project.title},
      ${project.description}, ${project.category}, ${[...project.skills]}, ${project.budgetMin}, ${project.budgetMax},
      ${project.currency}, ${budgetBase}, ${project.startsOn}, ${project.dueOn}, ${listOf(write, project.criteria)},
      ${listOf(write, project.questions)}, ${searchWords(project.category, project.skills)}, ${project.edition},
      ${project.createdAt}, ${project.createdAt}, ${project.publishedAt}, ${assignment})`;
}

interface Edition {
  readonly budgetBase: bigint | null;
  /** Some of the words are hidden until a person has looked. */
  readonly veiled: boolean;
  readonly at: Date;
}

export function saveProject(write: Write, project: Project, { budgetBase, veiled, at }: Edition): void {
  write`
    update hiring.project set
      status = ${project.status}, pool = ${project.pool}, lang = ${project.lang}, title = ${project.title}, description = ${project.description},
      category = ${project.category}, skills = ${[...project.skills]}, budget_min = ${project.budgetMin},
      budget_max = ${project.budgetMax}, currency = ${project.currency}, budget_base = ${budgetBase},
      starts_on = ${project.startsOn}, due_on = ${project.dueOn}, criteria = ${listOf(write, project.criteria)},
      questions = ${listOf(write, project.questions)},
      skill_words = ${searchWords(project.category, project.skills)}, edition = ${project.edition}, veiled = ${veiled},
      edited_at = ${at}, published_at = ${project.publishedAt}
    where id = ${project.id}`;
}

export function saveStatus(write: Write, { id, status, endedAt, endedBecause }: Project): void {
  write`update hiring.project set status = ${status}, ended_at = ${endedAt}, ended_because = ${endedBecause} where id = ${id}`;
}

/** A pool of the client that is open, or null. */
export async function poolOf(sql: Sql, pool: string, owner: string): Promise<Id<'pol'> | null> {
  const [row] = await sql<{ id: Id<'pol'> }>`
    select id from pools.shown_pool where id = ${pool} and owner = ${owner} and closed_at is null`;
  return row?.id ?? null;
}

/** From now on everybody may see it. */
export function saveAudience(write: Write, { id, pool }: Pick<Project, 'id' | 'pool'>): void {
  write`update hiring.project set pool = ${pool} where id = ${id}`;
}

/** A client has chosen: for the act that awards. */
export function markAwarded(write: Write, project: Id<'prj'>): void {
  const status: ProjectStatus = 'awarded';
  write`update hiring.project set status = ${status} where id = ${project}`;
}

function listOf(write: Write, list: readonly object[]) {
  return write.json(list.map((each) => ({ ...each })));
}
