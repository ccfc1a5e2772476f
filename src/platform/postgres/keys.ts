import type { Db } from '../../core/command.ts';

/** When an act was done under a caller's key, on the house's clock; null when the gate remembers none. */
export async function rememberedAt(db: Db, { scope, key }: { scope: string; key: string }): Promise<Date | null> {
  const [row] = await db<{ at: Date }>`select at from gate.key where scope = ${scope} and key = ${key}`;
  return row?.at ?? null;
}
