import { table } from "../../table";

export interface Document {
  id: string;
  name: string;
  isPublished: boolean;
  updatedAt: string;
  expiry: string | null;
  /** Media id. */
  file: string | null;
  tags: string[];
  category: string | null;
  /** Ids of users. */
  owners: string[];
  link: string | null;
  docUrl: string | null;
  permissions: object | null;
}

export const documents = table<Document>("documents");
