import { z } from "zod";
import { defineListing } from "../../kit/data-source";
import { anyFields, otherId, ownId, text, time } from "../../kit/data-source-fields";
import { byPage } from "../../kit/data-source-pages";
import { type ClinkedApi, clinked, groupPath, groupReference } from "../api";
import { accountArg, day } from "./args";

type Wire = Readonly<Record<string, unknown>>;

const auditArgs = z.strictObject({
  account: accountArg,
  dateStart: day("First day."),
  dateEnd: day("Last day."),
  events: z.array(z.string()).optional().describe("Kinds of events, for example `login`."),
  group: groupReference.optional(),
  users: z.array(z.string()).optional().describe("Ids of users."),
});

interface AuditPage {
  readonly items: readonly Wire[];
  readonly offset?: string;
  readonly more?: boolean;
}

export const getAuditLog = defineListing<ClinkedApi, typeof auditArgs>({
  name: "clinked:getAuditLog",
  summary: "What happened in an account, the newest first.",
  product: clinked,
  list: "entries",
  each: "eachAuditLogEntry",
  args: auditArgs,
  fields: z.object({
    entryId: ownId("Id of the entry."),
    event: text("What happened, for example `login`."),
    dateCreated: time("When it happened."),
    userId: otherId("Id of the user."),
    userName: text("User name."),
    email: text("E-mail address of the user."),
    accountId: otherId("Id of the account."),
    groupId: otherId("Id of the group, without its account."),
    groupName: text("Name of the group."),
    componentType: text("Kind of what it happened to."),
    componentId: otherId("Id of what it happened to."),
    componentName: text("Name of what it happened to."),
    value: text("Further words of the service."),
    ipAddress: text("Address that it came from."),
    deviceId: text("Device that it came from."),
  }),
  cost: { requests: 1, per: "page" },
  quirks: [
    { line: 38820, text: "Each answer names the offset of the next one; entries that come meanwhile are not seen." },
  ],
  example: { account: "1", events: ["login"] },
  async *pages({ api }, { account, events, users, group, ...dates }) {
    const query = {
      ...dates,
      account: String(account),
      events: events?.join(","),
      users: users?.join(","),
      group: group && groupPath(group).group,
    };
    for (let offset: string | undefined; ; ) {
      const page: AuditPage = await api.call("audit-log", {}, { query: { ...query, offset } });
      yield page.items.map(({ id, ...entry }) => ({ ...entry, entryId: id }));
      if (!page.more || page.offset === undefined || page.offset === offset) return;
      offset = page.offset;
    }
  },
});

const searchArgs = z.strictObject({
  query: z.string().min(1).describe("What to look for."),
  account: accountArg.optional(),
  group: groupReference.optional(),
  type: z
    .enum(["file", "page", "task", "event", "user", "discussion", "group"])
    .optional()
    .describe("The one kind to look for."),
  startDate: z.string().optional().describe("Changed since then: an ISO 8601 date, with or without a time."),
  endDate: z.string().optional().describe("Changed until then: an ISO 8601 date, with or without a time."),
  exact: z.boolean().optional().describe("Whether the words stand together."),
});

export const getSearchResults = defineListing<ClinkedApi, typeof searchArgs>({
  name: "clinked:getSearchResults",
  summary: "Whatever has a text in it: files, notes, tasks, events, users, discussions and groups.",
  product: clinked,
  list: "results",
  each: "eachSearchResult",
  args: searchArgs,
  fields: z.object({
    type: text("What it is: file, page, task, event, user, discussion or group."),
    entityId: ownId("Id given by Clinked, without account and group."),
    name: text("Its slug, or the full name of a user."),
    friendlyName: text("Name that people see."),
    group: otherId("Id of the group that it stands in, without its account."),
    entity: anyFields("The object, in the service's own words, which may hold keys that are secret."),
    highlights: anyFields("Where the text stands."),
  }),
  secret: ["entity"],
  cost: { requests: 1, per: "page" },
  example: { query: "Explore", account: "1", type: "group" },
  async *pages(context, { account, group, ...query }) {
    const read = (page: number) =>
      context.api.page<Wire & { readonly entity: Wire & { readonly group?: { readonly id: unknown } | null } }>(
        "search",
        {},
        page,
        {
          ...query,
          account: account === undefined ? undefined : String(account),
          group: group && groupPath(group).group,
        },
      );
    for await (const items of byPage(context, "clinked:getSearchResults", read)) {
      yield items.map(({ entity, ...hit }) => ({
        ...hit,
        entity,
        entityId: entity.id,
        name: entity.name,
        friendlyName: entity.friendlyName,
        group: entity.group?.id,
      }));
    }
  },
});
