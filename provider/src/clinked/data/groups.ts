import { z } from "zod";
import { listing, lookup } from "../../kit/data-source-derive";
import type { ClinkedApi } from "../api";
import { group } from "../group";

export const getGroup = lookup(group, {
  name: "clinked:getGroup",
  summary: "A group by its id, its name or its slug.",
  by: ["groupId", "friendlyName", "name"],
  example: { account: "1", friendlyName: "Acme" },
});

export const getGroups = listing<ClinkedApi>(group, {
  name: "clinked:getGroups",
  summary: "The groups of an account.",
  list: "groups",
  each: "eachGroup",
  filters: {
    name: z.string().optional().describe("Text that name or slug begin with."),
  },
  page: (api, { account, ...query }, page) =>
    api.page("groups-list-groups", { account: String(account) }, page, query as Record<string, string>),
  example: { account: "1" },
});
