import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { definitions } from "../../provider/src/definitions";
import type { Definition } from "../../provider/src/kit/definition";
import type { PluginWire } from "../support/plugin-process";
import { Bench, type Check } from "./checks/check";
import { lifeChecks } from "./checks/life";
import { readingChecks } from "./checks/reading";
import { recognitionChecks } from "./checks/recognition";
import { replacementChecks } from "./checks/replacement";
import { sendingChecks } from "./checks/sending";
import { waivers } from "./waivers";
import { openStage, type Stage } from "./world";

export const checksOf = (definition: Definition): Check[] => [
  ...lifeChecks(definition),
  ...replacementChecks(definition),
  ...recognitionChecks(definition),
  ...readingChecks(definition),
  ...sendingChecks(definition),
];

/** One of several equal parts of all definitions: a test file each, so that the workers share them. */
export const shard = (part: number, parts: number): Definition[] =>
  definitions.filter((_, index) => index % parts === part - 1);

/** @param wire puts each process behind the plugin */
export function describeContract(own: readonly Definition[], wire?: PluginWire): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterEach(() => wire?.close());
  afterAll(() => stage.close());

  const onStage = async (definition: Definition, { run }: Check) => {
    await stage.renew(definition);
    await run(new Bench(stage.portal, definition, wire?.over));
  };

  for (const definition of own) {
    describe(definition.type, () => {
      for (const check of checksOf(definition)) {
        const waiver = waivers.find((one) => one.type === definition.type && one.check === check.name);
        if (!waiver) it(check.name, () => onStage(definition, check));
        else
          it(`cannot be asked that it ${check.name}: ${waiver.reason}`, async () => {
            await expect(onStage(definition, check)).rejects.toThrow();
          });
      }
    });
  }
}
