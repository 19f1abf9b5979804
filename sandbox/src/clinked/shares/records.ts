import { table } from "../../table";

export interface Share {
  id: string;
  /** Secret: who has it has access. */
  tokenKey: string;
  /** Whether the list shows the token key; the examples show null. */
  tokenShown: boolean;
  email: string;
  type: string;
  user: string;
  dateCreated: number;
  dateExpire: number | null;
  permission: number;
  password: string | null;
  notifications: boolean;
  uploads: boolean;
  downloads: boolean;
  message: string | null;
}

/** Owner is the context, key the id. */
export const shares = table<Share>("shares");
