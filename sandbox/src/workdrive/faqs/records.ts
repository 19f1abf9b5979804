import { table } from "../../table";

export interface Question {
  id: string;
  question: string;
  answer: string;
  description: string | null;
}

/** One entry of the knowledge base, with its questions. */
export interface Faq {
  id: string;
  name: string | null;
  ownerIds: string[];
  expiry: string | null;
  tags: string[];
  category: string | null;
  link: string | null;
  isPublished: boolean;
  permissions: object | null;
  qas: Question[];
}

export const faqs = table<Faq>("faqs");
