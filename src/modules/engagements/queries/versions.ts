import { z } from 'zod';
import { isMember } from '../../../core/actor.ts';
import { query } from '../../../core/command.ts';
import { id } from '../../../core/input.ts';
import { partiesOf } from '../../accounts/index.ts';
import { readableBy } from '../../record/index.ts';
import { veils } from '../../screening/index.ts';
import { type Difference, differences } from '../body.ts';
import type { Version } from '../facts.ts';
import { type VersionRow, readVersion, versionColumns } from '../store/rows.ts';
import { veiledVersion, wordingId } from '../texts.ts';

export interface ShownVersion extends Version {
  /** What it changed, or would change, in the wording that counted when it was proposed. */
  readonly difference: readonly Difference[];
}

/** Every wording of an agreement, oldest first, each with what it changed. */
export const agreementVersions = query({
  name: 'agreements.versions',
  input: z.strictObject({ engagement: id('eng') }),
  async run(
    db,
    { engagement },
    { actor },
  ): Promise<{ currency: string; items: readonly ShownVersion[]; next: null } | null> {
    if (!isMember(actor) || !(await readableBy(db, engagement, await partiesOf(db, actor)))) return null;
    const [[agreement], rows] = await Promise.all([
      db<{
        currency: string;
      }>`select trim(currency) as currency from engagements.agreement where engagement = ${engagement}`,
      db<VersionRow>`
        select ${versionColumns(db)} from engagements.version v where v.engagement = ${engagement} order by v.version`,
    ]);
    if (!agreement) return null;
    const hidden = await veils(
      db,
      rows.map(({ version }) => wordingId(engagement, version)),
    );
    const versions = rows.map((row) => veiledVersion(readVersion(row), engagement, hidden));
    let counts: Version | null = null;
    const items = versions.map((each) => {
      const difference = counts === null ? [] : differences(counts.body, each.body);
      if (each.status === 'accepted') counts = each;
      return { ...each, difference };
    });
    return { currency: agreement.currency, items, next: null };
  },
});
