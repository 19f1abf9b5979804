import { z } from "zod";
import type { Fields } from "../../json";
import { invalid } from "../../refusal";
import type { Clinked } from "..";
import { type ParsedChange, userOf } from "./change";

const text = z.string().min(1);
const person = z.looseObject({ username: text, name: text, email: text, permission: z.number().default(1) });
const member = person.extend({
  tags: z.array(z.string()).default([]),
  assignGroups: z.record(z.string(), z.number()).default({}),
});
const group = z.looseObject({ name: text.optional(), friendlyName: text });
const right = z.looseObject({
  name: text,
  type: text,
  basedOnPermission: z.number(),
  capabilities: z.array(z.string()),
});
const property = z.looseObject({ name: text, value: z.string() });

/** Adds an object with the server's own values for what is not given. */
export function added(clinked: Clinked, sent: ParsedChange, fields: Fields): { id?: string } {
  const { make, state } = clinked;
  const account = sent.account ?? "1";
  switch (sent.kind) {
    case "account":
      return idOf(make.account(read(z.looseObject({ name: text, friendlyName: text }), fields)));
    case "user":
      return idOf(make.user(read(person.omit({ permission: true }), fields)));
    case "member": {
      const { permission, tags, assignGroups, ...rest } = read(member, fields);
      const user = make.user(rest);
      make.member({ account, user: user.id, permission, tags });
      for (const [id, value] of Object.entries(assignGroups))
        make.groupMember({ group: id, user: user.id, permission: value });
      return idOf(user);
    }
    case "group": {
      const {
        friendlyName,
        name = friendlyName.toLowerCase().replace(/[^a-z0-9]+/g, "_"),
        ...rest
      } = read(group, fields);
      return idOf(make.group({ owner: "1", ...rest, account, friendlyName, name }));
    }
    case "groupMember": {
      const user = userOf(clinked, sent.user ?? sent.id ?? "").id;
      const rest = read(z.looseObject({ permission: z.number().default(1) }), fields);
      make.groupMember({ ...rest, group: given(sent.group, "group"), user });
      return { id: user };
    }
    case "accountInvite":
      return idOf(make.accountInvite({ source: "1", ...read(z.looseObject({ email: text }), fields), account }));
    case "groupInvite":
      return idOf(
        make.groupInvite({ ...read(z.looseObject({ email: text }), fields), group: given(sent.group, "group") }),
      );
    case "guest":
      return idOf(make.guest({ ...read(z.looseObject({ name: text, email: text }), fields), account }));
    case "right":
      return idOf(make.right({ ...read(right, fields), account }));
    case "accountProperty":
    case "groupProperty":
    case "userProperty": {
      const { name, value } = read(property, fields);
      const owners = {
        accountProperty: `account:${account}`,
        groupProperty: `group:${sent.group ?? ""}`,
        userProperty: `user:${sent.user ?? "1"}`,
      };
      state.properties.put(owners[sent.kind], name, { name, value });
      return { id: name };
    }
    default:
      throw invalid("kind", `a ${sent.kind} exists once and cannot be added: use set`);
  }
}

const idOf = ({ id }: { id: string }) => ({ id });

function given(value: string | undefined, field: string): string {
  if (value === undefined) throw invalid(field, "is required");
  return value;
}

function read<S extends z.ZodType>(schema: S, fields: Fields): z.output<S> {
  const parsed = schema.safeParse(fields);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw invalid(`add.${issue?.path.join(".")}`, issue?.message ?? "is wrong");
}
