import { exactNumber, type Fields } from "../../json";
import { conflict, invalid } from "../../refusal";
import { type Call, groupOf, type Handlers, ok, param, present, withBody, withQuery } from "../call";
import { filesOf } from "../files/make";
import { folderType } from "../files/records";
import { groupBrief } from "../wire/group";
import type { recipientCreate, recipientSearch, recipientUpdate } from "./operations";
import { type MailRecipient, mailRecipients } from "./records";

const tableOf = (call: Call) => call.state.of(mailRecipients);

const wire = (call: Call, { id, recipient, contentContext, dateCreated }: MailRecipient): Fields => ({
  id: exactNumber(id),
  recipient,
  space: groupBrief(groupOf(call)),
  contentContext: { id: exactNumber(contentContext) },
  dateCreated,
});

const list = withQuery<typeof recipientSearch>((call, { contentContext }) => {
  const all = tableOf(call).list(groupOf(call).id);
  if (contentContext === undefined) return ok(all.map((each) => wire(call, each)));
  const file = present(filesOf(call).get(groupOf(call).id, contentContext.slice("file_".length)), "such file");
  return ok(all.filter((each) => each.contentContext === file.contextKey).map((each) => wire(call, each)));
});

function refuseTaken(call: Call, recipient: string, except?: string): void {
  const found = tableOf(call)
    .all()
    .find((each) => each.recipient.toLowerCase() === recipient.toLowerCase() && each.id !== except);
  if (found) throw conflict(`The recipient "${recipient}" is taken`);
}

/** The answer has no id (L18355). */
const create = withBody<typeof recipientCreate>((call, { recipient, contentContext }) => {
  const group = groupOf(call).id;
  const isFolder = filesOf(call)
    .list(group)
    .some((file) => file.contextKey === contentContext && file.contentType === folderType);
  if (!isFolder) throw invalid("contentContext", "is the context key of no folder of this group");
  refuseTaken(call, recipient);
  const id = call.state.nextId("mailRecipients");
  const made = { id, recipient, contentContext, dateCreated: call.clock.now() };
  return ok({ ...wire(call, tableOf(call).put(group, id, made)), id: null });
});

const update = withBody<typeof recipientUpdate>((call, { recipient }) => {
  const found = present(tableOf(call).get(groupOf(call).id, param(call, "recipient")), "such recipient");
  refuseTaken(call, recipient, found.id);
  found.recipient = recipient;
  return ok(wire(call, found));
});

function remove(call: Call) {
  present(tableOf(call).delete(groupOf(call).id, param(call, "recipientId")) || undefined, "such recipient");
  return {};
}

export const mailRecipientHandlers: Handlers = {
  "groups-mail-recipients-get-recipient-username": list,
  "groups-mail-recipients-create-recipient-username": create,
  "groups-mail-recipients-update-recipient-username": update,
  "groups-mail-recipients-delete-recipient-username": remove,
};
