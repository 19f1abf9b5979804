import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What a stand-in for GitHub and GitLab keeps. */
export interface Kept {
  readonly id: number;
  text: string;
  title: string;
  open: boolean;
  /** Whose it is: the pipeline's own, or a person's. */
  readonly isOwn: boolean;
}

export interface ForgeServer {
  readonly url: string;
  readonly token: string;
  readonly comments: Kept[];
  readonly issues: Kept[];
  /** Texts at commits, the newest last. */
  readonly notes: { readonly sha: string; readonly name: string; readonly text: string; readonly isOwn: boolean }[];
  /** Pull or merge requests that were merged: their own commit by the commit of the merge. */
  readonly merged: Map<string, string>;
  /** Methods and paths that were asked. */
  readonly asked: string[];
  close(): Promise<void>;
}

const OWN_ID = 7;
type Body = Record<string, unknown>;
type Route = readonly [method: string, path: RegExp, answer: (body: Body, ...parts: string[]) => unknown];

/** Both APIs, as far as the pipelines of examples/ci ask them. */
export async function startForge(): Promise<ForgeServer> {
  const token = "forge-token-4711";
  const state = {
    comments: [] as Kept[],
    issues: [] as Kept[],
    notes: [] as ForgeServer["notes"],
    merged: new Map<string, string>(),
    asked: [] as string[],
  };
  const routes = [...githubRoutes(state), ...gitlabRoutes(state)];
  const server = createServer(async (request, response) => {
    const [path = ""] = (request.url ?? "").split("?");
    state.asked.push(`${request.method} ${path}`);
    const reply = (status: number, body: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    const { authorization, "private-token": secret } = request.headers;
    if (authorization !== `Bearer ${token}` && secret !== token) return reply(401, { message: "Bad credentials" });
    const body = await bodyOf(request);
    for (const [method, pattern, answer] of routes) {
      const match = pattern.exec(path);
      if (match && method === request.method) return reply(200, answer(body, ...match.slice(1)));
    }
    return reply(404, { message: "Not Found" });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { ...state, url, token, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

type State = Pick<ForgeServer, "comments" | "issues" | "notes" | "merged">;

function kept(list: Kept[], text: unknown, title: unknown = ""): Kept {
  const made = { id: list.length + 1, text: String(text), title: String(title), open: true, isOwn: true };
  list.push(made);
  return made;
}

const find = (list: readonly Kept[], id: string) => {
  const found = list.find((one) => String(one.id) === id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
};

function githubRoutes({ comments, issues, notes, merged }: State): Route[] {
  const user = (isOwn: boolean) => ({ type: isOwn ? "Bot" : "User" });
  const shown = ({ id, text, title, open, isOwn }: Kept) => ({
    id,
    number: id,
    title,
    open,
    body: text,
    user: user(isOwn),
  });
  const repo = "^/repos/agency/portals";
  return [
    ["GET", new RegExp(`${repo}/issues/5/comments$`), () => comments.map(shown)],
    ["POST", new RegExp(`${repo}/issues/5/comments$`), ({ body }) => shown(kept(comments, body))],
    [
      "PATCH",
      new RegExp(`${repo}/issues/comments/(\\d+)$`),
      ({ body }, id = "") => shown(Object.assign(find(comments, id), { text: body })),
    ],
    ["GET", new RegExp(`${repo}/issues$`), () => issues.filter(({ open }) => open).map(shown)],
    ["POST", new RegExp(`${repo}/issues$`), ({ body, title }) => shown(kept(issues, body, title))],
    [
      "PATCH",
      new RegExp(`${repo}/issues/(\\d+)$`),
      ({ body, state }, id = "") =>
        shown(Object.assign(find(issues, id), body ? { text: body } : { open: state !== "closed" })),
    ],
    [
      "POST",
      new RegExp(`${repo}/statuses/(\\w+)$`),
      ({ context, description }, sha = "") =>
        notes.push({ sha, name: String(context), text: String(description), isOwn: true }),
    ],
    [
      "GET",
      new RegExp(`${repo}/commits/(\\w+)/statuses$`),
      (_, sha) =>
        notes
          .filter((note) => note.sha === sha)
          .map(({ name, text, isOwn }) => ({ context: name, description: text, creator: user(isOwn) }))
          .reverse(),
    ],
    [
      "GET",
      new RegExp(`${repo}/commits/(\\w+)/pulls$`),
      (_, sha = "") =>
        [...merged].map(([commit, head]) => ({
          merged_at: "2026-01-01T00:00:00Z",
          merge_commit_sha: commit,
          head: { sha: head },
          asked: sha,
        })),
    ],
  ];
}

function gitlabRoutes({ comments, issues, notes, merged }: State): Route[] {
  const author = (isOwn: boolean) => ({ id: isOwn ? OWN_ID : 1 });
  const shown = ({ id, text, title, isOwn }: Kept) => ({
    ...{ id, iid: id, title, body: text, description: text, author: author(isOwn) },
  });
  const project = "^/projects/12";
  return [
    ["GET", /^\/user$/, () => ({ id: OWN_ID })],
    ["GET", new RegExp(`${project}/merge_requests/5/notes$`), () => comments.map(shown)],
    ["POST", new RegExp(`${project}/merge_requests/5/notes$`), ({ body }) => shown(kept(comments, body))],
    [
      "PUT",
      new RegExp(`${project}/merge_requests/5/notes/(\\d+)$`),
      ({ body }, id = "") => shown(Object.assign(find(comments, id), { text: body })),
    ],
    ["GET", new RegExp(`${project}/issues$`), () => issues.filter(({ open, isOwn }) => open && isOwn).map(shown)],
    ["POST", new RegExp(`${project}/issues$`), ({ description, title }) => shown(kept(issues, description, title))],
    [
      "PUT",
      new RegExp(`${project}/issues/(\\d+)$`),
      ({ description, state_event }, id = "") =>
        shown(Object.assign(find(issues, id), description ? { text: description } : { open: state_event !== "close" })),
    ],
    [
      "POST",
      new RegExp(`${project}/statuses/(\\w+)$`),
      ({ name, description }, sha = "") =>
        notes.push({ sha, name: String(name), text: String(description), isOwn: true }),
    ],
    [
      "GET",
      new RegExp(`${project}/repository/commits/(\\w+)/statuses$`),
      (_, sha) =>
        notes.flatMap((note, id) =>
          note.sha === sha ? [{ id, name: note.name, description: note.text, author: author(note.isOwn) }] : [],
        ),
    ],
    [
      "GET",
      new RegExp(`${project}/repository/commits/(\\w+)/merge_requests$`),
      () => [...merged].map(([commit, head]) => ({ state: "merged", merge_commit_sha: commit, sha: head })),
    ],
  ];
}

async function bodyOf(request: IncomingMessage): Promise<Body> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text === "" ? {} : (JSON.parse(text) as Body);
}
