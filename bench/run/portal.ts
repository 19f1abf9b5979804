import { definitions } from "../../provider/src/definitions";
import { createLog } from "../../provider/src/http/log";
import type { Definition } from "../../provider/src/kit/definition";
import { givenInputs } from "../../provider/src/kit/diff";
import { Lifecycle } from "../../provider/src/kit/lifecycle";
import type { Fields } from "../../provider/src/kit/normal-form";
import { portalName, Runtime } from "../../provider/src/kit/runtime";
import { type Sandbox, startSandbox } from "../../sandbox/src";
import { environmentOf, quickClock } from "../../test/support/portal";
import type { Entry, Filled, Scope, Workload } from "../workloads/workload";

/** An object as our provider knows it after a read. */
export interface Known {
  readonly entry: Entry;
  readonly definition: Definition;
  readonly id: string;
  readonly inputs: Fields;
  readonly state: Fields;
}

/** A sandbox that holds the objects of a workload. Limits are off until somebody sets them. */
export interface FilledPortal extends Filled {
  readonly sandbox: Sandbox;
  readonly workload: Workload;
  /** Base URL and header for those who bring their own client. */
  readonly plain: { readonly baseUrl: string; readonly authorization: string };
  /** Objects that are there, as a state holds them. */
  known(): Promise<readonly Known[]>;
  /** Whether the service's documented limit holds. */
  limit(enabled: boolean): Promise<void>;
  close(): Promise<void>;
}

export async function openFilled(workload: Workload, clockFactor = 1): Promise<FilledPortal> {
  const sandbox = await startSandbox({ empty: true, clockFactor });
  const limit = async (enabled: boolean) => {
    for (const system of ["clinked", "clickup"] as const) {
      await sandbox.control.setLimits({ enabled }, system);
      await sandbox.control.clearWindow(system);
    }
  };
  await limit(false);
  const filled = await workload.fill(sandbox);
  const plain = {
    baseUrl: workload.product === "clickup" ? sandbox.urls.clickup : sandbox.url,
    authorization: workload.product === "clickup" ? sandbox.credentials.clickup.token : await bearer(sandbox),
  };
  return {
    ...filled,
    sandbox,
    workload,
    plain,
    known: () => readAll(sandbox, portalName(plain.baseUrl), filled.entries),
    limit,
    close: () => sandbox.close(),
  };
}

async function bearer({ url, clientId, clientSecret }: Sandbox): Promise<string> {
  const query = new URLSearchParams({
    client_id: clientId,
    client_secret: clientSecret,
    grant_type: "client_credentials",
    scope: "read write",
  });
  const response = await fetch(`${url}/oauth/token?${query}`);
  return `Bearer ${((await response.json()) as { access_token: string }).access_token}`;
}

export function definitionOf(type: string): Definition {
  const found = definitions.find((definition) => definition.type === type);
  if (!found) throw new Error(`There is no resource ${type}.`);
  return found as Definition;
}

/** What a refresh of each would answer. */
async function readAll(sandbox: Sandbox, portal: string, entries: readonly Entry[]): Promise<Known[]> {
  const log = createLog({ level: "silent" });
  const runtime = new Runtime({ env: environmentOf(sandbox), log, clock: quickClock(), stateFile: undefined });
  const lifecycle = new Lifecycle(runtime);
  try {
    return await Promise.all(
      entries.map(async (entry): Promise<Known> => {
        const { type, id = "", args } = entry;
        const definition = definitionOf(type);
        const state = { ...args, __portal: portal, __set: givenInputs(definition, args) };
        const found = await lifecycle.read(definition, id, state);
        if (!found) throw new Error(`${type} ${id} is not in the portal.`);
        return { entry, definition, ...found };
      }),
    );
  } finally {
    await runtime.close();
  }
}

/** Fewest requests that can read everything: the pages of each list, or single reads where those are fewer. */
export interface Floor {
  readonly requests: number;
  /** What the cost rule allows without a hint: 2 x min(reads, pages) + 1 for each scope. */
  readonly bound: number;
  readonly scopes: number;
}

/** Counted by walking the lists to their end. */
export async function countFloor({ scopes, plain }: FilledPortal): Promise<Floor> {
  const floor = { requests: 0, bound: 0, scopes: scopes.length };
  for (const scope of scopes) {
    const pages = scope.paged ? await walk(scope, plain) : 1;
    const fewest = scope.single ? Math.min(scope.objects, pages) : pages;
    floor.requests += fewest;
    floor.bound += 2 * fewest + 1;
  }
  return floor;
}

async function walk({ path }: Scope, { baseUrl, authorization }: FilledPortal["plain"]): Promise<number> {
  for (let page = 1; ; page++) {
    const address = `${baseUrl}${path}${path.includes("?") ? "&" : "?"}page=${page}`;
    const response = await fetch(address, { headers: { Authorization: authorization } });
    if (!response.ok) throw new Error(`${path} page ${page}: ${response.status} ${await response.text()}`);
    if (!((await response.json()) as { nextPage: boolean }).nextPage) return page;
  }
}
