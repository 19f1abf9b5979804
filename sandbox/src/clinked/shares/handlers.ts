import { randomUUID } from "node:crypto";
import type { Fields } from "../../json";
import { conflict } from "../../refusal";
import { assign, type Call, callerOf, type Handlers, ok, param, present, withBody } from "../call";
import { contextOf } from "../contexts";
import { userBrief } from "../wire/user";
import type { shareCreate, shareUpdate } from "./operations";
import { type Share, shares } from "./records";

const tableOf = (call: Call) => call.state.of(shares);

/** Neither type nor message, uploads and downloads are shown (L35296). */
const wire = (
  call: Call,
  { user, dateCreated, dateExpire, email, permission, password, notifications }: Share,
): Fields => ({
  user: userBrief(call.state.user(user)),
  contentContext: null,
  ...{ dateCreated, dateExpire, email },
  tokenKey: null,
  permission,
  passwordEnabled: password !== null,
  notifications,
});

const listed = (call: Call, share: Share): Fields => ({
  ...wire(call, share),
  tokenKey: share.tokenShown ? share.tokenKey : null,
});

const list = (call: Call) =>
  ok(
    tableOf(call)
      .list(contextOf(call, "read"))
      .map((share) => listed(call, share)),
  );
const count = (call: Call) => ({ headers: { "X-Count": String(tableOf(call).count(contextOf(call, "read"))) } });

/** Every address gets a token of its own, which this answer does not tell (L35515). */
const create = withBody<typeof shareCreate>((call, { emails, type, sendEmail: _, ...sent }) => {
  const context = contextOf(call, "write");
  const known = tableOf(call).list(context);
  for (const email of emails) {
    if (known.some((share) => share.email.toLowerCase() === email.toLowerCase())) {
      throw conflict(`It is shared with ${email} already`);
    }
  }
  const { message = null, dateExpire = null, password = null, notifications = false, uploads = false } = sent;
  const made = emails.map((email): Share => {
    const id = call.state.nextId("shares");
    return tableOf(call).put(context, id, {
      ...{ id, tokenKey: randomUUID(), tokenShown: true, email, type, user: callerOf(call).id },
      ...{ dateCreated: call.clock.now(), dateExpire, permission: 1, password, notifications, uploads, message },
      downloads: sent.downloads ?? false,
    });
  });
  return ok(made.map((share) => wire(call, share)));
});

const shareOf = (call: Call): [context: string, share: Share] => {
  const context = contextOf(call, "write");
  const found = tableOf(call)
    .list(context)
    .find(({ tokenKey }) => tokenKey === param(call, "tokenKey"));
  return [context, present(found, "such share")];
};

/** null alone changes nothing: the switches take expiry and password away. */
const update = withBody<typeof shareUpdate>((call, { sendEmail: _, expiryEnabled, passwordEnabled, ...sent }) => {
  const [, share] = shareOf(call);
  const { message, dateExpire, password, ...flags } = sent;
  assign(share, { ...flags, message: message ?? undefined });
  assign(share, { dateExpire: expiryEnabled === false ? null : (dateExpire ?? undefined) });
  assign(share, { password: passwordEnabled === false ? null : (password ?? undefined) });
  return ok(wire(call, share));
});

function remove(call: Call) {
  const [context, { id }] = shareOf(call);
  tableOf(call).delete(context, id);
  return {};
}

export const shareHandlers: Handlers = {
  "shares-list-shares": list,
  "shares-share-count": count,
  "shares-create-share": create,
  "shares-update-share": update,
  "shares-delete-share": remove,
};
