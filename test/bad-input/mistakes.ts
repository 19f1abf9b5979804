import { join } from "node:path";
import { expect, it } from "vitest";
import { type Bench, type Entry, stateOf } from "../engine/bench";
import { CANARY, type Case } from "./cases";
import { screen } from "./screen";

/** The group that stands already, with a name. */
export const named = (friendlyName: string): Entry => ({
  type: "Group",
  name: "acme",
  args: { account: "1", friendlyName },
});

export const screenFile = (name: string) => join(__dirname, "screens", `${name}.txt`);

/** Everything that the state knows of the program's resources. */
export const savedIn = async ({ stack }: Bench) =>
  [...(await stateOf(stack)).values()].map(({ urn, id, inputs, outputs }) => ({ urn, id, inputs, outputs }));

/** Each mistake on the real engine: its screen, its requests, and a state that stays as it was. */
export function itTells(cases: readonly Case[], bench: () => Bench): void {
  it.each(cases)(
    "$name",
    async ({ name, command, entries = [], env, args = [], fault, errors, requests }) => {
      const { stack, sandbox, declare } = bench();
      const before = await savedIn(bench());
      declare([named("Acme"), ...entries]);
      await sandbox.control.clearLog();
      if (fault) await sandbox.control.addFault(fault);
      const result = await stack[command](args, { expect: [1, 255], env });
      await sandbox.control.clearFaults();

      const seen = screen(result);
      await expect(seen).toMatchFileSnapshot(screenFile(name));
      expect(seen.match(/^(acme|bad)\| error: /gm)).toHaveLength(errors);
      expect(result.stdout + result.stderr).not.toMatch(/^\s+at .+:\d+/m);
      expect(result.stdout + result.stderr).not.toContain(CANARY);
      expect((await sandbox.control.counts()).total).toBe(requests);
      expect(await savedIn(bench())).toEqual(before);
    },
    60_000,
  );
}
