import { forbidden, notFound } from "../refusal";
import { authoriseGroup } from "./authorise";
import { type Call, callerOf, param, present } from "./call";

/** Table of each type of context that stands in a group (L34430). */
const tables: Readonly<Record<string, string>> = {
  file: "files",
  page: "notes",
  event: "events",
  task: "tasks",
  discussion: "discussions",
};

/** What the context of the path names; the caller may read or change it. Throws Refusal. */
export function contextOf(call: Call, wanted: "read" | "write"): string {
  const context = param(call, "context");
  const [, type = "", id = ""] = /^([a-z]+)_(\d+)$/.exec(context) ?? [];
  if (type === "account") {
    call.account = present(call.state.account(id), "such account");
    const permission = call.state.members.get(id, callerOf(call).id)?.permission ?? 0;
    if (permission < (wanted === "write" ? 16 : 1)) throw forbidden("This takes another permission in the account");
    return context;
  }
  const group = type === "group" ? id : call.state.named(tables[type] ?? "")?.ownerOf(id);
  if (group === undefined) throw notFound(`such context: ${context}`);
  authoriseGroup(call, group, wanted);
  return context;
}
