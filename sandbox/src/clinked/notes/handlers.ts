import type { Fields } from "../../json";
import { invalid } from "../../refusal";
import { attachmentsOf, attachUpload } from "../attachments/make";
import { attachmentWire } from "../attachments/wire";
import { authoriseGroup } from "../authorise";
import { assign, type Call, groupOf, type Handlers, ok, withBody, withQuery } from "../call";
import { contains, contentOf, makeContent } from "../content/make";
import { attachmentCount, head } from "../content/wire";
import { pageOf, pageWire } from "../pages";
import { sorted } from "../sorted";
import { discard } from "../trash/discard";
import { removedWire } from "../trash/handlers";
import { groupBrief } from "../wire/group";
import { userFull } from "../wire/user";
import type { noteCreate, noteSearch, noteUpdate } from "./operations";
import { type Note, notes } from "./records";

const contextOf = ({ id }: Note) => `page_${id}`;

function wire(call: Call, note: Note): Fields {
  const { template, content, dateCreated, lastModified, versions, pageType, author } = note;
  const creator = call.state.user(author);
  return {
    ...head(call, note, 16),
    attachmentCount: attachmentCount(call, contextOf(note)),
    commentCount: 0,
    ...{ template, content, dateCreated, lastModified, versions, pageType },
    creator: creator ? userFull(creator) : null,
    group: groupBrief(groupOf(call)),
  };
}

/** Entries of the list have no content (L24553). */
const list = withQuery<typeof noteSearch>((call, { page, size = 25, orderBy, ascending, type, name }) => {
  const fits = (note: Note) =>
    contains(note.friendlyName, name) && (type === undefined || note.template === (type === "template"));
  const found = sorted(call.state.of(notes).list(groupOf(call).id).filter(fits), orderBy, ascending);
  return ok(pageWire(pageOf(found, size, page), (note) => ({ ...wire(call, note), content: "" })));
});

function single(call: Call) {
  const note = contentOf(call, notes, "note");
  const attachments = attachmentsOf(call, contextOf(note)).map(attachmentWire);
  return ok({ ...wire(call, note), shareCount: 0, attachments });
}

type Sent = { friendlyName: string; tempFile: string }[] | undefined;

function attach(call: Call, note: Note, sent: Sent): void {
  for (const { friendlyName, tempFile } of sent ?? []) attachUpload(call, contextOf(note), friendlyName, tempFile);
}

const create = withBody<typeof noteCreate>((call, { attachments, ...sent }) => {
  const { content = "", template = false } = sent;
  const note = makeContent(call, notes, { ...sent, content, template, pageType: "PAGE", versions: 0 });
  attach(call, note, attachments);
  return { status: 201, body: { ...wire(call, note), shareCount: 0 } };
});

/** The note keeps its id in another group (inferred). */
function move(call: Call, note: Note, group: string | undefined): void {
  if (group === undefined || group === note.group) return;
  if (!call.state.group(group)) throw invalid("parentGroupId", "there is no such group");
  const before = groupOf(call).id;
  authoriseGroup(call, group, "write");
  call.state.of(notes).delete(before, note.id);
  call.state.of(notes).put(group, note.id, note);
  note.group = group;
}

const update = withBody<typeof noteUpdate>((call, { attachments, parentGroupId, ...sent }) => {
  const note = contentOf(call, notes, "note");
  if (sent.content !== undefined && sent.content !== note.content) note.versions += 1;
  assign(note, sent);
  attach(call, note, attachments);
  move(call, note, parentGroupId);
  note.lastModified = call.clock.now();
  return ok({ ...wire(call, note), shareCount: 0 });
});

/** The answer is a list, here alone (L26265). */
function remove(call: Call) {
  const { id, group, friendlyName, contextKey } = contentOf(call, notes, "note");
  const item = discard(call, { type: "page", friendlyName, contextKey }, [{ table: notes, owner: group, key: id }]);
  return ok([removedWire(call.state, item)]);
}

export const noteHandlers: Handlers = {
  "notes-list-notes": list,
  "notes-get-note-details": single,
  "notes-create-note": create,
  "notes-update-note": update,
  "notes-remove-note": remove,
};
