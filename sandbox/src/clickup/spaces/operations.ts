import { z } from "zod";
import type { Operation } from "../../operation";
import type { Access } from "../access";
import { archivedOnly, colour, flag, word } from "../shapes";

const switched = z.strictObject({ enabled: flag });
const features = z.strictObject({
  due_dates: z
    .strictObject({
      enabled: flag,
      start_date: flag.optional(),
      remap_due_dates: flag.optional(),
      remap_closed_due_date: flag.optional(),
    })
    .optional(),
  time_tracking: switched.optional(),
  tags: switched.optional(),
  time_estimates: switched.optional(),
  checklists: switched.optional(),
  custom_fields: switched.optional(),
  remap_dependencies: switched.optional(),
  dependency_warning: switched.optional(),
  portfolios: switched.optional(),
});
const optional = { multiple_assignees: flag.optional(), features: features.optional() };
export const spaceCreate = z.strictObject({ name: word, ...optional });
export const spaceUpdate = z.strictObject({ name: word.optional(), ...optional });

export const tagCreate = z.strictObject({
  tag: z.strictObject({ name: word, tag_fg: colour.optional(), tag_bg: colour.optional() }),
});
/** The body is printed as the answer (L2779). */
export const tagUpdate = z.strictObject({
  tag: z.strictObject({ name: word.optional(), fg_color: colour.optional(), bg_color: colour.optional() }),
});
/** The example of the delete has a body (L2796). */
const tagDelete = tagCreate.optional();

const ofTeam = "/team/{team_id}/space";
const space = "/space/{space_id}";
const tag = `${space}/tag/{tag_name}`;
const access = "signedIn";

export const spaceOperations: readonly Operation<Access>[] = [
  { id: "spaces-create-space", method: "POST", path: ofTeam, line: 2370, kind: "write", access, body: spaceCreate },
  { id: "spaces-update-space", method: "PUT", path: space, line: 2467, kind: "write", access, body: spaceUpdate },
  { id: "spaces-delete-space", method: "DELETE", path: space, line: 2564, kind: "write", access },
  { id: "spaces-get-spaces", method: "GET", path: ofTeam, line: 2572, kind: "list", access, query: archivedOnly },
  { id: "spaces-get-space", method: "GET", path: space, line: 2676, kind: "read", access },
  { id: "tags-get-space-tags", method: "GET", path: `${space}/tag`, line: 2736, kind: "list", access },
  {
    id: "tags-create-space-tag",
    method: "POST",
    path: `${space}/tag`,
    line: 2753,
    kind: "write",
    access,
    body: tagCreate,
  },
  { id: "tags-edit-space-tag", method: "PUT", path: tag, line: 2771, kind: "write", access, body: tagUpdate },
  { id: "tags-delete-space-tag", method: "DELETE", path: tag, line: 2787, kind: "write", access, body: tagDelete },
];
