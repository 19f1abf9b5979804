import { afterAll, beforeAll, beforeEach } from "vitest";
import type { Living } from "../../provider/src/kit/lifecycle";
import type { Fields } from "../../provider/src/kit/normal-form";
import { definitionOf } from "../contract/areas";
import { openStage, type Stage } from "../contract/world";
import type { Process } from "../support/portal";

/** Resources of ClickUp by the names of their types, in a Workspace that is new before each test. */
export function workspace() {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());
  beforeEach(() => stage.renew(definitionOf("clickup:Space")));
  const of = (type: string) => definitionOf(`clickup:${type}`);
  const process = (token?: string): Process =>
    token === undefined
      ? stage.portal.process()
      : stage.portal.process({ env: { ...stage.portal.env, CLICKUP_TOKEN: token } });
  return {
    of,
    process,
    get control() {
      return stage.portal.sandbox.control;
    },
    get tokens() {
      return stage.portal.sandbox.credentials.clickup;
    },
    create: (type: string, inputs: Fields) => process().create(of(type), inputs),
    /** As a later command would. */
    refreshed: (type: string, living: Living, token?: string) => process(token).read(of(type), living),
    update: (type: string, living: Living, inputs: Fields) => process().update(of(type), living, inputs),
    remove: (type: string, living: Living, token?: string) => process(token).delete(of(type), living),
    /** Methods and paths of the requests of an action. */
    async requests(action: () => Promise<unknown>): Promise<string[]> {
      const { control } = stage.portal.sandbox;
      await control.clearLog();
      await action();
      return (await control.log()).map(({ method, path }) => `${method} ${path}`);
    },
  };
}
