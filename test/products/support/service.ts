import { onTestFinished } from "vitest";
import type { Fields } from "../../../provider/src/kit/normal-form";
import type { PortalProduct } from "../../../provider/src/kit/product";
import { Runtime } from "../../../provider/src/kit/runtime";
import type { Session } from "../../../provider/src/kit/session";
import { linesLog } from "../../http/support/lines";
import { type Answer, serve, type TestServer } from "../../http/support/server";
import { quickClock } from "../../support/portal";

export interface Service<Api> {
  readonly server: TestServer;
  readonly session: Session<Api>;
  readonly api: Api;
  readonly runtime: Runtime;
  readonly lines: string[];
}

/** Everything that a data source lists for arguments. */
export async function listedBy<Api>(dataSource: object, { api, session }: Pick<Service<Api>, "api" | "session">) {
  const { pages } = dataSource as { pages(context: object, args: object): AsyncIterable<readonly Fields[]> };
  const all: Fields[] = [];
  for await (const entries of pages({ api, session }, {})) all.push(...entries);
  return all;
}

/** A login at a server that answers with `answer`, as the provider makes it from the environment. */
export async function loginAt<Api>(
  product: PortalProduct<Api>,
  env: (url: string) => NodeJS.ProcessEnv,
  answer: Answer,
): Promise<Service<Api>> {
  const server = await serve(answer);
  onTestFinished(() => server.close());
  const { log, lines } = linesLog();
  const runtime = new Runtime({ env: env(server.url), clock: quickClock(), log, stateFile: undefined });
  onTestFinished(() => runtime.close());
  const session = runtime.session(product);
  return { server, session, api: session.api, runtime, lines };
}
