import type { z } from "zod";
import { assign, ok, param, present } from "../../call";
import type { Fields } from "../../json";
import { invalid } from "../../refusal";
import { type Call, type Handlers, withBody, withQuery } from "../call";
import type { publish } from "../documents/operations";
import { paged } from "../pages";
import { keyOwner, newId } from "../record";
import { userIn } from "../users/records";
import type { faqCreate, faqList, faqUpdate } from "./operations";
import { type Faq, faqs, type Question } from "./records";

/** The entry with this id, or the one that the question is in. */
const faqOf = (call: Call, id: string): Faq =>
  present(
    call.store
      .of(faqs)
      .list("")
      .find((faq) => faq.id === id || faq.qas.some((qa) => qa.id === id)),
    "such FAQ",
  );

/** One row for each question; tags are one text (L3750). */
const rows = ({ qas, category, tags, ownerIds }: Faq): Fields[] =>
  qas.map((qa) => ({ ...qa, category, tags: tags.join(", "), owners: [...ownerIds], bookmarkId: null }));

const echo = ({ name, ownerIds, expiry, tags, category, qas, permissions }: Faq): Fields => ({
  kb: { name, ownerIds, expiry, tags, category },
  qas: qas.map(({ id: _, ...qa }) => qa),
  permissions,
});

const published = (call: Call) => (call.query as z.output<typeof publish>).publish;

const newQuestion = (
  id: string,
  {
    question,
    answer,
    description = null,
  }: { question: string; answer: string; description?: string | null | undefined },
): Question => ({ id, question, answer, description });

export const faqHandlers: Handlers = {
  "faq-get-all-faqs": withQuery<typeof faqList>((call, query) => {
    const all = call.store.of(faqs).list("");
    const found = all.filter(({ category }) => query.category === undefined || category === query.category);
    return paged("data", found.flatMap(rows), query);
  }),

  /** Answers what was sent, without an id (L3827). */
  "faq-upload-a-faq": withBody<typeof faqCreate>((call, { kb = {}, qas, permissions = null }) => {
    for (const id of kb.ownerIds ?? []) userIn(call, "kb.ownerIds", id);
    const id = newId(call, "faqs");
    const faq: Faq = {
      id,
      name: kb.name ?? null,
      ownerIds: [...new Set(kb.ownerIds ?? [keyOwner])],
      expiry: kb.expiry ?? null,
      tags: kb.tags ?? [],
      category: kb.category ?? null,
      link: null,
      isPublished: published(call) ?? false,
      permissions,
      qas: qas.map((qa, index) => newQuestion(index === 0 ? id : newId(call, "faqs"), qa)),
    };
    return ok(echo(call.store.of(faqs).put("", id, faq)));
  }),

  "faq-update-a-faq": withBody<typeof faqUpdate>((call, body) => {
    const faq = faqOf(call, param(call, "kbId"));
    const { newOwnerIds = [], removeOwnerIds = [], ...kb } = body.kb ?? {};
    for (const id of newOwnerIds) userIn(call, "kb.newOwnerIds", id);
    for (const { id, ...sent } of body.updatedQAs ?? []) {
      const qa = faq.qas.find((other) => other.id === id);
      if (!qa) throw invalid("updatedQAs.id", `there is no question ${id}`);
      assign(qa, sent);
    }
    faq.qas = [...faq.qas, ...(body.newQas ?? []).map((qa) => newQuestion(newId(call, "faqs"), qa))].filter(
      ({ id }) => !(body.removeQuestionIds ?? []).includes(id),
    );
    assign(faq, { ...kb, permissions: body.permissions, isPublished: published(call) });
    faq.ownerIds = [...new Set([...faq.ownerIds, ...newOwnerIds])].filter((id) => !removeOwnerIds.includes(id));
    return ok(echo(faq));
  }),

  "faq-delete-a-faq": (call) => {
    call.store.of(faqs).delete("", faqOf(call, param(call, "id")).id);
    return {};
  },
};
