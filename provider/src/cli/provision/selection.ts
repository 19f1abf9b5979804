import { createHash } from "node:crypto";
import { InvalidArgumentError } from "commander";
import { CommandError } from "../command";
import { fitsPattern } from "../pattern";

export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** `3/10`: the third of ten. */
export function shardOf(text: string): Shard {
  const [, index = 0, of = 0] = /^(\d+)\/(\d+)$/.exec(text)?.map(Number) ?? [];
  if (index < 1 || index > of) throw new InvalidArgumentError("Give a shard as 3/10: the third of ten.");
  return { index, of };
}

/** A tenant's shard depends on its name alone: others come and go without moving it. */
export function isInShard(tenant: string, { index, of }: Shard): boolean {
  const hash = createHash("sha256").update(tenant.toLowerCase()).digest();
  return hash.readUInt32BE(0) % of === index - 1;
}

/**
 * The tenants that are asked for.
 *
 * @throws CommandError when a pattern fits none, which is a typing error
 */
export function chosenTenants<T extends { readonly name: string }>(
  tenants: readonly T[],
  { only = [], shard }: { readonly only?: readonly string[]; readonly shard?: Shard },
): T[] {
  const unknown = only.find((pattern) => !tenants.some(({ name }) => fitsPattern(pattern, name, true)));
  if (unknown !== undefined) {
    const names = tenants.slice(0, 10).map(({ name }) => name);
    throw new CommandError(`--only "${unknown}" fits none of the ${tenants.length} tenants: ${names.join(", ")} ...`);
  }
  return tenants.filter(
    ({ name }) =>
      (only.length === 0 || only.some((pattern) => fitsPattern(pattern, name, true))) &&
      (!shard || isInShard(name, shard)),
  );
}
