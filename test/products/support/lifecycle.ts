import type { Definition } from "../../../provider/src/kit/definition";
import { Lifecycle, type Living } from "../../../provider/src/kit/lifecycle";
import type { Fields } from "../../../provider/src/kit/normal-form";
import { json } from "../../http/support/server";
import { checked } from "../../support/portal";
import { loginAt } from "./service";

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Fields | undefined;
}

/** A status, and a body or null. "cut": the connection ends without an answer. */
export type Told = readonly [status: number, body: unknown] | "cut";

/** Lives of a type's resources at a service of the test's own, which is no sandbox. */
export async function lifecycleAt(definition: Definition, tell: (asked: Asked) => Told, env: NodeJS.ProcessEnv = {}) {
  const { name } = definition.product;
  const variable = name.toUpperCase();
  const { server, runtime } = await loginAt(
    definition.product,
    (url) => ({ [`${variable}_API_KEY`]: "key-12345", [`${variable}_BASE_URL`]: url, ...env }),
    ({ method, url, body }, response) => {
      const { pathname, searchParams: query } = new URL(url, "http://x");
      const told = tell({ method, path: pathname, query, body: body ? JSON.parse(body) : undefined });
      if (told === "cut") return void response.destroy();
      json(response, ...told);
    },
  );
  const lifecycle = new Lifecycle(runtime);
  return {
    create: (inputs: Fields) => lifecycle.create(definition, checked(definition, inputs)),
    read: ({ id, state }: Living) => lifecycle.read(definition, id, state),
    update: async ({ id, state }: Living, inputs: Fields): Promise<Living> => ({
      id,
      state: await lifecycle.update(definition, id, state, checked(definition, inputs)),
    }),
    delete: ({ id, state }: Living) => lifecycle.delete(definition, id, state),
    diff: ({ id, state }: Living, inputs: Fields) => lifecycle.diff(definition, id, state, checked(definition, inputs)),
    /** `METHOD path` of every request so far. */
    requests: () => server.seen.map(({ method, url }) => `${method} ${url.replace(/\?.*/, "")}`),
    bodies: () => server.seen.flatMap(({ body }) => (body ? [JSON.parse(body) as Fields] : [])),
  };
}
