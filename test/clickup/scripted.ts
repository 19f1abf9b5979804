import { onTestFinished } from "vitest";
import type { StateFile } from "../../provider/src/http/state-file";
import { Lifecycle, type Living } from "../../provider/src/kit/lifecycle";
import type { Fields } from "../../provider/src/kit/normal-form";
import { Runtime } from "../../provider/src/kit/runtime";
import { definitionOf } from "../contract/areas";
import { linesLog } from "../http/support/lines";
import { json, serve } from "../http/support/server";
import { checked, quickClock } from "../support/portal";

export interface Asked {
  readonly method: string;
  /** Without /api/v2 and decoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Fields | undefined;
}

/** A status and a body; a body of `undefined` is an empty answer. */
export class Told {
  constructor(
    readonly status: number,
    readonly body: unknown,
  ) {}
}
export const notThere = new Told(404, { err: "not there", ECODE: "ITEM_013" });
export const notGranted = new Told(401, { err: "Team not authorized", ECODE: "OAUTH_027" });
export const empty = new Told(200, undefined);

/** ClickUp as a test tells it: resources by the names of their types, each call as a process of its own. */
export async function scripted(answer: (asked: Asked) => unknown) {
  const requests: string[] = [];
  const bodies: (Fields | undefined)[] = [];
  const server = await serve(({ method, url, body }, response) => {
    const { pathname, searchParams: query } = new URL(url, "http://x");
    const asked = {
      method,
      path: decodeURIComponent(pathname.slice("/api/v2".length)),
      query,
      body: body ? (JSON.parse(body) as Fields) : undefined,
    };
    requests.push(`${method} ${asked.path}`);
    bodies.push(asked.body);
    const told = answer(asked);
    if (!(told instanceof Told)) return json(response, 200, told);
    if (told.body !== undefined) return json(response, told.status, told.body);
    response.writeHead(told.status).end();
  });
  onTestFinished(() => server.close());
  const runtime = ({
    token = "pk_1_A",
    more = {},
    stateFile,
  }: {
    token?: string | undefined;
    more?: NodeJS.ProcessEnv | undefined;
    stateFile?: StateFile | undefined;
  } = {}) => {
    const { log } = linesLog();
    const made = new Runtime({
      env: { CLICKUP_BASE_URL: `${server.url}/api/v2`, CLICKUP_TOKEN: token, ...more },
      clock: quickClock(),
      log,
      gatherMs: 1,
      stateFile,
    });
    onTestFinished(() => made.close());
    return made;
  };
  const at = (type: string, token?: string, more?: NodeJS.ProcessEnv) => ({
    definition: definitionOf(`clickup:${type}`),
    lifecycle: new Lifecycle(runtime({ token, more })),
  });
  return {
    requests,
    bodies,
    runtime,
    create(type: string, inputs: Fields) {
      const { definition, lifecycle } = at(type);
      return lifecycle.create(definition, checked(definition, inputs));
    },
    read(type: string, { id, state }: Living, token?: string, more?: NodeJS.ProcessEnv) {
      const { definition, lifecycle } = at(type, token, more);
      return lifecycle.read(definition, id, state);
    },
    async update(type: string, { id, state }: Living, inputs: Fields): Promise<Living> {
      const { definition, lifecycle } = at(type);
      return { id, state: await lifecycle.update(definition, id, state, checked(definition, inputs)) };
    },
    delete(type: string, { id, state }: Living, token?: string) {
      const { definition, lifecycle } = at(type, token);
      return lifecycle.delete(definition, id, state);
    },
    changed(type: string, { id, state }: Living, inputs: Fields) {
      const { definition, lifecycle } = at(type);
      return lifecycle.diff(definition, id, state, checked(definition, inputs)).changed;
    },
  };
}

export const taskWire = (more: Fields = {}) => ({
  id: "9hx",
  name: "A",
  status: { status: "Open" },
  date_created: "1567780450202",
  date_updated: "1567780450202",
  assignees: [],
  checklists: [],
  tags: [],
  list: { id: "124" },
  url: "u",
  ...more,
});
