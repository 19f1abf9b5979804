import { table } from "../../table";
import type { Base } from "../record";

export interface Sso extends Base {
  type: "QUICK_LINK" | "SSO";
  /** Sent, and shown by nothing. */
  name: string | null;
  authorizationURI: string | null;
  tokenURI: string | null;
  refreshURI: string | null;
  loginURL: string | null;
  order: number | null;
  /** Media id. */
  file: string | null;
  departmentId: string | null;
  locationId: string | null;
  link: string | null;
  /** At admin level. */
  manage: boolean;
}

export const ssos = table<Sso>("ssos");
